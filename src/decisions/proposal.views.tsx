import type { Criterion } from '../../workflows/settings.js';
import { Alert } from '../web/alert.js';
import { Button, Buttons } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import type { FieldErrors } from '../web/form/fields.js';
import { euro } from '../web/format.js';
import { Form } from '../web/form/form.js';
import { Card, Columns, PageHead } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { Remainder } from '../web/remainder.js';
import { DataTable } from '../web/table.js';
import { List, Paragraph } from '../web/text.js';
import { Advice, PlanCard } from './proposed-plan.views.js';
import { sumOf, type ProposalAnswer } from './proposal.answer.js';
import { totalPlace, type Objections } from './proposal.rules.js';
import { points, type Proposal, type ProposedPlan } from './proposal.js';

interface ProposalPageProps {
  readonly ctx: PageContext;
  readonly proposal: Proposal;
  readonly criteria: readonly Criterion[];
  /** Why there is nothing to fill in; then the proposal is only shown. */
  readonly blocked: readonly string[];
  readonly answer: ProposalAnswer;
  readonly objections: Objections;
  /** Fields that travel along: the id of this attempt and the revision that was seen. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** The whole proposal on one page: what was asked, what the jury advises, and room to decide otherwise with a reason. */
export const ProposalPage = ({ ctx, proposal, blocked, objections, ...rest }: ProposalPageProps) => {
  const { round } = proposal.now;
  const { errors, refusals } =
    blocked.length > 0 ? { errors: {}, refusals: objections.refusals } : objections;
  return (
    <Page
      ctx={ctx}
      wide
      title={`Besluit over ${round.name}`}
      breadcrumbs={roundCrumbs(proposal, 'Besluit')}
      errors={named(proposal, errors)}
      refusals={refusals}
    >
      <PageHead title="Besluit over de voorstellen van de jury" sub={round.name} />
      <Columns
        aside={<Pot proposal={proposal} answer={rest.answer} error={errors[totalPlace]} />}
        asideLabel="De pot"
      >
        {blocked.length > 0 ? (
          <Blocked proposal={proposal} reasons={blocked} />
        ) : (
          <DecideForm ctx={ctx} proposal={proposal} errors={errors} {...rest} />
        )}
      </Columns>
    </Page>
  );
};

/** The summary says at which plan something is wrong; at the plan itself that is clear. */
const named = ({ plans }: Proposal, errors: FieldErrors): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors).map(([name, sentence]) => {
      const plan = plans.find(({ dossier }) => name.endsWith(`_${dossier.id}`));
      return [name, plan && sentence ? `${plan.application.title}: ${sentence}` : sentence];
    }),
  );

/** The way to a page below a round. */
export const roundCrumbs = ({ now: { round } }: Pick<Proposal, 'now'>, label: string) => [
  { label: 'Rondes', href: '/werk/rondes' as const },
  { label: round.name, href: `/werk/rondes/${round.id}` as const },
  { label },
];

const Pot = ({ proposal, answer, error }: { proposal: Proposal; answer: ProposalAnswer; error?: string }) => (
  <div class="oek-sticky">
    <Card id={totalPlace} title="De pot">
      {error ? <Alert kind="error">{error}</Alert> : null}
      <Remainder name="besluit" total={sumOf(answer)} of={proposal.pot} />
      {proposal.plans.length > 0 ? <Advice proposal={proposal} /> : null}
    </Card>
  </div>
);

const Blocked = ({ proposal, reasons }: { proposal: Proposal; reasons: readonly string[] }) => (
  <>
    <Alert kind="info" title="U kunt hier nu niet beslissen">
      <List items={reasons} />
    </Alert>
    <Card id="plannen" title="De plannen">
      <DataTable
        caption="De plannen met het voorstel van de jury en het besluit"
        hideCaption
        rows={proposal.plans}
        empty="De jury heeft nog geen voorstellen gedaan."
        columns={[
          { label: 'Plan', cell: ({ application }) => application.title },
          { label: 'Gevraagd', numeric: true, cell: ({ application }) => euro(application.requested) },
          { label: 'Punten', numeric: true, cell: points },
          { label: 'Voorstel jury', numeric: true, cell: ({ proposed }) => euro(proposed) },
          { label: 'Besluit', numeric: true, cell: decided },
        ]}
      />
    </Card>
  </>
);

const decided = ({ decision }: ProposedPlan): string => (decision ? euro(decision.amount) : 'nog niet');

type DecideFormProps = Pick<ProposalPageProps, 'ctx' | 'proposal' | 'criteria' | 'answer' | 'hidden'> &
  Pick<Objections, 'errors'>;

const DecideForm = ({ ctx, proposal, criteria, answer, errors, hidden }: DecideFormProps) => (
  <Form ctx={ctx} action={`/werk/rondes/${proposal.now.round.id}/besluit`}>
    {Object.entries(hidden).map(([name, value]) => (
      <input type="hidden" name={name} value={value} key={name} />
    ))}
    <Paragraph look="lead">
      De bedragen van de jury staan er al. Wijkt u af, dan schrijft u bij dat plan waarom.
    </Paragraph>
    {proposal.plans.map((plan) => (
      <PlanCard
        key={plan.dossier.id}
        plan={plan}
        criteria={criteria}
        values={answer.values}
        errors={errors}
      />
    ))}
    <Buttons>
      <Button>Verder: bekijk wat er gebeurt</Button>
      <Button look="secondary" name="doen" value="rekenen">
        Tel de bedragen op
      </Button>
    </Buttons>
  </Form>
);
