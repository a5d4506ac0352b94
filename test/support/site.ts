import { Module, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyInstance } from 'fastify';
import { Clock, SetClock } from '../../src/clock.js';
import type { Config } from '../../src/config.js';
import { CONFIG } from '../../src/config.token.js';
import { Database } from '../../src/database/database.js';
import { entities } from '../../src/entities.js';
import { AccessGuard } from '../../src/identity/access.guard.js';
import { PageContexts } from '../../src/identity/page-context.js';
import { PaceGuard } from '../../src/identity/signing-in/pace.js';
import { Visits } from '../../src/identity/visits.js';
import { ErrorPages } from '../../src/web/site/errors.js';
import { secure } from '../../src/web/site/security.js';
import { ViewInterceptor } from '../../src/web/site/view.interceptor.js';
import { Browser } from './fetching-browser.js';
import { openDatabase } from './databases.js';

type Providers = NonNullable<Parameters<typeof Module>[0]['providers']>;

/** A running site with only the identity part of the house and the controllers of a test. */
export interface Site {
  readonly app: NestFastifyApplication;
  readonly database: Database;
  readonly clock: SetClock;
  /** A browser with cookies of its own. */
  readonly browser: () => Browser;
  readonly close: () => Promise<void>;
}

/** Friday 20 November 2026, 10.00 in Amsterdam. */
export const morning = Date.UTC(2026, 10, 20, 9);

interface Options {
  readonly controllers?: Type[];
  readonly providers?: Providers;
  readonly baseUrl?: string;
  /** Does not slow down whoever tries often from one address on the internet, as all tests do. */
  readonly patient?: boolean;
  /** A database that is open already, with the clock it was filled by. */
  readonly filled?: { readonly database: Database; readonly clock: SetClock };
  /** What reads files, where a test sends some. */
  readonly register?: (fastify: FastifyInstance) => Promise<void>;
}

/** Starts such a site on a free port. */
export async function openSite(
  place: Parameters<typeof openDatabase>[0],
  {
    controllers = [],
    providers = [],
    baseUrl = 'http://localhost',
    patient = false,
    filled,
    register,
  }: Options,
): Promise<Site> {
  const { database, clock } = filled ?? (await newlyFilled(place));
  const testing = Test.createTestingModule({
    controllers,
    providers: [
      { provide: CONFIG, useValue: configOf(place.dataDir, baseUrl) },
      { provide: Database, useValue: database },
      { provide: Clock, useValue: clock },
      { provide: APP_GUARD, useClass: AccessGuard },
      PageContexts,
      Visits,
      ...providers,
    ],
  });
  if (patient) testing.overrideGuard(PaceGuard).useValue({ canActivate: () => true });
  const module = await testing.compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  const fastify = app.getHttpAdapter().getInstance();
  secure(fastify, { origin: baseUrl });
  await (register ?? ignoreFiles)(fastify);
  app.useGlobalInterceptors(new ViewInterceptor());
  const visits = app.get(Visits);
  app.useGlobalFilters(new ErrorPages((request) => visits.contextOf(request), app.get(PageContexts).plain));
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  return { app, database, clock, browser: () => new Browser(address, baseUrl), close: () => app.close() };
}

const newlyFilled = async (place: Parameters<typeof openDatabase>[0]) => ({
  database: await openDatabase(place, entities),
  clock: new SetClock(morning),
});

/** Files are of no interest here, only that they were sent. */
async function ignoreFiles(fastify: FastifyInstance): Promise<void> {
  fastify.addContentTypeParser('multipart/form-data', (_request, payload, done) =>
    done(null, payload.resume()),
  );
}

const configOf = (dataDir: string, baseUrl: string): Config => ({
  production: false,
  port: 0,
  dataDir,
  mailFrom: 'dorpen@voorbeeld.nl',
  helpPhone: '14 0593',
  baseUrl,
  secret: 'a secret of the tests, long enough to be one',
  demo: false,
  proxies: 0,
});
