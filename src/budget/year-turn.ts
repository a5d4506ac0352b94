import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { rowBy, rowsBy } from '../database/rows.js';
import { Budget } from './budget.entity.js';
import { claimsOn } from './claims.queries.js';
import { future, type Deciding, type Refused } from './deciding.js';
import { openBudget, type NewBudget } from './opening.js';

/** The year that gets a tree of budgets like that of the year before. */
export type YearTurn = Omit<Deciding, 'budgetId'> & { readonly grantorId: string; readonly year: number };

/** Makes every budget of the year before anew for this year, empty and with the same ceilings; what is there already stays. */
export async function turnYear(tx: EntityManager, turn: YearTurn): Promise<Refused> {
  const no = future(turn);
  if (no) return { refusal: no };
  const before = turn.year - 1;
  const old = await rowsBy(tx, Budget, { grantorId: turn.grantorId, year: before }, ['id']);
  const added = await repeated(tx, topDown(await withoutPots(tx, old)), turn);
  if (added > 0) return undefined;
  return { refusal: `De begroting van ${turn.year} is er al, of die van ${before} is leeg.` };
}

/** How many budgets were made, each under the new one of what it was under. */
async function repeated(tx: EntityManager, old: readonly Budget[], turn: YearTurn): Promise<number> {
  const made = new Map<string, string>();
  let added = 0;
  for (const budget of old) {
    const place = { ...rulesOf(budget), parentId: made.get(budget.parentId ?? '') ?? null };
    const there = await sameOf(tx, place, turn.year);
    made.set(budget.id, there?.id ?? (await again(tx, place, turn)));
    if (!there) added += 1;
  }
  return added;
}

/** What a budget keeps from one year to the next. */
const rulesOf = ({ grantorId, name, ceiling, carryOver, indexedFrom, note, distribution }: Budget) => ({
  grantorId,
  name,
  ceiling,
  carryOver,
  indexedFrom,
  note,
  distribution,
});

/** The budget of this name, at this place in the tree, of another year. */
export const sameOf = (
  tx: EntityManager,
  { grantorId, parentId, name }: Pick<Budget, 'grantorId' | 'parentId' | 'name'>,
  year: number,
): Promise<Budget | null> => rowBy(tx, Budget, { grantorId, year, name, parentId });

async function again(
  tx: EntityManager,
  place: Omit<NewBudget, 'id' | 'year'>,
  turn: YearTurn,
): Promise<string> {
  const id = randomUUID();
  await openBudget(tx, { ...place, id, year: turn.year }, turn);
  return id;
}

/** Prize pools are made with their round, and not again with the year. */
async function withoutPots(tx: EntityManager, budgets: readonly Budget[]): Promise<Budget[]> {
  const claims = await claimsOn(
    tx,
    budgets.map(({ id }) => id),
  );
  return budgets.filter(({ id }) => !claims.has(id));
}

/** Budgets in an order in which each comes after the one above it. */
export function topDown<One extends Pick<Budget, 'id' | 'parentId'>>(
  budgets: readonly One[],
  above?: string,
): One[] {
  const ids = new Set(budgets.map(({ id }) => id));
  const isRoot = ({ parentId }: One) => parentId === null || !ids.has(parentId);
  const here = budgets.filter((one) => (above === undefined ? isRoot(one) : one.parentId === above));
  return here.flatMap((one) => [one, ...topDown(budgets, one.id)]);
}
