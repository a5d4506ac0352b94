import { readingsOf, type IndexationStep } from '../../../workflows/indexation.js';
import { euro } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { DataTable, type Column } from '../../web/table.js';
import { Paragraph } from '../../web/text.js';
import { percent } from '../budget-words.js';
import type { Budget } from '../budget.entity.js';

type Indexed = Pick<Budget, 'year'> & { readonly indexedFrom: NonNullable<Budget['indexedFrom']> };

/** Both readings of the policy side by side, because it does not say which one it means. */
export const Readings = ({ year, indexedFrom }: Indexed) => {
  const readings = readingsOf(indexedFrom, year);
  const rows = readings.firstYearIndexed.map((first) => ({
    first,
    second: readings.firstYearIsBase.find((one) => one.year === first.year),
  }));
  return (
    <Card id="prijzen" title="Het bedrag gaat mee met de prijzen">
      <Paragraph>
        Het beleid noemt {euro(indexedFrom.amount)} voor {String(indexedFrom.year)} en zegt dat het bedrag elk
        jaar meegaat met de prijzen. Het zegt niet of {String(indexedFrom.year)} zelf al meetelt. Daarom staan
        hier beide uitkomsten. Bron van de cijfers: CBS, consumentenprijsindex, alle bestedingen.
      </Paragraph>
      <DataTable
        caption="Beide manieren om te rekenen"
        hideCaption
        columns={steps(indexedFrom)}
        rows={rows}
        narrow="scroll"
      />
    </Card>
  );
};

const steps = (from: {
  amount: number;
  year: number;
}): Column<{ first: IndexationStep; second?: IndexationStep }>[] => [
  { label: 'Jaar', cell: ({ first }) => String(first.year) },
  { label: 'Prijzen', cell: ({ first }) => `${percent(first.change)} over ${first.indexYear}` },
  { label: `${from.year} telt al mee`, numeric: true, cell: ({ first }) => euro(first.result) },
  {
    label: `${from.year} heeft het bedrag zelf`,
    numeric: true,
    cell: ({ second }) => euro(second?.result ?? from.amount),
  },
];
