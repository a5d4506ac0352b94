import type { Answer } from './pdf.js';

/** An answer in words as the copy on paper shows it: a table with its total when it has rows. */
export function copiedAnswer({ label, value, rows }: DescribedAnswer): Answer {
  if (!rows) return { label, value };
  const columns = [{ heading: 'Omschrijving' }, { heading: 'Bedrag', amounts: true }];
  const total = ['Totaal', value.replace(/^Samen /, '')];
  return { label, value: { table: { columns, rows: rows.map((row) => [row.label, row.value]), total } } };
}

/** As `describeAnswers` gives it. */
interface DescribedAnswer {
  readonly label: string;
  readonly value: string;
  readonly rows?: readonly { readonly label: string; readonly value: string }[];
}
