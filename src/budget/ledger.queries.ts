import type { EntityManager } from 'typeorm';
import { euro } from '../web/format.js';
import { Budget } from './budget.entity.js';

const columns = ['ceiling', 'reserved', 'committed', 'paid', 'overCeiling'] as const;

/** Throws, naming each budget, when a counter is not the sum of its lines: then somebody wrote past the ledger (threat T4). */
export async function verifyLedger(em: EntityManager): Promise<void> {
  const wrong = await wrongCounters(em);
  if (wrong.length > 0)
    throw new Error(`The counters of these budgets do not follow from their lines:\n- ${wrong.join('\n- ')}`);
}

/** A sentence for each counter that is not the sum of its lines. */
export async function wrongCounters(em: EntityManager): Promise<string[]> {
  const sums = await sumsOfLines(em);
  return (await em.find(Budget, { order: { id: 'ASC' } })).flatMap((budget) =>
    columns
      .filter((column) => budget[column] !== (sums.get(`${budget.id} ${column}`) ?? 0))
      .map((column) => sentence(budget, column, sums.get(`${budget.id} ${column}`) ?? 0)),
  );
}

type Sum = { budget_id: string; kind: string; total: string | number };

/** Cents by budget and column; PostgreSQL answers a sum as text. */
async function sumsOfLines(em: EntityManager): Promise<ReadonlyMap<string, number>> {
  const rows: Sum[] = await em.sql`
    SELECT budget_id, kind, SUM(amount) AS total FROM budget_line GROUP BY budget_id, kind
    UNION ALL SELECT budget_id, 'ceiling', SUM(change) FROM budget_decision GROUP BY budget_id`;
  return new Map(rows.map(({ budget_id, kind, total }) => [`${budget_id} ${kind}`, Number(total)]));
}

const sentence = (budget: Budget, column: (typeof columns)[number], sum: number): string =>
  `${budget.name} ${budget.year} (${budget.id}): ${column} is ${euro(budget[column])}, its lines make ${euro(sum)}`;
