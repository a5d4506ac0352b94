import { fullDate } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link, Paragraph } from '../../web/text.js';
import { TermBadge } from '../list/term-badge.js';
import type { ListedObjection } from './objection-list.js';

/** Every objection, what is most urgent first. */
export const ObjectionsPage = ({ ctx, rows }: { ctx: PageContext; rows: readonly ListedObjection[] }) => (
  <Page ctx={ctx} title="Bezwaren" wide>
    <PageHead title="Bezwaren" />
    <Card id="bezwaren" title="Alle bezwaren">
      <DataTable
        caption="Bezwaren, de dringendste eerst"
        hideCaption
        columns={columns}
        rows={rows}
        empty="Er is nog geen bezwaar."
      />
    </Card>
    <Paragraph>
      Kwam er een bezwaar op papier? Open de zaak waar het over gaat, en kies daar ‘Bezwaar op papier
      invoeren’.
    </Paragraph>
  </Page>
);

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
