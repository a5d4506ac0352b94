import type { LocalDate } from './calendar.js';
import type { Cents } from './language.js';

/*
 * What the whole country shares and changes every few years: days that count as holidays, and what deciding late costs. It
 * holds for every scheme at once, so it stands in no settings; what is new is proclaimed by a lawyer, in order, for ever.
 */

/** A day that a royal decree equates with a generally recognised holiday (Algemene termijnenwet art. 3, third paragraph). */
export interface EquatedDay {
  readonly date: LocalDate;
  readonly source: string;
}

/** Amounts per day for deciding late: three steps of fourteen days (Awb 4:17, second paragraph). */
export interface PenaltyAmounts {
  /** They apply to notices of default that came in on this day or later. */
  readonly from: LocalDate;
  readonly perDay: readonly [Cents, Cents, Cents];
  readonly source: string;
}

/** The law as it is known at a moment. */
export interface Law {
  /** How many decrees it counts. */
  readonly edition: number;
  readonly equatedDays: readonly EquatedDay[];
  /** Last day for which the equated days are known; a term that ends later may still move. */
  readonly knownThrough: LocalDate;
  /** Oldest first. The day of the notice decides, not the day that counts. */
  readonly penaltyAmounts: readonly PenaltyAmounts[];
  /** Until this day somebody held the amounts against the law; later ones may have been indexed since. */
  readonly amountsCheckedThrough: LocalDate;
}

/** Something new, or a mistake taken back: its number is its place in the row, from 1. */
export type Decree =
  | { readonly kind: 'equatedDay'; readonly date: LocalDate; readonly source: string }
  | { readonly kind: 'daysKnown'; readonly through: LocalDate; readonly source: string }
  | ({ readonly kind: 'penaltyAmounts' } & PenaltyAmounts)
  | { readonly kind: 'amountsChecked'; readonly through: LocalDate; readonly source: string }
  | { readonly kind: 'withdrawn'; readonly number: number; readonly source: string };

const decreeOf2025 = 'KB 1 juli 2025, Stcrt. 2025, 24713';

/** What deciding late cost when it first cost something. */
export const firstAmounts: PenaltyAmounts = {
  from: '2009-10-01',
  perDay: [2000, 3000, 4000],
  source: 'Awb 4:17, Stb. 2009, 383',
};

/** The law this program began with. It never changes: old terms must still come out as they did. */
export const firstLaw: Law = {
  edition: 0,
  equatedDays: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'].map((date) => ({
    date,
    source: decreeOf2025,
  })),
  knownThrough: '2028-12-31',
  penaltyAmounts: [
    firstAmounts,
    {
      from: '2019-01-01',
      perDay: [2300, 3500, 4500],
      source: 'Regeling indexering van bedragen in de Awb, in werking op 1 januari 2019',
    },
  ],
  amountsCheckedThrough: '2025-12-31',
};

/** The law with these decrees, in the order in which they were proclaimed. */
export function lawWith(decrees: readonly Decree[]): Law {
  const withdrawn = new Set(decrees.flatMap((one) => (one.kind === 'withdrawn' ? one.number : [])));
  const standing = decrees.filter((_, place) => !withdrawn.has(place + 1));
  const last = (kind: 'daysKnown' | 'amountsChecked') =>
    standing.findLast((one) => one.kind === kind) as { readonly through: LocalDate } | undefined;
  return {
    edition: decrees.length,
    equatedDays: [
      ...firstLaw.equatedDays,
      ...standing.flatMap((one) => (one.kind === 'equatedDay' ? { date: one.date, source: one.source } : [])),
    ],
    knownThrough: last('daysKnown')?.through ?? firstLaw.knownThrough,
    penaltyAmounts: [
      ...firstLaw.penaltyAmounts,
      ...standing.flatMap((one) => (one.kind === 'penaltyAmounts' ? one : [])),
    ].toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    amountsCheckedThrough: last('amountsChecked')?.through ?? firstLaw.amountsCheckedThrough,
  };
}

let inForce = firstLaw;

/** The law by which everything is computed now. */
export const lawNow = (): Law => inForce;

/** From here on this is the law. */
export function enact(law: Law): void {
  inForce = law;
}

/** Computes something by the law as it was known at another moment, such as when a log is replayed. */
export function byLaw<Result>(law: Law, compute: () => Result): Result {
  const now = inForce;
  inForce = law;
  try {
    return compute();
  } finally {
    inForce = now;
  }
}
