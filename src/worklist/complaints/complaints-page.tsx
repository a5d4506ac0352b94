import { fullDate } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link } from '../../web/text.js';
import { TermBadge } from '../list/term-badge.js';
import type { ListedComplaint } from './complaint-list.js';

/** Every complaint, what is most urgent first: they are registered, and published once a year (Awb 9:12a). */
export const ComplaintsPage = ({
  ctx,
  rows,
  mayEnter,
}: {
  ctx: PageContext;
  rows: readonly ListedComplaint[];
  mayEnter: boolean;
}) => (
  <Page ctx={ctx} title="Klachten" wide>
    <PageHead
      title="Klachten"
      sub="Antwoord binnen zes weken, door iemand die er niet bij betrokken was (Awb titel 9.1)"
      aside={mayEnter ? <Link href="/werk/klachten/nieuw">Klacht invoeren</Link> : undefined}
    />
    <Card id="klachten" title="Alle klachten">
      <DataTable
        caption="Klachten, de dringendste eerst"
        hideCaption
        columns={columns}
        rows={rows}
        empty="Er is nog geen klacht."
      />
    </Card>
  </Page>
);

const columns: readonly Column<ListedComplaint>[] = [
  {
    label: 'Klacht',
    cell: ({ complaint, application }) => (
      <>
        <Link href={`/werk/klachten/${complaint.id}`}>{complaint.caseNumber}</Link>
        <span class="oek-small">{application?.title ?? ''}</span>
      </>
    ),
    rowHeader: true,
  },
  { label: 'Van', cell: ({ person }) => person?.name || person?.email || 'Gewist' },
  { label: 'Ontvangen', cell: ({ complaint }) => fullDate(complaint.receivedOn) },
  { label: 'Staat op', cell: ({ state }) => state },
  {
    label: 'Antwoorden uiterlijk',
    cell: ({ term }) => (term ? <TermBadge {...term} /> : <span class="oek-small">Geen termijn</span>),
  },
];
