import type { LocalDate } from './calendar.js';
import type { TermSource } from './term-sources.js';
import { term, type Term } from './terms.js';

/** How a legal term runs: its length, where it comes from, and from which day it counts. */
export interface TermSetting {
  readonly weeks: number;
  readonly source: TermSource;
  readonly anchor: 'receipt' | 'roundClose' | 'event';
  /** Whether weekends and holidays move the last day although no Act sets this term. */
  readonly treatAsAtw?: boolean;
  /** Where this term stands in the law or the rules. */
  readonly basis: string;
}

/** A term of the settings as it is computed and as a clock begins with it. */
export const asTerm = ({ weeks, source, treatAsAtw }: TermSetting): Omit<Term, 'from'> => ({
  duration: { weeks },
  source,
  ...(treatAsAtw && { treatAsAtw }),
});

/** Its last day, counted from a day. */
export const lastDayOf = (setting: TermSetting, from: LocalDate): LocalDate =>
  term({ from, ...asTerm(setting) }).endsOn;
