import type { EntityManager } from 'typeorm';
import { isRefusal, type Refusal } from '../../workflows/language.js';
import type { Clock } from '../clock.js';
import type { Database } from '../database/database.js';
import type { Engine } from './engine.js';
import type { Played } from './surroundings.js';
import { Timer } from './timer.entity.js';

type Fired = Played | Refusal | 'gone';

/** Plays every timer that is due, oldest first, and answers how many. Any number of instances may run this at once. */
export async function playDueTimers(
  given: { engine: Engine; database: Database; clock: Clock },
  atMost = 100,
): Promise<number> {
  const due = await given.database.read((em) => dueTimers(em, given.clock.now(), atMost));
  let played = 0;
  for (const timer of due) {
    const outcome = await given.database.inTransaction((tx) => fire(tx, given.engine, timer));
    if (outcome !== 'gone') played += 1;
  }
  return played;
}

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
 * that a timer is played once; a stale timer that the chart refuses is taken away.
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
  if (isRefusal(outcome) && outcome.reason !== 'state' && outcome.reason !== 'rule')
    throw new Error(`Timer ${moveId}: ${outcome.sentences.join(' ')}`);
  return outcome;
}

async function holds(tx: EntityManager, dossier: string): Promise<boolean> {
  if (tx.dataSource.options.type !== 'postgres') return true;
  const rows: unknown[] = await tx.sql`SELECT id FROM dossier WHERE id = ${dossier} FOR UPDATE SKIP LOCKED`;
  return rows.length > 0;
}
