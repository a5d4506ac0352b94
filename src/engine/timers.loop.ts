import { Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isRefusal, type Refusal } from '../../workflows/language.js';
import type { Clock } from '../clock.js';
import type { Database } from '../database/database.js';
import type { Engine } from './engine.js';
import type { Played } from './surroundings.js';
import { Timer } from './timer.entity.js';

type Fired = Played | Refusal | 'gone';

interface Given {
  readonly engine: Engine;
  readonly database: Database;
  readonly clock: Clock;
}

/**
 * Plays every timer that is due, oldest first, and answers how many. Any number of instances may run this at once. A timer that
 * fails holds up no other: it is put off, and when the rest has been played an error names every one that failed, with its cause.
 */
export async function playDueTimers(given: Given, atMost = 100): Promise<number> {
  const { database, engine, clock } = given;
  const due = await database.read((em) => dueTimers(em, clock.now(), atMost));
  const failed: Error[] = [];
  let played = 0;
  for (const timer of due)
    try {
      const outcome = await database.inTransaction((tx) => fire(tx, engine, timer));
      if (outcome !== 'gone') played += 1;
    } catch (cause) {
      failed.push(new Error(`Timer ${timer.name} of ${timer.dossierId}: ${String(cause)}`, { cause }));
      await putOff(given, timer);
    }
  if (failed.length > 0) throw new AggregateError(failed, failed.map(({ message }) => message).join('\n'));
  return played;
}

/** Tries again later, so that what keeps failing is not tried without end; a timer that was set anew meanwhile stays. */
const putOff = ({ database, clock }: Given, { dossierId, name, dueAt }: Timer): Promise<unknown> =>
  database.inTransaction(
    (tx) =>
      tx.sql`UPDATE timer SET due_at = ${clock.now() + minute} WHERE dossier_id = ${dossierId} AND name = ${name} AND due_at = ${dueAt}`,
  );
const minute = 60_000;
const logger = new Logger('Timers');

const dueTimers = (em: EntityManager, now: number, atMost: number): Promise<Timer[]> =>
  em
    .createQueryBuilder(Timer, 'timer')
    .where('timer.dueAt <= :now', { now })
    .orderBy('timer.dueAt')
    .addOrderBy('timer.dossierId')
    .limit(atMost)
    .getMany();

/**
 * Plays one timer as a move by the system. It holds the dossier first (skipping one that another instance is busy with), so
 * that a timer is played once. A timer that the chart refuses is taken away: it came too late, or a rule had nothing to do.
 */
async function fire(tx: EntityManager, engine: Engine, timer: Timer): Promise<Fired> {
  if (!(await holds(tx, timer.dossierId))) return 'gone';
  const current = await tx.findOneBy(Timer, { dossierId: timer.dossierId, name: timer.name });
  if (!current || current.dueAt !== timer.dueAt) return 'gone';
  await tx.delete(Timer, { dossierId: timer.dossierId, name: timer.name });
  const { type, ...input } = JSON.parse(timer.event) as { type: string };
  const moveId = `timer/${timer.dossierId}/${timer.name}/${timer.dueAt}`;
  const outcome = await engine.moveIn(tx, {
    dossier: timer.dossierId,
    type,
    moveId,
    by: { person: 'system', role: 'system' },
    input,
  });
  if (isRefusal(outcome) && outcome.reason !== 'rule') tooLate(moveId, outcome);
  return outcome;
}

/** Tells that a timer came where the chart does not know it; any other no is a bug. */
function tooLate(moveId: string, { reason, sentences }: Refusal): void {
  if (reason !== 'state') throw new Error(sentences.join(' '));
  logger.warn(`Removed ${moveId}, which came too late: ${sentences.join(' ')}`);
}

async function holds(tx: EntityManager, dossier: string): Promise<boolean> {
  if (tx.dataSource.options.type !== 'postgres') return true;
  const rows: unknown[] = await tx.sql`SELECT id FROM dossier WHERE id = ${dossier} FOR UPDATE SKIP LOCKED`;
  return rows.length > 0;
}
