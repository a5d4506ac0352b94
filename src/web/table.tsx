import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.js';

/** One column: its heading and what stands in it for a row. */
export interface Column<Row> {
  label: string;
  cell: (row: Row) => ComponentChildren;
  /** Amounts and counts: aligned to the right, digits below each other. */
  numeric?: boolean;
  /** The column that names the row; without any, the first one does. */
  rowHeader?: boolean;
}

interface DataTableProps<Row> {
  /** What the table shows; every table has one. */
  caption: string;
  /** The caption is for screen readers only, because the heading above says the same. */
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Totals, one cell for every column. */
  footer?: readonly ComponentChildren[];
  /** What to say when there are no rows. */
  empty?: string;
  /** On a phone: rows as cards (`stack`), or the table as it is in a box that scrolls (`scroll`, for figures). */
  narrow?: 'stack' | 'scroll';
}

/** A table of data, usable at 320 px. */
export function DataTable<Row>({
  narrow = 'stack',
  empty = 'Er is niets om te laten zien.',
  ...table
}: DataTableProps<Row>) {
  if (!table.rows.length) return <p class="nl-paragraph oek-empty">{empty}</p>;
  if (narrow === 'stack') return <Table {...table} stack />;
  return (
    <section class="oek-scroll" tabIndex={0} aria-label={`${table.caption}, tabel die u kunt schuiven`}>
      <Table {...table} />
    </section>
  );
}

function Table<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  footer,
  stack,
}: DataTableProps<Row> & { stack?: boolean }) {
  const header = Math.max(
    0,
    columns.findIndex((column) => column.rowHeader),
  );
  return (
    <table class={classNames('oek-table', stack && 'oek-table--stack')}>
      <caption class={hideCaption ? 'oek-unseen' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" class={column.numeric ? 'oek-number' : undefined} key={column.label}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {columns.map((column, place) => (
              <Cell
                key={column.label}
                label={column.label}
                numeric={column.numeric}
                header={place === header}
              >
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
      {footer ? <Footer columns={columns} cells={footer} /> : null}
    </table>
  );
}

interface CellProps {
  label: string;
  numeric?: boolean;
  header: boolean;
  children: ComponentChildren;
}

/** The label is seen only where the rows are cards, so that a cell never stands without its heading. */
function Cell({ label, numeric, header, children }: CellProps) {
  const content = (
    <>
      <span class="oek-table__label">{label}</span>
      <div class="oek-table__value">{children}</div>
    </>
  );
  const style = numeric ? 'oek-number' : undefined;
  return header ? (
    <th scope="row" class={style}>
      {content}
    </th>
  ) : (
    <td class={style}>{content}</td>
  );
}

const Footer = <Row,>({
  columns,
  cells,
}: {
  columns: readonly Column<Row>[];
  cells: readonly ComponentChildren[];
}) => (
  <tfoot>
    <tr>
      {columns.map((column, place) => (
        <Cell key={column.label} label={column.label} numeric={column.numeric} header={place === 0}>
          {cells[place]}
        </Cell>
      ))}
    </tr>
  </tfoot>
);
