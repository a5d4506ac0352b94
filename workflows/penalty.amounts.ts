import type { LocalDate } from './calendar.js';
import type { Cents } from './language.js';

/** Amounts per day for deciding late: three steps of fourteen days (Awb 4:17, second paragraph). */
export interface PenaltyAmounts {
  /** They apply to notices of default that came in on this day or later. */
  readonly from: LocalDate;
  readonly perDay: readonly [Cents, Cents, Cents];
  readonly source: string;
}

/** Oldest first. Indexed amounts hold for notices that came in since: the day of the notice decides, not the day that counts. */
export const penaltyAmounts: readonly [PenaltyAmounts, ...PenaltyAmounts[]] = [
  { from: '2009-10-01', perDay: [2000, 3000, 4000], source: 'Awb 4:17, Stb. 2009, 383' },
  {
    from: '2019-01-01',
    perDay: [2300, 3500, 4500],
    source: 'Regeling indexering van bedragen in de Awb, in werking op 1 januari 2019',
  },
];

/** Until this day somebody held the amounts against the law; later ones may have been indexed since. */
export const amountsCheckedThrough: LocalDate = '2025-12-31';

/** The amounts for a notice that came in on this day. */
export const amountsFor = (noticeOn: LocalDate): PenaltyAmounts =>
  penaltyAmounts.findLast(({ from }) => from <= noticeOn) ?? penaltyAmounts[0];
