import { LessThan, type EntityManager } from 'typeorm';
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
  const sum = (kind: BudgetLine['kind']): number =>
    lines.filter((line) => line.kind === kind).reduce((total, { amount }) => total + amount, 0);
  return sum('reserved');
}

/** All lines of a budget, oldest first. */
export const linesOf = (em: EntityManager, budgetId: string): Promise<BudgetLine[]> =>
  em.find(BudgetLine, { where: { budgetId }, order: { at: 'ASC' } });

/**
 * What was left of a pot, and of every pot above it, before this moment (UTC ms): what somebody who wins an objection could
 * have had on the day of the first decision (rule B6). Cents.
 */
export async function roomOn(em: EntityManager, budgetId: string, before: number): Promise<number> {
  const rooms = (await withAncestors(em, budgetId)).map(async ({ id, ceiling }) => {
    const lines = await em.findBy(BudgetLine, { budgetId: id, at: LessThan(before) });
    const gone = lines.filter(({ kind }) => kind === 'committed' || kind === 'paid');
    return ceiling - gone.reduce((sum, { amount }) => sum + Number(amount), 0);
  });
  return Math.min(...(await Promise.all(rooms)));
}
