import { addDays, daysBetween, type LocalDate } from './calendar.js';
import type { Cents } from './language.js';
import type { PenaltyAmounts } from './law.js';
import { amountsFor } from './penalty.amounts.js';

/** Days on which the same amount is due for deciding late. */
export interface PenaltyStep {
  readonly days: number;
  readonly perDay: Cents;
  readonly amount: Cents;
}

/** What deciding late costs, and how that was counted (Awb 4:17). */
export interface Penalty {
  /** First day for which something is due, whether or not it came so far. */
  readonly firstOn: LocalDate;
  /** Last day that counted; undefined when none did. */
  readonly lastOn?: LocalDate;
  readonly days: number;
  readonly steps: readonly PenaltyStep[];
  readonly amount: Cents;
  readonly amounts: PenaltyAmounts;
}

/** Longest time for which a penalty is due, in days. The Algemene termijnenwet does not touch it (Awb 4:17, first paragraph). */
export const longestPenalty = 42;
const daysPerStep = 14;

/**
 * The penalty for every day after the two weeks of grace on which nothing was announced: the day of the announcement itself
 * does not count. Which amounts apply is decided by the day the notice came in.
 */
export function penaltyFor(
  { noticeOn, graceEndsOn }: { readonly noticeOn: LocalDate; readonly graceEndsOn: LocalDate },
  announcedOn: LocalDate,
): Penalty {
  const firstOn = addDays(graceEndsOn, 1);
  const days = Math.min(Math.max(daysBetween(firstOn, announcedOn), 0), longestPenalty);
  const amounts = amountsFor(noticeOn);
  const steps = amounts.perDay.map((perDay, step) => stepOf(perDay, days - step * daysPerStep));
  return {
    firstOn,
    ...(days > 0 && { lastOn: addDays(firstOn, days - 1) }),
    days,
    steps: steps.filter((step) => step.days > 0),
    amount: steps.reduce((sum, { amount }) => sum + amount, 0),
    amounts,
  };
}

/** An equal part for each applicant, in cents; what cannot be divided goes to the first ones (Awb 4:17, seventh paragraph). */
export function apportioned(amount: Cents, applicants: number): Cents[] {
  const part = Math.floor(amount / applicants);
  return Array.from({ length: applicants }, (_, place) => part + (place < amount % applicants ? 1 : 0));
}

function stepOf(perDay: Cents, daysLeft: number): PenaltyStep {
  const days = Math.min(Math.max(daysLeft, 0), daysPerStep);
  return { days, perDay, amount: days * perDay };
}
