import { APP_GUARD } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Application } from '../../src/applications/application.entity.js';
import { registerUploads } from '../../src/applications/filling/uploads.js';
import { Clock } from '../../src/clock.js';
import type { Config } from '../../src/config.js';
import { CONFIG } from '../../src/config.token.js';
import { controllers } from '../../src/controllers.js';
import { services } from '../../src/services.js';
import { Database } from '../../src/database/database.js';
import type { Settings } from '../../workflows/settings.js';
import type { Place } from '../../src/database/options.js';
import { renderLetters } from '../../src/documents/letters/letters.loop.js';
import { FileStore, folderStore } from '../../src/documents/store.js';
import { Engine } from '../../src/engine/engine.js';
import { AccessGuard } from '../../src/identity/access.guard.js';
import { assertEveryRouteHasARule } from '../../src/identity/every-route.js';
import { PageContexts } from '../../src/identity/page-context.js';
import { PaceGuard } from '../../src/identity/signing-in/pace.js';
import { Visits } from '../../src/identity/visits.js';
import { startSession } from '../../src/identity/session.js';
import { ErrorPages } from '../../src/web/site/errors.js';
import { secure } from '../../src/web/site/security.js';
import { servePublicFiles } from '../../src/web/site/well-known.js';
import { ViewInterceptor } from '../../src/web/site/view.interceptor.js';
import { Browser } from './fetching-browser.js';
import { openMunicipality, type Municipality } from './municipality.js';

/** A municipality with its site: what is played there can be looked at here. */
export interface Town extends Municipality {
  readonly app: NestFastifyApplication;
  readonly address: string;
  readonly store: FileStore;
  readonly config: Config;
  /** Somebody who is not signed in. */
  readonly stranger: () => Browser;
  /** Somebody who signed in just now; sessions end when the clock goes on for hours. */
  readonly visitor: (personId: string) => Promise<Browser>;
  readonly ownerOf: (id: string) => Promise<string>;
  /** Decides the round with these amounts, in cents by entry. */
  readonly decide: (amounts: Readonly<Record<string, number>>) => Promise<void>;
  /** Prints the letters of the decided round, announces it, and prints them again with their numbers. */
  readonly announce: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a municipality and serves all its pages on a free port. */
export async function openTown(place: Place, settings: Partial<Settings> = {}): Promise<Town> {
  const municipality = await openMunicipality(place, settings);
  const { database, clock, engine } = municipality;
  const store = folderStore(place.dataDir);
  const config = configOf(place);
  const module = await Test.createTestingModule({
    controllers: controllers(config),
    providers: [
      { provide: CONFIG, useValue: config },
      { provide: Database, useValue: database },
      { provide: Clock, useValue: clock },
      { provide: Engine, useValue: engine },
      { provide: FileStore, useValue: store },
      { provide: APP_GUARD, useClass: AccessGuard },
      ...services(config),
    ],
  })
    .overrideGuard(PaceGuard)
    .useValue({ canActivate: () => true })
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), {
    logger: ['error'],
  });
  const fastify = app.getHttpAdapter().getInstance();
  secure(fastify, { origin: baseUrl });
  servePublicFiles(fastify, {
    origin: baseUrl,
    securityContact: 'mailto:dorpen@voorbeeld.nl',
    now: () => clock.now(),
    demo: false,
  });
  await registerUploads(fastify);
  app.useGlobalInterceptors(new ViewInterceptor());
  const visits = app.get(Visits);
  app.useGlobalFilters(new ErrorPages((request) => visits.contextOf(request), app.get(PageContexts).plain));
  await app.listen(0, '127.0.0.1');
  assertEveryRouteHasARule(app);
  const address = await app.getUrl();
  const visitor: Town['visitor'] = async (personId) => {
    const browser = new Browser(address, baseUrl);
    const session = { personId, userAgent: 'test' };
    const key = await database.inTransaction((tx) => startSession(tx, session, clock.now()));
    browser.cookies.set('sid', key);
    return browser;
  };
  const stranger = () => new Browser(address, baseUrl);
  const ownerOf: Town['ownerOf'] = (id) =>
    database.read(async (em) => (await em.findOneByOrFail(Application, { id })).ownerId);
  const decide: Town['decide'] = (amounts) => {
    const texts = Object.keys(amounts).map((id) => [`motivation_${id}`, motivation]);
    const deviations = Object.keys(amounts).map((id) => [`deviation_${id}`, motivation]);
    return municipality.play(municipality.roundId, 'decide', 'decisionMaker', {
      input: { amounts },
      texts: Object.fromEntries([...texts, ...deviations]),
    });
  };
  const print = async () => {
    while ((await renderLetters({ database, clock, store, baseUrl })) > 0);
  };
  const announce = async () => {
    await print();
    await municipality.play(municipality.roundId, 'announce', 'caseHandler');
    await print();
  };
  return {
    ...municipality,
    ownerOf,
    decide,
    announce,
    app,
    address,
    store,
    config,
    stranger,
    visitor,
    close: () => app.close(),
  };
}

/** Why the college decided what it did, in every letter of `decide`. */
export const motivation = 'Kanariegeel is de kleur van dit besluit.';

const baseUrl = 'http://localhost';
const configOf = ({ dataDir }: Place): Config => ({
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
