import { Alert } from '../../web/alert.js';
import { DescriptionList } from '../../web/description-list.js';
import { euro, fullDate, moment } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link, List, Paragraph } from '../../web/text.js';
import { decisionWords } from '../budget-words.js';
import type { BudgetNow } from '../budget-now.queries.js';
import type { Budget } from '../budget.entity.js';
import type { Share, Told } from '../overview.queries.js';
import { figures, rules } from './budget-facts.js';
import { choices, type What } from './budget.forms.js';
import { Readings } from './readings.js';

/** The way back to the tree of its year. */
export const crumbsTo = ({ year, grantorId }: Pick<Budget, 'year' | 'grantorId'>) =>
  ({ label: `Begroting ${year}`, href: `/werk/begroting?jaar=${year}&van=${grantorId}` }) as const;

/** One budget: its figures, its rules, the plans that hold money of it, and what was decided about it. */
export const BudgetPage = ({
  ctx,
  at,
  now,
  done,
}: {
  ctx: PageContext;
  at: number;
  now: BudgetNow;
  done?: boolean;
}) => {
  const { budget } = now;
  const title = `${budget.name} ${budget.year}`;
  return (
    <Page ctx={ctx} title={title} breadcrumbs={[crumbsTo(budget), { label: budget.name }]}>
      <PageHead title={title} sub={`Stand van ${moment(at)}.`} />
      {done ? <Alert kind="ok" title="Het besluit staat erbij." live /> : null}
      {budget.note ? (
        <Alert kind="warning" title="Let op">
          <Paragraph>{budget.note}</Paragraph>
        </Alert>
      ) : null}
      <Card id="bedragen" title="Bedragen">
        <DescriptionList items={figures(now)} />
      </Card>
      <Card id="regels" title="Regels van deze pot">
        <DescriptionList items={rules(now)} />
        {now.mayDecide ? <Ways budget={budget} /> : null}
      </Card>
      {budget.indexedFrom ? <Readings year={budget.year} indexedFrom={budget.indexedFrom} /> : null}
      <Card id="plannen" title="Plannen met geld uit deze pot">
        <Shares {...now} />
      </Card>
      <Card id="besluiten" title="Wat is besloten">
        <DataTable caption="Wat is besloten" hideCaption columns={history} rows={now.decisions} />
      </Card>
    </Page>
  );
};

const Ways = ({ budget }: { budget: Budget }) => (
  <List
    items={waysFor(budget).map((what) => (
      <Link key={what} href={`/werk/begroting/pot/${budget.id}/${what}`}>
        {choices[what].title}
      </Link>
    ))}
  />
);

const waysFor = ({ indexedFrom, carryOver }: Budget): What[] => [
  'plafond',
  'bekendmaken',
  ...(indexedFrom ? (['indexeren'] as const) : []),
  ...(carryOver ? (['meenemen'] as const) : []),
];

const Shares = ({ shares, mayOpen }: BudgetNow) =>
  shares ? (
    <DataTable
      caption="Plannen met geld uit deze pot"
      hideCaption
      columns={shareColumns(mayOpen)}
      rows={shares}
      empty="Nog geen plan heeft geld uit deze pot."
    />
  ) : (
    <Paragraph>U doet aan een plan uit deze pot niet mee. Daarom ziet u de bedragen niet.</Paragraph>
  );

const shareColumns = (mayOpen: boolean): Column<Share>[] => [
  {
    label: 'Plan',
    cell: ({ id, title }) => (mayOpen ? <Link href={`/werk/zaken/${id}`}>{title}</Link> : title),
  },
  { label: 'Zaaknummer', cell: ({ caseNumber }) => caseNumber ?? '–' },
  { label: 'Gereserveerd', numeric: true, cell: ({ reserved }) => euro(reserved) },
  { label: 'Toegezegd', numeric: true, cell: ({ committed }) => euro(committed) },
  { label: 'Betaald', numeric: true, cell: ({ paid }) => euro(paid) },
];

const history: readonly Column<Told>[] = [
  { label: 'Wat', cell: ({ decision }) => decisionWords(decision) },
  { label: 'Besloten op', cell: ({ decision }) => fullDate(decision.decidedOn) },
  { label: 'Besluit', cell: ({ decision }) => decision.source },
  { label: 'Opgeschreven door', cell: ({ by, decision }) => `${by}, ${moment(decision.at)}` },
];
