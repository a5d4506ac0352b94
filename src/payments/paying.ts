import type { EntityManager } from 'typeorm';
import { isRefusal } from '../../workflows/language.js';
import type { Database } from '../database/database.js';
import type { Engine } from '../engine/engine.js';
import { roleForMove } from '../engine/options.js';
import { rehearse } from '../engine/rehearse.js';
import type { Move } from '../engine/surroundings.js';
import { rolesIn } from '../identity/roles.queries.js';
import { awardsFor, type AwardToPay } from './awards.queries.js';

/** Moves of several awards at once: putting them on the payment list, and saying that the money has gone. */
export const bulkMoves = ['orderPayment', 'markPaid'] as const;
export type BulkMove = (typeof bulkMoves)[number];

/** What somebody wants for several awards; `moveId` belongs to the whole attempt, so that a second click does nothing twice. */
export interface Bulk {
  readonly type: BulkMove;
  readonly chosen: readonly string[];
  readonly moveId: string;
  readonly person: string;
}

/** How it goes with one award: no sentences means that it is done, or can be. */
export interface Outcome {
  readonly award: AwardToPay;
  readonly sentences: readonly string[];
}

interface Desk {
  readonly database: Database;
  readonly engine: Engine;
}

/** What would happen to each of the chosen awards; nothing is made. */
export const previewBulk = (desk: Desk, bulk: Bulk): Promise<Outcome[]> =>
  eachOf(desk, bulk, (move) => rehearse(desk, move, () => Promise.resolve(undefined)));

/** Makes the move on each of the chosen awards, each in a transaction of its own: one that is refused holds up no other. */
export const playBulk = (desk: Desk, bulk: Bulk): Promise<Outcome[]> =>
  eachOf(desk, bulk, (move) => desk.engine.move(move));

async function eachOf(
  { database, engine }: Desk,
  bulk: Bulk,
  make: (move: Move) => Promise<unknown>,
): Promise<Outcome[]> {
  const awards = await database.read((em) => awardsFor(em, bulk.person));
  const outcomes: Outcome[] = [];
  for (const award of awards.filter(({ dossier }) => bulk.chosen.includes(dossier.id))) {
    const move = await database.read((em) => moveOf(em, engine, { award, bulk }));
    const outcome = await make(move);
    outcomes.push({ award, sentences: isRefusal(outcome) ? outcome.sentences : [] });
  }
  return outcomes;
}

/** The move of one award, in the role that this person has there. */
async function moveOf(
  em: EntityManager,
  engine: Engine,
  { award: { dossier }, bulk }: { award: AwardToPay; bulk: Bulk },
): Promise<Move> {
  const spec = engine.charts.get(dossier.chart).moves[bulk.type];
  const role = roleForMove(spec, await rolesIn(em, bulk.person, dossier));
  const moveId = `${bulk.moveId}/${dossier.id}`;
  return { dossier: dossier.id, type: bulk.type, moveId, by: { person: bulk.person, role } };
}
