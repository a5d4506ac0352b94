import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Effects } from '../../workflows/effects.js';
import type { Happened } from '../engine/surroundings.js';
import { poolOf } from '../rounds/rounds.queries.js';
import { BudgetLine } from './budget-line.entity.js';
import { Budget } from './budget.entity.js';
import { leftOf, withAncestors } from './budget.queries.js';

type Kind = BudgetLine['kind'];
type Counter = 'reserved' | 'committed' | 'paid';
type Column = Exclude<Kind, 'overCeiling'>;
/**
 * How each act moves the columns; whatever leaves one enters the next, so that a pot only ever fills once. What is set free or
 * came back leaves the counters: the ledger tells where it went.
 */
const columns: Record<Effects['money']['kind'], readonly (readonly [Column, -1 | 1])[]> = {
  reserve: [['reserved', 1]],
  release: [['reserved', -1]],
  commit: [['reserved', -1], ['committed', 1]],
  commitOver: [['committed', 1]],
  pay: [['committed', -1], ['paid', 1]],
  payBack: [['paid', -1], ['committed', 1]],
  uncommit: [['committed', -1], ['released', 1]],
  recover: [['paid', -1], ['recovered', 1]],
}; // prettier-ignore

/**
 * Moves money of an entry in its prize pool and in every budget above it, from the root down. The database itself refuses a
 * pot that would pass its ceiling. Amounts in cents; nothing happens for zero.
 */
export async function moveMoney(happened: Happened, { kind, amount }: Effects['money']): Promise<void> {
  if (amount === 0) return;
  const { tx, dossier } = happened;
  for (const budget of await withAncestors(tx, await poolOf(tx, dossier))) {
    const { id } = budget;
    if (kind === 'commitOver') await widen(happened, budget, amount);
    for (const [column, sign] of columns[kind]) {
      if (isCounted(column)) await count(tx, { id, column, change: sign * amount });
      await addLine(happened, { budgetId: id, kind: column, amount: sign * amount });
    }
  }
}

/** After an upheld objection a pot may pass its ceiling by what it lacks (rule B6); that stands in the ledger as a line of its own. */
async function widen(happened: Happened, budget: Budget, amount: number): Promise<void> {
  const lack = Math.max(0, amount - leftOf(budget));
  if (lack === 0) return;
  await happened.tx.increment(Budget, { id: budget.id }, 'overCeiling', lack);
  await addLine(happened, { budgetId: budget.id, kind: 'overCeiling', amount: lack });
}

const isCounted = (column: Column): column is Counter => column !== 'released' && column !== 'recovered';

const count = (
  tx: EntityManager,
  { id, column, change }: { id: string; column: Counter; change: number },
): Promise<unknown> => tx.increment(Budget, { id }, column, change);

async function addLine(
  { tx, dossier, move, at }: Happened,
  line: { budgetId: string; kind: Kind; amount: number },
): Promise<void> {
  await tx.insert(BudgetLine, { id: randomUUID(), dossierId: dossier.id, moveId: move.moveId, at, ...line });
}
