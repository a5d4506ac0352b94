import { fullDate } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link, Paragraph } from '../../web/text.js';
import { Filters } from '../../web/filters.js';
import { TermBadge } from '../list/term-badge.js';
import { whoseWords, type ListedObjection, type Whose } from './objection-list.js';

/** Every objection, what is most urgent first. */
export const ObjectionsPage = ({
  ctx,
  rows,
  whose,
}: {
  ctx: PageContext;
  rows: readonly ListedObjection[];
  whose: Whose | undefined;
}) => (
  <Page ctx={ctx} title="Bezwaren" wide>
    <PageHead title="Bezwaren" />
    <Card id="bezwaren" title={whose ? `Bezwaren ${whoseWords[whose]}` : 'Alle bezwaren'}>
      <Filters
        action="/werk/bezwaren"
        filters={[{ kind: 'select', name: 'van', label: 'Behandelaar', value: whose, options }]}
      />
      <DataTable
        caption="Bezwaren, de dringendste eerst"
        hideCaption
        columns={columns}
        rows={rows}
        empty={whose ? 'Hier staat nu niets. Kies ‘Iedereen’.' : 'Er is nog geen bezwaar.'}
      />
    </Card>
    <Paragraph>
      Kwam er een bezwaar op papier? Open de zaak waar het over gaat, en kies daar ‘Bezwaar op papier
      invoeren’.
    </Paragraph>
  </Page>
);

const options = [
  { value: '', label: 'Iedereen' },
  ...Object.entries(whoseWords).map(([value, words]) => ({ value, label: `Alleen ${words}` })),
];

const columns: readonly Column<ListedObjection>[] = [
  {
    label: 'Bezwaar',
    cell: ({ dossier, objection, contested }) => (
      <>
        <Link href={`/werk/bezwaren/${dossier.id}`}>{contested[0]?.application.title ?? 'Een plan'}</Link>
        <span class="oek-small">{objection.caseNumber}</span>
      </>
    ),
  },
  { label: 'Van', cell: ({ objectors }) => objectors.map(({ name, email }) => name || email).join(', ') },
  { label: 'Ontvangen', cell: ({ objection }) => fullDate(objection.receivedOn) },
  { label: 'Staat op', cell: ({ state }) => state },
  { label: 'Behandelaar', cell: ({ handler }) => handler ?? 'Nog niemand' },
  {
    label: 'Beslissen uiterlijk',
    cell: ({ term }) => (term ? <TermBadge {...term} /> : <span class="oek-small">Geen termijn</span>),
  },
];
