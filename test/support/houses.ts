import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.js';
import { Clock, SetClock } from '../../src/clock.js';
import { loadConfig, type Config } from '../../src/config.js';
import { Database } from '../../src/database/database.js';
import { fillDemo } from '../../src/demo/seed.js';
import { Dossier } from '../../src/engine/dossier.entity.js';
import { routesOf } from '../../src/identity/every-route.js';
import { personByEmail } from '../../src/identity/roles.queries.js';
import { startSession } from '../../src/identity/session.js';
import { loopsOf } from '../../src/loops.js';
import { temporaryFolder } from './folders.js';
import type { House } from './gallery.js';
import { now } from './open-round.js';

/** An application that runs, as somebody who looks around in it needs it. */
interface Running {
  readonly app: NestFastifyApplication;
  readonly address: string;
  readonly database: Database;
  readonly clock: Clock;
}

/** A running application as a house to look around in. */
export const houseOf = (name: string, { app, address, database, clock }: Running): House => ({
  name,
  address,
  routes: routesOf(app),
  signIn: (personId) =>
    database.inTransaction((tx) => startSession(tx, { personId, userAgent: 'story' }, clock.now())),
  statesOf: async (id) => (await database.read((em) => em.findOneBy(Dossier, { id })))?.states,
});

/** The whole application on a database of its own, with the demo pages. */
export interface Demo extends Running {
  readonly house: House;
  readonly config: Config;
  readonly clock: SetClock;
  /** Id of somebody of the demo, by the key in `src/demo/people.ts`. */
  readonly person: (key: string) => Promise<string>;
  /** Sends the mail that waits. */
  readonly deliver: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** The application as a first start shows it: with the demo municipality, or with nothing in it at all. */
export async function openDemo(name: string, filled: boolean): Promise<Demo> {
  const config = loadConfig({ DATA_DIR: temporaryFolder(name), PORT: '0' });
  const clock = new SetClock(now);
  const app = await createApp(config, clock);
  if (filled) await fillDemo(app.get(Database), config, clock);
  await app.listen(0, '127.0.0.1');
  const running = { app, address: await app.getUrl(), database: app.get(Database), clock };
  const person: Demo['person'] = async (key) => {
    const found = await running.database.read((em) => personByEmail(em, `${key}@voorbeeld.nl`));
    if (!found) throw new Error(`Nobody in the demo is called ${key}.`);
    return found.id;
  };
  const mail = loopsOf(app, config).find((loop) => loop.name === 'mail');
  return {
    ...running,
    house: houseOf(name, running),
    config,
    person,
    deliver: async () => mail?.run(),
    close: () => app.close(),
  };
}
