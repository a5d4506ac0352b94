import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Page } from 'playwright-core';
import { createApp } from '../../src/app.js';
import { SetClock } from '../../src/clock.js';
import type { Config } from '../../src/config.js';
import { Database } from '../../src/database/database.js';
import { Player } from '../../src/demo/player.js';
import { writeRegistry } from '../../src/demo/registry.js';
import { publishRound, type Telling } from '../../src/demo/rounds.js';
import { FileStore } from '../../src/documents/store.js';
import { Engine } from '../../src/engine/engine.js';
import { openFailureTask } from '../../src/loops.js';
import { listMailbox, mailboxTransport, readMail } from '../../src/mail/mailbox.js';
import { temporaryFolder } from './folders.js';

/** The whole service with one open round of MOEK, on a clock that a story moves. */
export interface Village {
  readonly address: string;
  readonly told: Telling;
  readonly player: Player;
  /** The newest sign-in address that was mailed to somebody. */
  readonly wayIn: (email: string) => Promise<string>;
  /** Subjects of all mail to somebody, oldest first. */
  readonly subjects: (email: string) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Opens the service as it is started for real, on a free port, and publishes a round that opens on the first of September. */
export async function openVillage(port: number): Promise<Village> {
  const dataDir = temporaryFolder('village');
  const address = `http://localhost:${port}`;
  const clock = new SetClock(Date.UTC(2026, 7, 3, 8));
  const config = configOf(dataDir, address, port);
  const app = await createApp(config, clock);
  const player = new Player(stageOf(app, config, clock));
  const registry = await player.stage.database.inTransaction((tx) => writeRegistry(tx, { at: clock.now(), year: 2026 }));
  const opening = { name: 'MOEK 2026', opensOn: '2026-09-01', closesOn: '2026-09-30', executionEndsOn: '2027-12-31', pot: 3_000_000, floor: 0 };
  const told = await publishRound(player, registry, opening);
  await player.goTo('2026-09-07');
  await app.listen(port, '127.0.0.1');
  const folder = join(dataDir, 'mailbox');
  return {
    address,
    told,
    player,
    wayIn: (email) => wayIn(player, folder, email),
    subjects: async (email) => (await listMailbox(folder, 1000)).filter(({ to }) => to === email).map(({ subject }) => subject).toReversed(),
    close: () => app.close(),
  };
}

function stageOf(app: NestFastifyApplication, config: Config, clock: SetClock): Player['stage'] {
  const [engine, database, store] = [app.get(Engine), app.get(Database), app.get(FileStore)];
  const office = { database, clock, store, baseUrl: config.baseUrl };
  const transport = mailboxTransport(join(config.dataDir, 'mailbox'));
  return { engine, database, clock, office, post: { database, clock, transport, settings: config, tell: openFailureTask } };
}

const configOf = (dataDir: string, baseUrl: string, port: number): Config => ({
  production: false,
  port,
  dataDir,
  mailFrom: 'dorpen@voorbeeld.nl',
  baseUrl,
  secret: 'een geheim van meer dan 32 tekens lang',
  demo: true,
  proxies: 0,
});

async function wayIn(player: Player, folder: string, email: string): Promise<string> {
  await player.settle();
  const [newest] = (await listMailbox(folder, 1000)).filter(({ to, subject }) => to === email && subject.startsWith('Uw inloglink'));
  const text = newest ? (await readMail(folder, newest.id))?.text : undefined;
  const link = /https?:\/\/\S+\/inloggen\/\S+/.exec(text ?? '')?.[0];
  if (!link) throw new Error(`There is no way in for ${email}.`);
  return link;
}

/** Types an answer into whatever asks for it: text, choice, tick or list. */
export async function give(page: Page, name: string, value: string | readonly string[]): Promise<void> {
  const field = page.locator(`main [name="${name}"]`).first();
  const kind = await field.evaluate((element) => `${element.tagName} ${element.getAttribute('type') ?? ''}`);
  if (kind.startsWith('SELECT')) await field.selectOption(String(value));
  else if (/radio|checkbox/.test(kind)) for (const one of [value].flat()) await page.check(`main [name="${name}"][value="${one}"]`);
  else await field.fill(String(value));
}
