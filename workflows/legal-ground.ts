import { addMonths, isLocalDate, type LocalDate } from './calendar.js';

/**
 * What a subsidy rests on (Awb 4:23): a legal provision, or an exception to that: named in the budget (third paragraph, c),
 * an incidental case (d), or in anticipation of a provision (a). Which text it is, stands in `legalBasis`.
 */
export interface LegalGround {
  readonly kind: 'provision' | 'budgetItem' | 'incidental' | 'transitional';
  /** Last day on which the exception holds. */
  readonly validUntil?: LocalDate;
}

/** How long an exception may last, in months (Awb 4:23, third paragraph, a and d). */
const longest: Partial<Record<LegalGround['kind'], number>> = { incidental: 48, transitional: 12 };

/** Whether this ground can carry subsidies from this day on; an exception names its last day, and that is not too far away. */
export function groundHolds({ kind, validUntil }: LegalGround, on: LocalDate): boolean {
  const months = longest[kind];
  if (validUntil === undefined) return months === undefined;
  if (!isLocalDate(validUntil) || validUntil < on) return false;
  return months === undefined || validUntil <= addMonths(on, months);
}

/** Grounds of which the grantor publishes a report every year (Awb 4:23, fourth paragraph). */
export const isReported = (ground: LegalGround | undefined): boolean =>
  ground?.kind === 'incidental' || ground?.kind === 'transitional';
