import { DescriptionList } from '../../web/description-list.js';
import { euro } from '../../web/format.js';
import { Card, Details } from '../../web/layout.js';
import { DataTable } from '../../web/table.js';
import { Heading, List, Paragraph, TypedText } from '../../web/text.js';
import type { ReportedPlan } from './judged-plans.js';
import { decimal } from '../deliberation/plan-table.views.js';
import type { Preview } from './report-preview.js';
import type { ReportContent } from './report.js';

/** The report on a page: the same as the PDF, without the plans that this reader is recused from. */
export const ReportText = ({ preview: { content, hidden } }: { preview: Preview }) => {
  const plans = content.plans.filter(({ id }) => !hidden.has(id));
  return (
    <>
      <JuryCard content={content} />
      <Card id="verdeling" title="Voorstel voor de verdeling">
        <DataTable
          caption="Voorstel voor de verdeling"
          hideCaption
          columns={[
            { label: 'Plan', cell: (plan) => named(plan, hidden.size === 0), rowHeader: true },
            { label: 'Score', numeric: true, cell: ({ total }) => decimal(total) },
            { label: 'Gevraagd', numeric: true, cell: ({ requested }) => euro(requested) },
            {
              label: 'Voorstel',
              numeric: true,
              cell: ({ amount }) => (amount === 0 ? 'Geen bijdrage' : euro(amount)),
            },
          ]}
          rows={plans}
          empty="De jury heeft nog niets voorgesteld."
        />
        <Paragraph>{divided(content, plans, hidden.size > 0)}</Paragraph>
      </Card>
      <Card id="redenen" title="Redenen per plan">
        {plans.map((plan) => (
          <Details key={plan.id} summary={plan.title}>
            <PlanReasons plan={plan} criteria={content.criteria} />
          </Details>
        ))}
      </Card>
    </>
  );
};

/** Places count all plans, so they say something about a plan that is left out. */
const named = ({ rank, title }: ReportedPlan, withPlace: boolean): string =>
  withPlace && rank !== undefined ? `${rank}. ${title}` : title;

function divided({ pool }: ReportContent, plans: readonly ReportedPlan[], isPart: boolean): string {
  if (isPart) return 'Plannen waarbij u betrokken bent, staan hier niet bij. De ander tekent daarvoor.';
  const total = plans.reduce((sum, { amount }) => sum + amount, 0);
  return `Er is ${euro(pool)} te verdelen. De jury stelt ${euro(total)} voor; er blijft ${euro(pool - total)} over.`;
}

const JuryCard = ({ content }: { content: ReportContent }) => (
  <Card id="jury" title="De jury">
    <List items={content.members.map(({ name, role }) => `${name}, ${role.toLowerCase()}`)} />
    <Paragraph>
      Er zijn {content.received} plannen ingestuurd. Daarvan deden er{' '}
      {content.received - content.excluded.length} mee.
    </Paragraph>
    <Heading level={3} look={4}>
      Betrokken bij plannen
    </Heading>
    {content.declarations.length === 0 ? (
      <Paragraph>Niemand heeft gezegd betrokken te zijn bij een plan.</Paragraph>
    ) : (
      <List
        items={content.declarations.map(
          ({ juror, plan, kind, consequence }) =>
            `${juror} bij ‘${plan}’: ${kind.toLowerCase()}. ${consequence}.`,
        )}
      />
    )}
  </Card>
);

const PlanReasons = ({ plan, criteria }: { plan: ReportedPlan; criteria: ReportContent['criteria'] }) => (
  <>
    <DescriptionList
      compact
      items={criteria.map(({ label }, index) => ({
        term: `${label}: ${decimal(plan.scores[index]?.score)}`,
        value: <TypedText>{plan.scores[index]?.reason ?? ''}</TypedText>,
      }))}
    />
    {plan.honourable ? <Paragraph>Dit plan krijgt een eervolle vermelding.</Paragraph> : null}
    {plan.recused.length > 0 ? (
      <Paragraph>Niet mee beoordeeld door: {plan.recused.join(', ')}.</Paragraph>
    ) : null}
  </>
);
