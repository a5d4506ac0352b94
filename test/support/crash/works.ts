import { Socket } from 'node:net';
import { DataSource } from 'typeorm';
import { charts } from '../../../workflows/index.js';
import { verifyLedger } from '../../../src/budget/ledger.queries.js';
import { SetClock } from '../../../src/clock.js';
import { Database } from '../../../src/database/database.js';
import { readerOptions, writerOptions, type Place } from '../../../src/database/options.js';
import { renderLetters } from '../../../src/documents/letters/letters.loop.js';
import { folderStore } from '../../../src/documents/store.js';
import { effectWriters } from '../../../src/effects.js';
import { checkOpenDossiers } from '../../../src/engine/boot.js';
import { Dossier } from '../../../src/engine/dossier.entity.js';
import { Engine } from '../../../src/engine/engine.js';
import { audit } from '../../../src/engine/replay.js';
import type { Move } from '../../../src/engine/surroundings.js';
import { playDueTimers } from '../../../src/engine/timers.loop.js';
import { entities } from '../../../src/entities.js';
import { factReaders } from '../../../src/facts.js';
import { openFailureTask } from '../../../src/post/failure-tasks.js';
import { sendDueMail } from '../../../src/mail/outbox.loop.js';
import { smtpTransport } from '../../../src/mail/transport.js';
import { settingsOf } from '../../../src/schemes/versions.queries.js';
import { withoutMail } from './mail-of-moves.js';
import { rush, type Rush } from './rush.js';
import { dicePerMove } from './chance.js';
import { Standstill } from './standstill.js';

/** What an instance is asked to do. */
export type Work =
  | { readonly do: 'move'; readonly move: Move }
  | { readonly do: 'timers'; readonly atMost?: number }
  | { readonly do: 'letters' }
  | { readonly do: 'mail'; readonly smtpUrl: string; readonly cut?: boolean }
  | ({ readonly do: 'rush' } & Rush)
  | { readonly do: 'audit' | 'mailOfMoves' };

/** One running instance of the product on one place; its clock stands still at `now` (UTC ms). */
export interface Opened {
  readonly standstill: Standstill;
  readonly work: (work: Work) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Opens the product as `src/app.module.ts` does, with its checks at start-up. */
export async function openInstance(
  place: Place,
  now: number,
  acknowledge: (moveId: string) => void,
): Promise<Opened> {
  const writer = new DataSource(writerOptions(place, entities));
  const standstill = new Standstill(writer);
  const database = await Database.open(writer, new DataSource(readerOptions(place, entities)));
  const clock = new SetClock(now);
  const effects = effectWriters(settings);
  const engine = new Engine(database, clock, { charts, facts: factReaders, effects, settingsOf });
  dicePerMove(engine);
  await checkOpenDossiers(engine, database);
  await database.read(verifyLedger);
  const given = { engine, database, clock, place, acknowledge };
  return { standstill, work: (work) => works[work.do](given, work as never), close: () => database.close() };
}

export interface Given {
  readonly engine: Engine;
  readonly database: Database;
  readonly clock: SetClock;
  readonly place: Place;
  readonly acknowledge: (moveId: string) => void;
}
type Works = {
  [Name in Work['do']]: (given: Given, work: Extract<Work, { do: Name }>) => Promise<unknown>;
};

const works: Works = {
  move: ({ engine }, { move }) => engine.move(move),
  timers: (given, { atMost }) =>
    atMost ? playDueTimers(given, atMost) : untilNothingIsLeft(() => playDueTimers(given)),
  rush,
  mailOfMoves: ({ engine, database }) => database.read((em) => withoutMail(em, engine)),
  letters: ({ database, clock, place }) => {
    const store = folderStore(place.dataDir);
    return untilNothingIsLeft(() => renderLetters({ database, clock, store, baseUrl: settings.baseUrl }));
  },
  mail: async ({ database, clock }, { smtpUrl, cut }) => {
    if (cut) dieHalfwayAMail();
    const transport = smtpTransport({ url: smtpUrl, production: false });
    const tried = await untilNothingIsLeft(() =>
      sendDueMail({ database, clock, transport, settings, tell: openFailureTask }),
    );
    transport.close();
    return tried;
  },
  audit: async ({ engine, database }) => {
    await database.read(verifyLedger);
    return database.read(async (em) => {
      const wrong: string[] = [];
      for (const dossier of await em.find(Dossier)) {
        const settings = await settingsOf(em, dossier.versionId);
        wrong.push((await audit(em, engine.charts.get(dossier.chart), dossier, { settings })) ?? '');
      }
      return wrong.filter(Boolean);
    });
  },
};

/** Half of the message is sent, and there is nobody any more to send the rest. */
function dieHalfwayAMail(): void {
  const write = Reflect.get(Socket.prototype, 'write') as (...sent: unknown[]) => boolean;
  Socket.prototype.write = function (this: Socket, ...sent: unknown[]) {
    const text = String(sent[0]);
    if (!text.includes('Message-ID:')) return write.apply(this, sent);
    return write.call(this, text.slice(0, text.length / 2), 'utf8', () =>
      process.kill(process.pid, 'SIGKILL'),
    );
  };
}

async function untilNothingIsLeft(once: () => Promise<number>): Promise<number> {
  let total = 0;
  for (let done = await once(); done > 0; done = await once()) total += done;
  return total;
}

const settings = {
  mailFrom: 'dorpen@voorbeeld.nl',
  helpPhone: '14 0593',
  baseUrl: 'http://localhost',
  secret: 'a secret of the tests, long enough to be one',
};
