import type { ComponentChildren } from 'preact';
import type { PageContext } from '../../web/site/context.js';
import type { FieldOption } from '../../web/form/fields.js';
import { Filters } from '../../web/filters.js';
import { number } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { Pager } from '../../web/pager.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link, Paragraph } from '../../web/text.js';
import { Horizon } from '../agenda/horizon.js';
import type { LateCase } from '../late/late-cases.queries.js';
import { LateList } from '../late/late-list.js';
import type { AskedRequest } from '../../privacy/requests/requests.queries.js';
import type { ListedCase, Listing } from './listing.js';
import type { Wanted } from './matching.js';
import { TaskList } from '../tasks/task-list.js';
import type { TaskRow } from '../tasks/tasks.queries.js';
import { PersonRequests } from './person-requests.js';
import { TermBadge } from './term-badge.js';
import { addressOf } from './wanted.js';
import { perPage } from '../worklist.queries.js';

/** Everything the worklist shows. */
export interface WorklistProps {
  readonly ctx: PageContext;
  readonly wanted: Wanted;
  /** Absent for whoever may open no dossier: then there are only tasks. */
  readonly listing?: Listing;
  readonly tasks: readonly TaskRow[];
  /** Notices of default that run. */
  readonly late?: readonly LateCase[];
  readonly rounds: readonly FieldOption[];
  readonly states: readonly FieldOption[];
  /** How many terms may still move, because the holidays of their last day are not known yet. */
  readonly beyondHorizon?: number;
  readonly requests: { readonly rows: readonly AskedRequest[]; readonly today: string };
  readonly mayEnter: boolean;
  readonly done: boolean;
}

/** What somebody has to do, most urgent first. */
export const WorklistPage = ({ ctx, wanted, listing, tasks, ...rest }: WorklistProps) => (
  <Page ctx={ctx} title="Werklijst" wide>
    <PageHead
      title="Werklijst"
      aside={
        <>
          {rest.mayEnter ? <Link href="/werk/invoeren">Aanvraag voor iemand invoeren</Link> : null}
          {listing ? <Link href="/werk/agenda">Termijnen in uw agenda</Link> : null}
        </>
      }
    />
    <div class="oek-stack">
      <Horizon count={rest.beyondHorizon ?? 0} />
      <TaskList ctx={ctx} tasks={tasks} mayOpen={listing !== undefined} done={rest.done} />
      <LateList cases={rest.late ?? []} />
      <PersonRequests {...rest.requests} />
      {listing ? (
        <Card id="zaken" title="Zaken">
          <Narrowing wanted={wanted} {...rest} />
          <Cases wanted={wanted} listing={listing} />
        </Card>
      ) : null}
    </div>
  </Page>
);

const Narrowing = ({ wanted, rounds, states }: Pick<WorklistProps, 'wanted' | 'rounds' | 'states'>) => (
  <Filters
    action="/werk"
    filters={[
      { kind: 'search', name: 'zoek', label: 'Zoek op titel, nummer, naam of dorp', value: wanted.search },
      {
        kind: 'select',
        name: 'wie',
        label: 'Van wie',
        value: wanted.mine ? '' : 'alle',
        options: [
          { value: '', label: 'Mij of niemand' },
          { value: 'alle', label: 'Iedereen' },
        ],
      },
      {
        kind: 'select',
        name: 'ronde',
        label: 'Ronde',
        value: wanted.roundId,
        options: [all('Alle rondes'), ...rounds],
      },
      {
        kind: 'select',
        name: 'staat',
        label: 'Waar staat het',
        value: wanted.state,
        options: [all('Overal'), ...states],
      },
      { kind: 'tick', name: 'klaar', label: 'Ook wat klaar is', value: wanted.ended ? 'ja' : undefined },
    ]}
  />
);

const all = (label: string): FieldOption => ({ value: '', label });

const Cases = ({ wanted, listing: { cases, count } }: { wanted: Wanted; listing: Listing }) => (
  <div class="oek-listed">
    {count > 0 ? <Paragraph>{found(count)}</Paragraph> : null}
    <DataTable
      caption="Zaken, de dringendste eerst"
      hideCaption
      columns={columns}
      rows={cases}
      empty="Hier staat nu niets. Kies ‘Iedereen’ of zoek op iets anders."
    />
    <Pager
      page={wanted.page}
      pages={Math.ceil(count / perPage)}
      href={(page) => addressOf({ ...wanted, page })}
    />
  </div>
);

const found = (count: number): string =>
  count === 1 ? '1 zaak.' : `${number(count)} zaken, de dringendste eerst.`;

const columns: readonly Column<ListedCase>[] = [
  {
    label: 'Zaak',
    cell: ({ id, title, caseNumber, applicant, village }) => (
      <>
        <Link href={`/werk/zaken/${id}`}>{title || 'Plan zonder titel'}</Link>
        <Small>{[caseNumber ?? 'Concept', applicant, village].filter(Boolean).join(' · ')}</Small>
      </>
    ),
  },
  {
    label: 'Nu te doen',
    cell: ({ next, state }) => (
      <>
        {next?.mine ? next.sentence : null}
        <Small>{next && !next.mine ? `${next.sentence}. Staat op: ${state}` : `Staat op: ${state}`}</Small>
      </>
    ),
  },
  { label: 'Uiterlijk', cell: ({ term }) => (term ? <TermBadge {...term} /> : <Small>Geen termijn</Small>) },
  { label: 'Behandelaar', cell: ({ handler }) => handler ?? <Small>Nog niemand</Small> },
  { label: 'Ronde', cell: ({ round }) => round },
];

const Small = ({ children }: { children: ComponentChildren }) => <span class="oek-small">{children}</span>;
