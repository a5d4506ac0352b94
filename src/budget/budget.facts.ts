import type { Facts } from '../../workflows/facts.js';
import type { Question } from '../engine/surroundings.js';
import { poolOf } from '../rounds/rounds.queries.js';
import { leftOf, reservedFor } from './budget.queries.js';
import { heldLine } from './holding.js';

/** What is left of the prize pool, read while its budgets are held from root to leaf. A pool under a tighter pot is as tight. */
export async function poolFacts({ tx, dossier }: Question): Promise<Facts['pool']> {
  const id = await poolOf(tx, dossier);
  if (!id) return { linked: false, left: 0, ceiling: 0, reservedHere: 0 };
  const budgets = await heldLine(tx, id);
  const pool = budgets.at(-1);
  const left = Math.min(...budgets.map(leftOf));
  return {
    linked: pool !== undefined,
    left,
    ceiling: pool?.ceiling ?? 0,
    reservedHere: await reservedFor(tx, id, dossier.id),
  };
}
