import type { Criterion } from '../../workflows/settings.js';
import { oneValue, type FieldErrors, type FieldValues } from '../web/form/fields.js';
import { euro } from '../web/format.js';
import { Card, Details } from '../web/layout.js';
import { Heading, Link, List, Paragraph } from '../web/text.js';
import { Reasons } from './plan-reasons.views.js';
import { MoneyField } from '../web/form/text-fields.js';
import { fieldsOf } from './proposal.answer.js';
import { points, reasonsOf, type Proposal, type ProposedPlan } from './proposal.js';

interface PlanCardProps {
  readonly plan: ProposedPlan;
  readonly criteria: readonly Criterion[];
  readonly values: FieldValues;
  readonly errors: FieldErrors;
}

/** One plan of the proposal: what is known of it, the amount, and the reasons that go into its letter. */
export const PlanCard = ({ plan, criteria, values, errors }: PlanCardProps) => {
  const { application, advice, dossier } = plan;
  const { amount } = fieldsOf(dossier.id);
  const place = advice?.rank === undefined ? '' : `${advice.rank}. `;
  return (
    <Card id={`plan-${dossier.id}`} title={`${place}${application.title}`}>
      <Paragraph look="small">{whoOf(plan)}</Paragraph>
      <Figures plan={plan} />
      <Details summary="Wat de jury ervan vindt">
        <List items={reasonsOf(advice, criteria)} />
        <Link href={`/werk/zaken/${dossier.id}`}>Het hele dossier</Link>
      </Details>
      <MoneyField
        name={amount}
        label={`Besluit over ${application.title}`}
        hint="Vul 0 in als dit plan geen bijdrage krijgt."
        value={oneValue(values, amount)}
        error={errors[amount]}
        countsIn="besluit"
      />
      <Reasons plan={plan} values={values} errors={errors} />
    </Card>
  );
};

const whoOf = ({ application, village, advice }: ProposedPlan): string =>
  [
    application.groupName,
    village,
    application.caseNumber,
    advice?.recused.length ? `zonder ${advice.recused.join(' en ')} beoordeeld` : '',
  ]
    .filter(Boolean)
    .join(' · ');

const Figures = ({ plan }: { plan: ProposedPlan }) => (
  <div class="oek-balance">
    <dl>
      <Figure term="Gevraagd" value={euro(plan.application.requested)} />
      <Figure term="Punten" value={points(plan)} />
      <Figure term="Voorstel jury" value={euro(plan.proposed)} />
    </dl>
  </div>
);

const Figure = ({ term, value }: { term: string; value: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{value}</dd>
  </div>
);

/** What the jury proposed, once it did. */
export const Advice = ({ proposal: { plans, reportId, note, now } }: { proposal: Proposal }) => (
  <>
    <Paragraph look="small">
      De jury stelt samen {euro(plans.reduce((sum, { proposed }) => sum + proposed, 0))} voor, voor{' '}
      {plans.filter(({ proposed }) => proposed > 0).length} van de {plans.length} plannen.
    </Paragraph>
    {reportId ? (
      <Link href={`/werk/rondes/${now.round.id}/besluit/juryadvies.pdf`}>Juryadvies (pdf)</Link>
    ) : (
      <Paragraph look="small">Het juryadvies als pdf wordt nog gemaakt.</Paragraph>
    )}
    {note ? (
      <>
        <Heading level={3}>Nagegaan bij het advies</Heading>
        <Paragraph>{note}</Paragraph>
      </>
    ) : null}
  </>
);
