import type { Type } from '@nestjs/common';
import { LateObjectionsApi } from './late-objections.api.js';
import { DefaultNoticesApi } from './notices.api.js';

/** Notices of default: giving one about an objection, and following one. */
export const noticesApi: Type[] = [DefaultNoticesApi, LateObjectionsApi];
