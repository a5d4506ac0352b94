import { euro, fullDate } from '../web/format.js';
import { DataTable, type Column } from '../web/table.js';
import { sum, type PublicGrant, type Register } from './register.js';

/** Who got how much for what, with what it comes to together. */
export const RegisterTable = ({ register: { grantor, year, rows } }: { register: Register }) => (
  <DataTable
    caption={`Subsidies van ${grantor.name} in ${year}`}
    hideCaption
    columns={columnsFor(rows)}
    rows={rows}
    footer={rows.length > 0 ? totalsOf(rows) : undefined}
    empty="In dit jaar kreeg geen organisatie subsidie."
  />
);

/** A column about revocations only when there are any. */
const columnsFor = (rows: readonly PublicGrant[]): readonly Column<PublicGrant>[] =>
  rows.some(({ revokedOn }) => revokedOn) ? [...columns, revoked] : columns;

const columns: readonly Column<PublicGrant>[] = [
  { label: 'Ontvanger', cell: ({ recipient }) => recipient.name },
  {
    label: 'Waarvoor',
    cell: ({ activity, scheme, village }) =>
      [activity ?? `Bijdrage ${scheme}`, village].filter(Boolean).join(', '),
  },
  { label: 'Regeling', cell: ({ scheme }) => scheme },
  { label: 'Besluit', cell: ({ decidedOn }) => fullDate(decidedOn) },
  { label: 'Verleend', cell: ({ granted }) => euro(granted), numeric: true },
  {
    label: 'Vastgesteld',
    cell: ({ determined }) => (determined === undefined ? 'Nog niet' : euro(determined)),
    numeric: true,
  },
];
const revoked: Column<PublicGrant> = {
  label: 'Ingetrokken',
  cell: ({ revokedOn }) => (revokedOn ? fullDate(revokedOn) : 'Nee'),
};

const totalsOf = (rows: readonly PublicGrant[]) => [
  'Samen',
  rows.length === 1 ? '1 subsidie' : `${rows.length} subsidies`,
  '',
  '',
  euro(sum(rows.map(({ granted }) => granted))),
  euro(sum(rows.map(({ determined = 0 }) => determined))),
];
