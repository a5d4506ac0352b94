import { setCeiling } from '../../src/budget/deciding.js';
import { heldBudget } from '../../src/budget/holding.js';
import { openBudget, type NewBudget } from '../../src/budget/opening.js';
import { grantorId, type OpenRound } from './open-round.js';

const grounds = {
  decidedOn: '2025-11-13',
  source: 'Begroting 2026',
  byId: 'system',
  at: Date.UTC(2025, 10, 13),
};

/** A tree of budgets beside the prize pool: a whole, and a part that follows prices. */
export async function plantBudgets({ database }: Pick<OpenRound, 'database'>): Promise<void> {
  const whole = {
    id: 'dorpen',
    grantorId,
    parentId: null,
    year: 2026,
    name: 'Kleine dorpenbeleid',
    ceiling: 9_456_000,
  };
  const part: NewBudget = {
    id: 'projecten',
    grantorId,
    parentId: 'dorpen',
    year: 2026,
    name: 'Grotere projecten',
    ceiling: 2_042_000,
    indexedFrom: { amount: 2_042_000, year: 2020 },
    carryOver: true,
    note: 'Het beleid zegt niet met welk jaar het indexeren begint.',
  };
  for (const budget of [whole, part]) await database.inTransaction((tx) => openBudget(tx, budget, grounds));
}

/** Gives the prize pool another ceiling, whatever is asked of it already. Cents. */
export const setPot = ({ database }: Pick<OpenRound, 'database'>, ceiling: number): Promise<void> =>
  database.inTransaction(async (tx) =>
    setCeiling(tx, await heldBudget(tx, 'pot'), ceiling, {
      ...grounds,
      budgetId: 'pot',
      today: grounds.decidedOn,
      kind: 'ceiling',
      inputs: {},
    }),
  );
