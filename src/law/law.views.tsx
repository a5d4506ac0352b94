import type { Decree, EquatedDay, Law, PenaltyAmounts } from '../../workflows/law.js';
import { Button, Buttons } from '../web/button.js';
import type { FieldErrors, FieldValues } from '../web/form/fields.js';
import { Form, FormFields } from '../web/form/form.js';
import { fieldSpecs } from '../web/form/question.js';
import { euro, fullDate, moment } from '../web/format.js';
import { Card, PageHead, Reading } from '../web/layout.js';
import type { PageContext } from '../web/site/context.js';
import { Page } from '../web/site/page.js';
import { DataTable, type Column } from '../web/table.js';
import { Link, List, Paragraph, Unseen } from '../web/text.js';
import type { Proclaimed } from './decrees.queries.js';
import { changes, type Change } from './law.forms.js';
import { decreeWords } from './law-words.js';

const home = { label: 'Juridische regels', href: '/werk/regels' } as const;
const title = 'Regels van het Rijk';

interface LawPageProps {
  readonly ctx: PageContext;
  readonly law: Law;
  readonly proclaimed: readonly Proclaimed[];
  readonly mayCorrect: boolean;
}

/** What holds for every scheme and changes every few years: holidays by decree, and what deciding late costs. */
export const LawPage = ({ ctx, law, proclaimed, mayCorrect }: LawPageProps) => (
  <Page ctx={ctx} title={title} breadcrumbs={[home, { label: title }]}>
    <PageHead title={title} sub="Deze regels gelden voor elke regeling en elke ronde." />
    <Card id="vrije-dagen" title="Dagen die als feestdag tellen">
      <Paragraph>
        De gewone feestdagen rekent de toepassing zelf uit. Deze dagen komen erbij door een besluit. Zij zijn
        bekend tot en met {fullDate(law.knownThrough)}.
      </Paragraph>
      <DataTable caption="Dagen die als feestdag tellen" hideCaption columns={days} rows={law.equatedDays} />
      {mayCorrect ? <Ways keys={['vrije-dag', 'dagen-bekend']} /> : null}
    </Card>
    <Card id="dwangsom" title="Wat te laat beslissen kost">
      <Paragraph>
        Bedragen per dag na een ingebrekestelling (Awb artikel 4:17). Nagekeken tot en met{' '}
        {fullDate(law.amountsCheckedThrough)}.
      </Paragraph>
      <DataTable
        caption="Wat te laat beslissen kost"
        hideCaption
        columns={amounts}
        rows={law.penaltyAmounts}
      />
      {mayCorrect ? <Ways keys={['dwangsom', 'bedragen-nagekeken']} /> : null}
    </Card>
    <Card id="veranderd" title="Wat hier is veranderd">
      <DataTable
        caption="Wat hier is veranderd"
        hideCaption
        columns={history(proclaimed, mayCorrect)}
        rows={proclaimed}
        empty="Er is nog niets veranderd sinds deze toepassing er is."
      />
    </Card>
  </Page>
);

const Ways = ({ keys }: { keys: readonly string[] }) => (
  <List
    items={keys.map((key) => (
      <Link key={key} href={`/werk/regels/landelijk/${key}`}>
        {changes[key]?.title}
      </Link>
    ))}
  />
);

const days: readonly Column<EquatedDay>[] = [
  { label: 'Dag', cell: ({ date }) => fullDate(date) },
  { label: 'Waar het staat', cell: ({ source }) => source },
];

const step = (label: string, at: 0 | 1 | 2): Column<PenaltyAmounts> => ({
  label,
  cell: ({ perDay }) => euro(perDay[at]),
});
const amounts: readonly Column<PenaltyAmounts>[] = [
  { label: 'Vanaf', cell: ({ from }) => fullDate(from) },
  step('Dag 1 tot en met 14', 0),
  step('Dag 15 tot en met 28', 1),
  step('Dag 29 tot en met 42', 2),
  { label: 'Waar het staat', cell: ({ source }) => source },
];

function history(all: readonly Proclaimed[], mayCorrect: boolean): Column<Proclaimed>[] {
  const taken = new Set(all.flatMap(({ decree }) => (decree.kind === 'withdrawn' ? decree.number : [])));
  const standing = ({ number, decree }: Proclaimed) => decree.kind !== 'withdrawn' && !taken.has(number);
  return [
    { label: 'Regel', cell: ({ number }) => `Regel ${number}` },
    { label: 'Wat', cell: ({ decree }) => decreeWords(decree) },
    { label: 'Bron of reden', cell: ({ decree }) => decree.source },
    { label: 'Door', cell: ({ by, at }) => `${by}, ${moment(at)}` },
    ...(mayCorrect ? [takingBack(standing)] : []),
  ];
}

const takingBack = (standing: (one: Proclaimed) => boolean): Column<Proclaimed> => ({
  label: 'Terugnemen',
  cell: (one) =>
    standing(one) ? (
      <Link href={`/werk/regels/landelijk/terugnemen/${one.number}`}>
        Neem terug<Unseen> regel {one.number}</Unseen>
      </Link>
    ) : (
      '–'
    ),
});

interface ChangePageProps {
  readonly ctx: PageContext;
  readonly change: Change;
  readonly action: `/${string}`;
  /** What is taken back. */
  readonly of?: Decree;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** Asks for one change of the law. */
export const ChangePage = ({ ctx, change, action, of, values = {}, errors, refusals }: ChangePageProps) => (
  <Page
    ctx={ctx}
    title={change.title}
    breadcrumbs={[home, { label: title, href: '/werk/regels/landelijk' }, { label: change.title }]}
    errors={errors}
    refusals={refusals}
  >
    <PageHead title={change.title} />
    <Reading>
      {of ? <Paragraph>{decreeWords(of)}</Paragraph> : null}
      <Paragraph>
        Termijnen die nu lopen, worden daarna opnieuw gerekend. Wat al voorbij is, verandert niet.
      </Paragraph>
      <Form ctx={ctx} action={action}>
        <FormFields fields={fieldSpecs(change.form)} values={values} errors={errors} />
        <Buttons>
          <Button>Bewaren</Button>
          <Link href="/werk/regels/landelijk">Terug zonder iets te veranderen</Link>
        </Buttons>
      </Form>
    </Reading>
  </Page>
);
