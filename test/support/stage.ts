import { createServer, type AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Browser } from 'playwright-core';
import { startOfDay } from '../../workflows/calendar.js';
import { createApp } from '../../src/app.js';
import { SetClock } from '../../src/clock.js';
import type { Config } from '../../src/config.js';
import { Database } from '../../src/database/database.js';
import { Player } from '../../src/demo/player.js';
import { writeRegistry } from '../../src/demo/registry.js';
import { publishRound } from '../../src/demo/rounds.js';
import { moek } from '../../src/demo/schemes.js';
import { FileStore } from '../../src/documents/store.js';
import { Engine } from '../../src/engine/engine.js';
import { Timer } from '../../src/engine/timer.entity.js';
import { loopsOf } from '../../src/loops.js';
import { openFailureTask } from '../../src/post/failure-tasks.js';
import { smtpTransport } from '../../src/mail/transport.js';
import { openBrowser } from './browser.js';
import { builtAssets } from './built-assets.js';
import { freshPlace } from './databases.js';
import { MailServer, type Received } from './smtp.js';
import { enter, type Visitor } from './visitor.js';

/** The whole application with its loops, a mail server and a browser, on a clock that goes where the story goes. */
export interface Stage {
  readonly roundId: string;
  /** Somebody new at a screen of this width, who is not signed in. */
  readonly visitor: (name: string, width?: number) => Promise<Visitor>;
  /** Somebody of the demo municipality, who goes on from `/proef`. */
  readonly colleague: (name: string, width?: number) => Promise<Visitor>;
  /** Goes on to this local day and hour; whatever is due before happens on its own moment. */
  readonly goTo: (day: string, hour?: number) => Promise<void>;
  /** Lets timers, letters, reports and mail catch up at this moment. */
  readonly settle: () => Promise<void>;
  /** Mails that arrived at this address, oldest first. */
  readonly mailTo: (address: string) => Received[];
  /** What browsers complained of, by who looked. */
  readonly complaints: () => string[];
  readonly close: () => Promise<void>;
}

/** Opens the demo municipality with one round of MOEK that opens on 11 January 2027 and closes on 12 March. */
export async function openStage(): Promise<Stage> {
  const clock = new SetClock(startOfDay('2027-01-04') + 10 * hour);
  const mail = await MailServer.start();
  const config = configOf(await freshPlace('SQLite'), await freePort(), mail.url);
  const app = await createApp(config, clock);
  await app.listen(config.port, '127.0.0.1');
  const run = everythingOf(app, config);
  const database = app.get(Database);

  const settle = async () => {
    while ((await run()) > 0);
  };
  const goTo: Stage['goTo'] = async (day, atHour = 10) => {
    const moment = startOfDay(day) + atHour * hour;
    await settle();
    for (
      let due = await nextDue(database);
      due !== undefined && due <= moment;
      due = await nextDue(database)
    ) {
      clock.set(Math.max(due, clock.now()));
      await settle();
    }
    clock.set(moment);
    await settle();
  };
  const roundId = await openRound(app, clock, config);
  const browser: Browser = await openBrowser();
  const assets = builtAssets();
  const visitors: Visitor[] = [];
  const visitor: Stage['visitor'] = async (name, width = 1280) => {
    const one = await enter(browser, config.baseUrl, { name, width });
    await assets(one.page.context());
    visitors.push(one);
    return one;
  };
  const colleague: Stage['colleague'] = async (name, width) => {
    const one = await visitor(name, width);
    await one.goOn();
    return one;
  };
  return {
    roundId,
    visitor,
    colleague,
    goTo,
    settle,
    mailTo: (address) => mail.received.filter(({ to }) => to.includes(address)),
    complaints: () =>
      visitors.flatMap(({ name, complaints }) => complaints().map((one) => `${name}: ${one}`)),
    close: async () => {
      await browser.close();
      await app.close();
      await mail.stop();
    },
  };
}

const hour = 3_600_000;

const configOf = ({ dataDir }: { dataDir: string }, port: number, smtpUrl: string): Config => ({
  production: false,
  port,
  dataDir,
  smtpUrl,
  mailFrom: 'dorpen@voorbeeld.nl',
  helpPhone: '14 0593',
  baseUrl: `http://127.0.0.1:${port}`,
  secret: 'a secret of the tests, long enough to be one',
  demo: true,
  proxies: 0,
});

/** The address stands in mails, so it must be known before anything listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Everything that repeats, once; answers how much there was to do. */
function everythingOf(app: NestFastifyApplication, config: Config): () => Promise<number> {
  const loops = loopsOf(app, config).filter(({ name }) => name !== 'oldMail');
  return async () => {
    let done = 0;
    for (const { run } of loops) done += await run();
    return done;
  };
}

async function nextDue(database: Database): Promise<number | undefined> {
  const [next] = await database.read((em) => em.find(Timer, { order: { dueAt: 'ASC' }, take: 1 }));
  return next?.dueAt;
}

async function openRound(app: NestFastifyApplication, clock: SetClock, config: Config): Promise<string> {
  const [database, engine, store] = [app.get(Database), app.get(Engine), app.get(FileStore)];
  const transport = smtpTransport({ url: config.smtpUrl ?? '', production: false });
  const player = new Player({
    engine,
    database,
    clock,
    office: { database, clock, store, baseUrl: config.baseUrl },
    post: { database, clock, transport, settings: config, tell: openFailureTask },
  });
  const registry = await database.inTransaction((tx) => writeRegistry(tx, { at: clock.now(), year: 2027 }));
  const { id } = await publishRound(player, registry, {
    of: moek,
    name: 'MOEK 2027',
    opensOn: '2027-01-11',
    closesOn: '2027-03-12',
    executionEndsOn: '2028-12-31',
    pot: 250_000,
    floor: 0,
  });
  return id;
}
