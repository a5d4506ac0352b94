import type { LocalDate } from '../language.js';

/** How far a condition on the budget is: whether that was adopted, who noted so, and how the condition ended. */
export interface Reservation {
  readonly adoptedOn?: LocalDate;
  readonly notedBy?: string;
  readonly end?: 'lapsed' | 'waived' | 'invoked';
}
