import type { EntityManager } from 'typeorm';
import { lockedRow } from '../database/rows.js';
import { Budget } from './budget.entity.js';
import { withAncestors } from './budget.queries.js';

/**
 * A budget and every budget above it, from the root down, each held until the transaction ends so that nobody else changes what
 * it has to fit in. Outside a transaction they are only read.
 */
export async function heldLine(tx: EntityManager, id: string): Promise<Budget[]> {
  const line = await withAncestors(tx, id);
  if (!tx.queryRunner?.isTransactionActive) return line;
  const held: Budget[] = [];
  for (const one of line) held.push((await lockedRow(tx, Budget, { id: one.id })) ?? one);
  return held;
}

/** The last of a held line: the budget itself. */
export async function heldBudget(tx: EntityManager, id: string): Promise<Budget> {
  const found = (await heldLine(tx, id)).at(-1);
  if (!found) throw new Error(`There is no budget ${id}.`);
  return found;
}
