import type { EntityManager } from 'typeorm';
import type { Facts } from '../../workflows/facts.js';
import type { Question } from '../engine/surroundings.js';
import { poolOf } from '../rounds/rounds.queries.js';
import { Budget } from './budget.entity.js';
import { leftOf, reservedFor, withAncestors } from './budget.queries.js';

/** What is left of the prize pool, read while its budgets are held from root to leaf. A pool under a tighter pot is as tight. */
export async function poolFacts({ tx, dossier }: Question): Promise<Facts['pool']> {
  const id = await poolOf(tx, dossier);
  if (!id) return { linked: false, left: 0, ceiling: 0, reservedHere: 0 };
  const budgets = await held(tx, id);
  const pool = budgets.at(-1);
  const left = Math.min(...budgets.map(leftOf));
  return {
    linked: pool !== undefined,
    left,
    ceiling: pool?.ceiling ?? 0,
    reservedHere: await reservedFor(tx, id, dossier.id),
  };
}

async function held(tx: EntityManager, id: string): Promise<Budget[]> {
  const budgets = await withAncestors(tx, id);
  if (tx.dataSource.options.type !== 'postgres' || !tx.queryRunner?.isTransactionActive) return budgets;
  const locked: Budget[] = [];
  for (const budget of budgets)
    locked.push(
      await tx.findOneOrFail(Budget, { where: { id: budget.id }, lock: { mode: 'pessimistic_write' } }),
    );
  return locked;
}
