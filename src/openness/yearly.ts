import { isReported } from '../../workflows/legal-ground.js';
import type { Grantor } from '../identity/grantor.entity.js';
import { csvOf, csvPoint } from '../web/csv.js';
import type { Grant } from './grants.queries.js';

/** The report that a grantor publishes of one year: subsidies without a provision of their own (Awb 4:23, fourth paragraph). */
export interface YearlyReport {
  readonly grantor: Grantor;
  readonly year: number;
  readonly rows: readonly Reported[];
  /** Grants of this year of which the settings do not say on what ground they rest. */
  readonly unknown: number;
}

/** One of them, as it may be published; amount in cents. */
export interface Reported {
  readonly recipient: string;
  readonly amount: number;
  readonly purpose: string;
  readonly decidedOn: string;
  readonly year: number;
}

/** The report of one calendar year, by the day of the decision. */
export function reportOf(grantor: Grantor, grants: readonly Grant[], year: number): YearlyReport {
  const ofYear = grants.filter((grant) => decidedIn(grant) === year);
  return {
    grantor,
    year,
    rows: ofYear.filter(({ legalGround }) => isReported(legalGround)).map(reported),
    unknown: ofYear.filter(({ legalGround }) => legalGround === undefined).length,
  };
}

/** Years in which anything was granted, and this one, newest first. */
export const reportYears = (grants: readonly Grant[], today: string): number[] =>
  [...new Set([Number(today.slice(0, 4)), ...grants.map(decidedIn)])].toSorted((one, other) => other - one);

const decidedIn = ({ decidedOn }: Grant): number => Number(decidedOn.slice(0, 4));

/** Somebody who is no organisation is counted, and neither named nor recognisable by a plan. */
function reported(grant: Grant): Reported {
  const { recipient, activity, scheme, granted, decidedOn } = grant;
  const general = `Bijdrage ${scheme}`;
  return {
    recipient: recipient?.name ?? 'Natuurlijk persoon of groep bewoners (geen naam)',
    amount: granted,
    purpose: recipient ? (activity ?? general) : general,
    decidedOn,
    year: decidedIn(grant),
  };
}

export const reportCsv = ({ rows }: YearlyReport): string => csvOf(columns, rows);

const columns = [
  { label: 'ontvanger', cell: ({ recipient }: Reported) => recipient },
  { label: 'bedrag', cell: ({ amount }: Reported) => csvPoint(amount) },
  { label: 'doel', cell: ({ purpose }: Reported) => purpose },
  { label: 'datum_besluit', cell: ({ decidedOn }: Reported) => decidedOn },
  { label: 'jaar', cell: ({ year }: Reported) => String(year) },
];
