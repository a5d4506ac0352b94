import { csvOf, csvPoint, type CsvColumn } from '../web/csv.js';
import type { PublicGrant, Register } from './register.js';

/** A value as programs read it: amounts in euros, days `YYYY-MM-DD`, and null for what nobody knows. */
type Value = string | number | boolean | null;

/** The columns of the register in the order of `domain.md` §8.3; amounts in cents are marked, so that each file writes them its own way. */
const columns: readonly (readonly [name: string, of: (grant: PublicGrant) => Value | undefined, cents?: true])[] = [
  ['subsidiejaar', ({ year }) => year],
  ['datum_besluit', ({ decidedOn }) => decidedOn],
  ['zaaknummer', ({ caseNumber }) => caseNumber],
  ['regeling', ({ scheme }) => scheme],
  ['wettelijke_grondslag', ({ legalBasis }) => legalBasis],
  ['ontvanger', ({ recipient }) => recipient.name],
  ['kvk_nummer', ({ recipient }) => recipient.kvkNumber],
  ['rechtsvorm', ({ recipient }) => recipient.legalForm],
  ['dorp', ({ village }) => village],
  ['omschrijving_activiteit', ({ activity }) => activity],
  ['soort', ({ kind }) => kind],
  ['bedrag_aangevraagd', ({ requested }) => requested, true],
  ['bedrag_verleend', ({ granted }) => granted, true],
  ['bedrag_vastgesteld', ({ determined }) => determined, true],
  ['datum_vaststelling', ({ determinedOn }) => determinedOn],
  ['datum_intrekking', ({ revokedOn }) => revokedOn],
  ['taakveld', ({ taskField }) => taskField],
  ['bron_budget', ({ budget }) => budget],
  ['de_minimis', ({ deMinimis }) => deMinimis],
]; // prettier-ignore

/** For a spreadsheet: `;`, amounts with a point, and an empty cell for what nobody knows. */
export const registerCsv = ({ rows }: Register): string => csvOf(csvColumns, rows);

const csvColumns: readonly CsvColumn<PublicGrant>[] = columns.map(([label, of, cents]) => ({
  label,
  cell: (grant) => {
    const value = of(grant) ?? '';
    if (typeof value === 'boolean') return value ? 'ja' : 'nee';
    return cents && typeof value === 'number' ? csvPoint(value) : String(value);
  },
}));

/** The same for programs. */
export const registerJson = ({ rows }: Register): string =>
  JSON.stringify(
    rows.map((grant) =>
      Object.fromEntries(
        columns.map(([name, of, cents]) => {
          const value = of(grant) ?? null;
          return [name, cents && typeof value === 'number' ? value / 100 : value];
        }),
      ),
    ),
    null,
    1,
  );

/** The name of the file of one year. */
export const fileName = ({ grantor, year }: Pick<Register, 'grantor' | 'year'>, kind: FileKind): string =>
  `subsidieregister-${grantor.id}-${year}.${kind}`;
export type FileKind = 'csv' | 'json';

/** What a name of such a file means. */
export function fileMeant(name: string): { grantorId: string; year: number; kind: FileKind } | undefined {
  const [, grantorId, year, kind] = /^subsidieregister-(.{1,80})-(\d{4})\.(csv|json)$/.exec(name) ?? [];
  return grantorId && year && (kind === 'csv' || kind === 'json')
    ? { grantorId, year: Number(year), kind }
    : undefined;
}
