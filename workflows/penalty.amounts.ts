import type { LocalDate } from './calendar.js';
import { firstAmounts, lawNow, type PenaltyAmounts } from './law.js';

/** The amounts for a notice of default that came in on this day. */
export const amountsFor = (noticeOn: LocalDate): PenaltyAmounts =>
  lawNow().penaltyAmounts.findLast(({ from }) => from <= noticeOn) ?? firstAmounts;
