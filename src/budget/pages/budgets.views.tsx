import type { Grantor } from '../../identity/grantor.entity.js';
import { Alert } from '../../web/alert.js';
import { StackedBars } from '../../web/bars.js';
import { euro, moment } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link, List, Paragraph } from '../../web/text.js';
import type { YearOfBudgets } from '../overview.queries.js';
import type { Branch } from '../tree.js';
import { barOf, isShown, parts } from './budget-bars.js';

interface BudgetsPageProps {
  readonly ctx: PageContext;
  /** UTC ms at which the figures were read. */
  readonly at: number;
  readonly grantor: Grantor;
  readonly grantors: readonly Grantor[];
  readonly tree: YearOfBudgets;
  readonly mayDecide: boolean;
}

const title = 'Begroting';

/** The budgets of one year: as bars, as a table, with what the policy leaves unsaid, and the way to the other years. */
export const BudgetsPage = ({ ctx, at, grantor, grantors, tree, mayDecide }: BudgetsPageProps) => (
  <Page ctx={ctx} title={`${title} ${tree.year}`} wide breadcrumbs={[{ label: title }]}>
    <PageHead title={`${title} ${tree.year}`} sub={`${grantor.name}. Stand van ${moment(at)}.`} />
    {grantors.length > 1 ? <OtherGrantors grantors={grantors} shown={grantor} /> : null}
    <OtherYears tree={tree} grantor={grantor} />
    {notesOf(tree).map(({ name, note }) => (
      <Alert kind="warning" title={`Let op bij ${name}`} key={name}>
        <Paragraph>{note}</Paragraph>
      </Alert>
    ))}
    <Card id="verdeling" title="Hoe het geld verdeeld is">
      <StackedBars
        id="potten"
        caption="Hoe het geld verdeeld is"
        parts={parts}
        bars={tree.branches.filter(isShown).map(barOf(tree))}
      />
    </Card>
    <Card id="bedragen" title="Alle bedragen">
      <DataTable
        caption="Alle bedragen"
        hideCaption
        columns={columns(tree)}
        rows={tree.branches}
        narrow="scroll"
      />
      {tree.unseen.size > 0 ? (
        <Paragraph look="small">
          Een streepje betekent: u doet aan een plan uit deze pot niet mee. Daarom ziet u niet wat er over is.
        </Paragraph>
      ) : null}
      <List
        items={[
          <Link key="excel" href={`/werk/begroting/excel?jaar=${tree.year}&van=${grantor.id}`} download>
            Download als Excel
          </Link>,
          ...(mayDecide && tree.year === tree.years[0]
            ? [<NextYear key="jaar" {...tree} of={grantor} />]
            : []),
        ]}
      />
    </Card>
  </Page>
);

const OtherGrantors = ({ grantors, shown }: { grantors: readonly Grantor[]; shown: Grantor }) => (
  <nav aria-label="Van wie">
    <List
      items={grantors.map(({ id, name }) => (
        <Link href={`/werk/begroting?van=${id}`} current={id === shown.id} key={id}>
          {name}
        </Link>
      ))}
    />
  </nav>
);

const OtherYears = ({ tree, grantor }: { tree: YearOfBudgets; grantor: Grantor }) =>
  tree.years.length > 1 ? (
    <nav aria-label="Jaren" class="oek-years">
      {tree.years.map((year) => (
        <Link href={`/werk/begroting?jaar=${year}&van=${grantor.id}`} current={year === tree.year} key={year}>
          {String(year)}
        </Link>
      ))}
    </nav>
  ) : null;

const notesOf = ({ branches }: YearOfBudgets): { name: string; note: string }[] =>
  branches.flatMap(({ budget: { name, note } }) => (note ? [{ name, note }] : []));

function columns({ unseen, branches }: YearOfBudgets): Column<Branch>[] {
  const amount = (label: string, of: (branch: Branch) => number): Column<Branch> => ({
    label,
    numeric: true,
    cell: (branch) => (unseen.has(branch.budget.id) ? '–' : euro(of(branch))),
  });
  return [
    {
      label: 'Pot',
      cell: ({ budget, depth }) => (
        <span class={`oek-depth oek-depth--${Math.min(depth, 3)}`}>
          <Link href={`/werk/begroting/pot/${budget.id}`}>{budget.name}</Link>
        </span>
      ),
    },
    { label: 'Plafond', numeric: true, cell: ({ budget }) => euro(budget.ceiling) },
    ...(branches.some(({ budget }) => budget.overCeiling > 0)
      ? [amount('Boven plafond', ({ budget }) => budget.overCeiling)]
      : []),
    { label: 'Gevraagd', numeric: true, cell: ({ requested }) => euro(requested) },
    amount('Gereserveerd', ({ budget }) => budget.reserved),
    amount('Toegezegd', ({ budget }) => budget.committed),
    amount('Betaald', ({ budget }) => budget.paid),
    amount('Vrij', ({ free }) => free),
  ];
}

const NextYear = ({ year, of }: Pick<YearOfBudgets, 'year'> & { of: Grantor }) => (
  <Link href={`/werk/begroting/jaar/${of.id}`}>Maak de begroting van {String(year + 1)}</Link>
);
