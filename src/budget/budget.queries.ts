import { LessThan, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { BudgetDecision } from './budget-decision.entity.js';
import { BudgetLine } from './budget-line.entity.js';
import { Budget } from './budget.entity.js';

export const budgetById = (em: EntityManager, id: string): Promise<Budget | null> =>
  em.findOneBy(Budget, { id });
export const budgetsOf = (em: EntityManager, grantorId: string): Promise<Budget[]> =>
  em.find(Budget, { where: { grantorId }, order: { year: 'ASC', name: 'ASC' } });

/** What is left of a budget, in cents. */
export const leftOf = (budget: Budget): number =>
  budget.ceiling + budget.overCeiling - budget.reserved - budget.committed - budget.paid;

/** A budget and every budget above it, from the root down: the order in which they are held. */
export async function withAncestors(em: EntityManager, id: string): Promise<Budget[]> {
  const found = await em.findOneByOrFail(Budget, { id });
  return found.parentId ? [...(await withAncestors(em, found.parentId)), found] : [found];
}

/** What is reserved in a budget for one dossier, in cents. */
export async function reservedFor(em: EntityManager, budgetId: string, dossierId: string): Promise<number> {
  const lines = await em.findBy(BudgetLine, { budgetId, dossierId });
  return sum(lines.flatMap(({ kind, amount }) => (kind === 'reserved' ? [amount] : [])));
}

/** All lines of a budget, oldest first. */
export const linesOf = (em: EntityManager, budgetId: string): Promise<BudgetLine[]> =>
  em.find(BudgetLine, { where: { budgetId }, order: { at: 'ASC' } });

/**
 * What was left of a pot, and of every pot above it, before this moment (UTC ms), with the ceiling of then: what somebody who
 * wins an objection could have had on the day of the first decision (rule B6). Cents.
 */
export async function roomOn(em: EntityManager, budgetId: string, before: number): Promise<number> {
  const rooms = (await withAncestors(em, budgetId)).map(async ({ id, ceiling }) => {
    const lines = await em.findBy(BudgetLine, { budgetId: id, at: LessThan(before) });
    const gone = lines.filter(({ kind }) => kind === 'committed' || kind === 'paid');
    const since = await em.findBy(BudgetDecision, { budgetId: id, at: MoreThanOrEqual(before) });
    return ceiling - sum(since.map(({ change }) => change)) - sum(gone.map(({ amount }) => amount));
  });
  return Math.min(...(await Promise.all(rooms)));
}

/** What amounts make together, in cents. */
export const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);
