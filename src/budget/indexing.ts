import type { EntityManager } from 'typeorm';
import type { Cents } from '../../workflows/language.js';
import {
  indexation,
  priceChanges,
  readingsOf,
  type IndexationStep,
  type Rounding,
} from '../../workflows/indexation.js';
import { rowBy } from '../database/rows.js';
import { BudgetDecision } from './budget-decision.entity.js';
import { Budget } from './budget.entity.js';
import { future, setCeiling, whyNotCeiling, type Deciding, type Refused } from './deciding.js';
import { heldBudget } from './holding.js';

/** From which amount a step begins: one of the two readings of the policy, or what the budget had the year before. */
export type Basis = 'firstYearIndexed' | 'firstYearIsBase' | 'lastYear';

/** The yearly step for one budget: an explicit decision, kept with everything it was made of (domain rules §6.5, X6). */
export interface Indexing extends Deciding {
  readonly basis: Basis;
  readonly rounding: Rounding;
}

/** Gives a budget the amount that follows from prices; answers why not. */
export async function indexBudget(tx: EntityManager, indexing: Indexing): Promise<Refused> {
  const budget = await heldBudget(tx, indexing.budgetId);
  const step = await stepOf(tx, budget, indexing);
  const no = future(indexing) ?? (await whyNotIndexed(tx, budget, step));
  if (no || !step) return { refusal: no ?? unknownChange(budget.year) };
  const { base, indexYear, change, result } = step;
  const { basis, rounding } = indexing;
  const inputs = { basis, rounding, base, indexYear, change, result };
  await setCeiling(tx, budget, result, { ...indexing, kind: 'indexed', inputs });
  return undefined;
}

/** The step into the year of this budget; nothing when the change in prices is not known yet. */
export async function stepOf(
  em: EntityManager,
  { indexedFrom, grantorId, name, year }: Budget,
  { basis, rounding }: Pick<Indexing, 'basis' | 'rounding'>,
): Promise<IndexationStep | undefined> {
  if (basis !== 'lastYear')
    return indexedFrom ? readingsOf(indexedFrom, year, rounding)[basis].at(-1) : undefined;
  const before = await rowBy(em, Budget, { grantorId, name, year: year - 1 });
  return before ? indexation({ base: before.ceiling, from: year, to: year, rounding })[0] : undefined;
}

async function whyNotIndexed(
  tx: EntityManager,
  budget: Budget,
  step: IndexationStep | undefined,
): Promise<string | undefined> {
  if (await rowBy(tx, BudgetDecision, { budgetId: budget.id, kind: 'indexed' }))
    return `Voor ${budget.year} is deze pot al geïndexeerd. Een fout herstelt u met een ander plafond.`;
  if (step?.year !== budget.year) return unknownChange(budget.year);
  return whyNotCeiling(tx, budget, step.result satisfies Cents);
}

const unknownChange = (year: number): string =>
  priceChanges[year - 1] === undefined
    ? `Het prijscijfer over ${year - 1} is nog niet bekend. Indexeren voor ${year} kan nog niet.`
    : `Van het jaar ${year - 1} is geen bedrag bekend om mee te rekenen.`;
