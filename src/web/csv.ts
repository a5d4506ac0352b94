/** A column of a list for a spreadsheet; amounts are cents. */
export interface CsvColumn<Row> {
  readonly label: string;
  readonly cell: (row: Row) => string;
}

/**
 * A list as a Dutch spreadsheet opens it: `;` between cells, a byte order mark so that ë stays ë, and no cell that a spreadsheet
 * would run as a formula (threat T16).
 */
export const csvOf = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string =>
  `\uFEFF${[columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ cell }) => cell(row)))]
    .map((cells) => `${cells.map(cellOf).join(';')}\r\n`)
    .join('')}`;

/** Cents as a spreadsheet reads them in Dutch: `1250,50`. */
export const csvAmount = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

/** Cents as programs read them: `1250.50`. */
export const csvPoint = (cents: number): string => (cents / 100).toFixed(2);

/** Always quoted; a text that begins like a formula gets an apostrophe in front, which a spreadsheet does not run. */
function cellOf(text: string): string {
  const plain = text.replace(/[\r\n]+/g, ' ').replaceAll('\0', '');
  const tame = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${plain}` : plain;
  return `"${tame.replaceAll('"', '""')}"`;
}
