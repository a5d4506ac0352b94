import type { Provider, Type } from '@nestjs/common';
import type { Config } from './config.js';
import { PageContexts } from './identity/page-context.js';
import { Visits } from './identity/visits.js';

/** Every page and every part of the API; the demo's own pages exist only where the demo may. */
export const controllers = (config: Config): Type[] => [...pages, ...(config.demo ? demoPages : [])];

const pages: Type[] = [];
const demoPages: Type[] = [];

/** What the pages share. */
export const services: Provider[] = [PageContexts, Visits];
