import type { Charts } from '../../engine/charts.js';
import { namesAt } from '../../engine/labels.js';
import { ButtonLink } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { euro, moment, number } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link, Paragraph } from '../../web/text.js';
import type { RoundRow } from './rounds.queries.js';

interface RoundsPageProps {
  readonly ctx: PageContext;
  readonly rounds: readonly RoundRow[];
  readonly charts: Charts;
  readonly mayStart: boolean;
}

/** Every round somebody works on, newest first. */
export const RoundsPage = ({ ctx, rounds, charts, mayStart }: RoundsPageProps) => (
  <Page ctx={ctx} title="Rondes" wide>
    <PageHead
      title="Rondes"
      aside={mayStart ? <ButtonLink href="/werk/rondes/nieuw">Nieuwe ronde maken</ButtonLink> : null}
    />
    <Card id="rondes" title="Alle rondes">
      <DataTable
        caption="Rondes, de nieuwste eerst"
        hideCaption
        columns={columnsWith(charts)}
        rows={rounds}
        empty="Er is nog geen ronde."
      />
    </Card>
    {mayStart ? (
      <Paragraph>
        Elk jaar te publiceren: het{' '}
        <Link href="/werk/rondes/incidenteel">verslag van incidentele subsidies</Link>. Wat organisaties
        kregen, staat altijd in het <Link href="/subsidieregister">subsidieregister</Link>.
      </Paragraph>
    ) : null}
  </Page>
);

const columnsWith = (charts: Charts): readonly Column<RoundRow>[] => [
  { label: 'Ronde', cell: ({ id, name }) => <Link href={`/werk/rondes/${id}`}>{name}</Link> },
  { label: 'Staat', cell: ({ chart, states }) => namesAt(charts.get(chart), states)[0]?.staff },
  { label: 'Gaat open', cell: ({ opensAt }) => moment(opensAt) },
  { label: 'Sluit', cell: ({ closesAt }) => moment(closesAt) },
  { label: 'Plannen', cell: ({ sent }) => number(sent), numeric: true },
  { label: 'Prijzenpot', cell: ({ pot }) => euro(pot), numeric: true },
];
