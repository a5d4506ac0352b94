import type { MoveOption } from '../../engine/options.js';
import { ActionList, type Action } from '../../web/form/actions.js';
import { Alert } from '../../web/alert.js';
import type { PageContext } from '../../web/site/context.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Card, PageHead } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { Link, List, Paragraph } from '../../web/text.js';
import type { Absent } from './absent.js';
import type { Deliberation } from './deliberation.js';
import { TieCards } from './lots.views.js';
import { PlanTable, PotCard } from './plan-table.views.js';

export interface DeliberationProps {
  readonly ctx: PageContext;
  readonly deliberation: Deliberation;
  readonly options: readonly MoveOption[];
  /** What was just done, as a sentence. */
  readonly done?: string;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** The table around which chair and secretary deliberate: who is missing, how plans stand, and what is left of the pot. */
export const DeliberationPage = (props: DeliberationProps) => {
  const { ctx, deliberation, done, errors, refusals = [] } = props;
  const { round } = deliberation.now;
  return (
    <Page
      ctx={ctx}
      title={`Juryberaad ${round.name}`}
      wide
      breadcrumbs={[{ label: 'Jury', href: '/jury' }, { label: `Juryberaad ${round.name}` }]}
      errors={errors}
      refusals={refusals}
    >
      <PageHead title={`Juryberaad ${round.name}`} />
      {done ? <Alert kind="ok" title={done} live /> : null}
      <div class="oek-stack">
        <ActionList ctx={ctx} actions={actionsOf(props)} />
        <Signed deliberation={deliberation} />
        {isOver(deliberation) ? null : <Underway deliberation={deliberation} />}
        {deliberation.opened ? <TieCards {...props} /> : null}
      </div>
    </Page>
  );
};

/** Signed by both, and no longer with the jury. */
const isOver = ({ opened, signedBy }: Deliberation): boolean => !opened && signedBy.length > 1;

const Underway = ({ deliberation }: { deliberation: Deliberation }) => (
  <>
    <div class="oek-duo">
      {deliberation.plans.length > 0 ? <AbsentCard absent={deliberation.absent} /> : null}
      {deliberation.opened ? <PotCard deliberation={deliberation} /> : <ClosedCard />}
    </div>
    <PlanTable deliberation={deliberation} />
  </>
);

/** Where the advice stands once somebody signed it, and where it can be read. */
const Signed = ({ deliberation }: { deliberation: Deliberation }) =>
  deliberation.signedBy.length === 0 ? null : (
    <Paragraph>
      {standing(deliberation)}{' '}
      <Link href={`/jury/beraad/${deliberation.now.round.id}/ondertekenen`}>
        Lees het juryadvies en bewaar het als PDF
      </Link>
    </Paragraph>
  );

function standing(deliberation: Deliberation): string {
  if (isOver(deliberation)) return 'De jury is klaar met deze ronde. Het advies ligt vast.';
  return deliberation.signedBy.length > 1
    ? 'De voorzitter en de secretaris hebben ondertekend: het advies ligt vast. De behandelaar biedt het aan het college aan.'
    : 'Eén handtekening staat er. De ander moet nog ondertekenen.';
}

const ClosedCard = () => (
  <Card id="punten" title="Punten">
    <Paragraph>
      Het beraad is nog niet begonnen. U ziet de punten zodra de presentaties zijn gehouden en het beraad
      begint. Zo beoordeelt iedereen zonder te weten wat anderen vinden.
    </Paragraph>
  </Card>
);

const AbsentCard = ({ absent }: { absent: readonly Absent[] }) => (
  <Card id="afwezig" title="Op wie wacht de jury nog?">
    {absent.length === 0 ? (
      <Paragraph>Op niemand: iedereen heeft alles ingevuld.</Paragraph>
    ) : (
      <List items={absent.map((one) => `${one.name}: ${owes(one)}`)} />
    )}
  </Card>
);

function owes({ undeclared, unscored }: Absent): string {
  const plans = (count: number) => `${count} ${count === 1 ? 'plan' : 'plannen'}`;
  const said = undeclared > 0 ? [`bij ${plans(undeclared)} betrokkenheid opgeven`] : [];
  const sheets = unscored > 0 ? [`${plans(unscored)} beoordelen`] : [];
  return [...said, ...sheets].join(', ');
}

function actionsOf({ deliberation, options }: DeliberationProps): Action[] {
  const { now, signedBy } = deliberation;
  const path = `/jury/beraad/${now.round.id}` as const;
  const door: Readonly<Record<string, Pick<Action, 'href' | 'post' | 'primary' | 'explanation'>>> = {
    startDeliberation: { post: { action: `${path}/beginnen` }, primary: true, explanation: startsWhen },
    signReport: { href: `${path}/ondertekenen`, primary: true, explanation: signing(signedBy.length) },
    reopenReport: { post: { action: `${path}/heropenen` }, explanation: reopening },
  };
  return options
    .filter(({ type }) => type !== 'reopenReport' || signedBy.length > 0)
    .flatMap(({ type, spec, reasons }) => {
      const way = door[type];
      return way ? [{ key: type, label: spec.button, blocked: reasons, ...way }] : [];
    });
}

const startsWhen = 'Daarna ziet u de punten. Bij elk plan moeten genoeg juryleden hebben beoordeeld.';
const reopening = 'Daarna kunt u voorstellen weer wijzigen. Iedereen tekent dan opnieuw.';
const signing = (signatures: number): string =>
  signatures === 0
    ? 'De voorzitter en de secretaris ondertekenen allebei.'
    : 'Eén handtekening staat er al. Na de tweede ligt het rapport vast.';
