import type { Cents } from './language.js';

/** By how much prices changed in a year, in tenths of a percent (CBS, consumer price index, all expenditure, yearly change). */
export const priceChanges: Readonly<Record<number, number>> = {
  2019: 26,
  2020: 13,
  2021: 27,
  2022: 100,
  2023: 38,
  2024: 33,
  2025: 33,
};

/** To what an amount is rounded after each step, half up. */
export type Rounding = 'cent' | 'euro' | 'tenEuro';
const units: Readonly<Record<Rounding, Cents>> = { cent: 1, euro: 100, tenEuro: 1000 };

/** An amount that follows a change in prices; cents, and tenths of a percent. */
export function indexed(amount: Cents, change: number, rounding: Rounding = 'cent'): Cents {
  const unit = units[rounding];
  return Math.floor((amount * (1000 + change) + 500 * unit) / (1000 * unit)) * unit;
}

/** One year's step: what the year before had, which change was used, and what came out. */
export interface IndexationStep {
  readonly year: number;
  readonly base: Cents;
  /** The figure for the year itself is not known when its budget is made, so the step uses that of the year before. */
  readonly indexYear: number;
  readonly change: number;
  readonly result: Cents;
}

interface Course {
  /** What the year before the first step had, in cents. */
  readonly base: Cents;
  /** The first year with a step. */
  readonly from: number;
  /** The last. */
  readonly to: number;
  readonly rounding?: Rounding;
  readonly changes?: Readonly<Record<number, number>>;
}

/** Every step of a row of years, each rounded before the next; ends at the first year whose change is not known yet. */
export function indexation({ base, from, to, rounding, changes = priceChanges }: Course): IndexationStep[] {
  const change = changes[from - 1];
  if (from > to || change === undefined) return [];
  const result = indexed(base, change, rounding);
  const step = { year: from, base, indexYear: from - 1, change, result };
  return [step, ...indexation({ base: result, from: from + 1, to, rounding, changes })];
}

/** The two ways to read a policy that names an amount for a year and says that it is indexed yearly (domain rules §6.5). */
export interface Readings {
  /** The year of the policy is the first one that is indexed. */
  readonly firstYearIndexed: readonly IndexationStep[];
  /** The year of the policy has the amount itself, the next is the first one that is indexed. */
  readonly firstYearIsBase: readonly IndexationStep[];
}

/** Both readings of an amount that the policy names for a year, up to and including a later one. */
export const readingsOf = (
  named: { amount: Cents; year: number },
  to: number,
  rounding?: Rounding,
): Readings => ({
  firstYearIndexed: indexation({ base: named.amount, from: named.year, to, rounding }),
  firstYearIsBase: indexation({ base: named.amount, from: named.year + 1, to, rounding }),
});
