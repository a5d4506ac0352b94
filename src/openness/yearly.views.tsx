import { Alert } from '../web/alert.js';
import type { PageContext } from '../web/site/context.js';
import { euro, fullDate } from '../web/format.js';
import { Card, PageHead } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { DataTable, type Column } from '../web/table.js';
import { Link, Paragraph } from '../web/text.js';
import { sum } from './register.js';
import { titleOf, YearChoice } from './year.views.js';
import type { Reported, YearlyReport } from './yearly.js';

interface YearlyPageProps {
  readonly ctx: PageContext;
  /** One for every grantor this person works for. */
  readonly reports: readonly YearlyReport[];
  /** Newest first. */
  readonly years: readonly number[];
  readonly year: number;
}

/** The list that must be published once a year, with what it is and what it leaves out. */
export const YearlyPage = ({ ctx, reports, years, year }: YearlyPageProps) => (
  <Page
    ctx={ctx}
    title={`Verslag incidentele subsidies ${year}`}
    wide
    breadcrumbs={[{ label: 'Rondes', href: '/werk/rondes' }, { label: 'Incidentele subsidies' }]}
  >
    <PageHead title="Verslag incidentele subsidies" sub={`Besluiten uit ${year}`} />
    <div class="oek-reading oek-stack">
      <Paragraph>
        Een subsidie moet in een regeling staan. Een incidentele subsidie, of een subsidie vooruit op een
        regeling, mag ook zonder. Daarover publiceert de gemeente elk jaar een verslag (Awb 4:23, vierde lid).
        Dit is de lijst ervoor.
      </Paragraph>
      <YearChoice action="/werk/rondes/incidenteel" years={years} year={year} />
    </div>
    {reports.length === 0 ? <Paragraph>U werkt voor geen overheid die subsidie geeft.</Paragraph> : null}
    {reports.map((report) => (
      <OneReport key={report.grantor.id} report={report} />
    ))}
  </Page>
);

const OneReport = ({ report: { grantor, year, rows, unknown } }: { report: YearlyReport }) => (
  <Card id={`verslag-${grantor.id}`} title={titleOf({ grantor, year })}>
    {unknown > 0 ? (
      <Alert kind="warning" title="Van sommige subsidies weten wij de grondslag niet" level={3}>
        <Paragraph>
          Het gaat om {unknown === 1 ? 'één subsidie' : `${unknown} subsidies`}. De instellingen van die
          regeling zeggen niet wat voor grondslag zij heeft. Kijk zelf of dit incidentele subsidies zijn.
        </Paragraph>
      </Alert>
    ) : null}
    <DataTable
      caption={`Incidentele subsidies van ${grantor.name} in ${year}`}
      hideCaption
      columns={columns}
      rows={rows}
      footer={rows.length > 0 ? ['Samen', '', '', euro(sum(rows.map(({ amount }) => amount)))] : undefined}
      empty="In dit jaar is geen incidentele subsidie verleend. Ook dat hoort in het verslag."
    />
    {rows.length > 0 ? (
      <Paragraph>
        <Link href={`/werk/rondes/incidenteel/${grantor.id}/${year}`}>Haal de lijst op (CSV)</Link>. Namen van
        mensen staan er niet in: u mag hem zo publiceren.
      </Paragraph>
    ) : null}
  </Card>
);

const columns: readonly Column<Reported>[] = [
  { label: 'Ontvanger', cell: ({ recipient }) => recipient },
  { label: 'Doel', cell: ({ purpose }) => purpose },
  { label: 'Besluit', cell: ({ decidedOn }) => fullDate(decidedOn) },
  { label: 'Bedrag', cell: ({ amount }) => euro(amount), numeric: true },
];
