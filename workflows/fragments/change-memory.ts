import type { Cents, LocalDate } from '../language.js';

/** A change to a grant in the disadvantage of who got it (Awb 4:46–4:57); cents. */
export interface GrantChange {
  readonly kind: string;
  readonly ground: string;
  readonly preparedBy: string;
  /** What was granted before, what of it was paid, and what it would become. */
  readonly before: Cents;
  readonly paid: Cents;
  readonly intended: Cents;
  readonly determinedOn?: LocalDate;
  /** The day on which an obligation was broken after the determination. */
  readonly breachOn?: LocalDate;
  readonly decidedOn?: LocalDate;
  /** What must be paid back, and what came in of that. */
  readonly claimed?: Cents;
  readonly received?: Cents;
}
