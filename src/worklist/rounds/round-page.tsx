import { ActionList } from '../../web/form/actions.js';
import { Alert } from '../../web/alert.js';
import type { Href, PageContext } from '../../web/site/context.js';
import { euro } from '../../web/format.js';
import { Card, Columns, PageHead } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link, List } from '../../web/text.js';
import { LogPanel, OpenTasks, ProgressPanel, StepBadges } from '../dossier/course-panels.js';
import { actionsOf } from '../dossier/option-actions.js';
import type { EntryRow, RoundFile } from './round-file.js';
import { Money, Rules, Times } from './round-side.js';

interface RoundPageProps {
  readonly ctx: PageContext;
  readonly file: RoundFile;
  /** Pages of this round that the visitor may open. */
  readonly parts: readonly { readonly label: string; readonly href: Href }[];
  /** Whether the visitor may open the dossiers. */
  readonly mayOpen: boolean;
  /** Name of the move that was just made. */
  readonly made?: string;
}

/** One round as staff sees it: what may be done now and what is missing first, then its plans and how it came here. */
export const RoundPage = ({ ctx, file, parts, mayOpen, made }: RoundPageProps) => {
  const { round, dossier, steps, options, tasks, entries, course } = file;
  return (
    <Page
      ctx={ctx}
      title={round.name}
      wide
      breadcrumbs={[{ label: 'Rondes', href: '/werk/rondes' }, { label: round.name }]}
    >
      <PageHead title={round.name} aside={<StepBadges steps={steps} done={dossier.done} />} />
      {made ? <Alert kind="ok" title={`Vastgelegd: ${made}`} live /> : null}
      <Columns
        first={<ActionList ctx={ctx} actions={actionsOf(options, dossier, `/werk/rondes/${round.id}`)} />}
        aside={
          <>
            <Times round={round} />
            <Money file={file} />
            <Rules file={file} />
          </>
        }
        asideLabel="Tijden, geld en spelregels"
      >
        <OpenTasks tasks={tasks} />
        {parts.length > 0 ? (
          <Card id="onderdelen" title="Onderdelen van deze ronde">
            <List
              items={parts.map(({ label, href }) => (
                <Link key={href} href={href}>
                  {label}
                </Link>
              ))}
            />
          </Card>
        ) : null}
        {entries ? <Entries entries={entries} mayOpen={mayOpen} /> : null}
        <ProgressPanel course={course} steps={steps} subject="Deze ronde" />
        <LogPanel log={course.log} />
      </Columns>
    </Page>
  );
};

const Entries = ({ entries, mayOpen }: { entries: readonly EntryRow[]; mayOpen: boolean }) => (
  <Card id="plannen" title="Plannen">
    <DataTable
      caption="Plannen van deze ronde"
      hideCaption
      columns={entryColumns(mayOpen)}
      rows={entries}
      footer={entries.length > 0 ? footer(entries) : undefined}
      empty="Er is nog geen plan ingestuurd."
    />
  </Card>
);

const entryColumns = (mayOpen: boolean): readonly Column<EntryRow>[] => [
  {
    label: 'Plan',
    cell: ({ id, title, caseNumber, village }) => (
      <>
        {mayOpen ? <Link href={`/werk/zaken/${id}`}>{title}</Link> : title}
        <span class="oek-small">{[caseNumber, village].filter(Boolean).join(' · ')}</span>
      </>
    ),
  },
  { label: 'Staat', cell: ({ state }) => state },
  { label: 'Gevraagd', cell: ({ requested }) => euro(requested), numeric: true },
  { label: 'Voorstel of besluit', cell: outcome, numeric: true },
];

/** Decided counts, else what the jury proposes. */
function outcome({ amount, proposed }: EntryRow): string {
  const cents = amount ?? proposed;
  return cents === undefined ? 'Nog niet' : euro(cents);
}

function footer(entries: readonly EntryRow[]): string[] {
  const sum = (of: (entry: EntryRow) => number): string =>
    euro(entries.reduce((total, entry) => total + of(entry), 0));
  return [
    'Samen',
    '',
    sum(({ requested }) => requested),
    sum(({ amount, proposed }) => amount ?? proposed ?? 0),
  ];
}
