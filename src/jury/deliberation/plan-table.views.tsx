import { Badge } from '../../web/alert.js';
import { DescriptionList } from '../../web/description-list.js';
import { euro } from '../../web/format.js';
import { Card, Details } from '../../web/layout.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link, List, Paragraph } from '../../web/text.js';
import type { DeliberatedPlan, SeenPlan } from './deliberated-plans.js';
import type { Deliberation } from './deliberation.js';

/** Every plan with its scores and proposal; before the deliberation only what the plans are called. */
export const PlanTable = ({ deliberation }: { deliberation: Deliberation }) => {
  const { plans, opened, now } = deliberation;
  const folder = opened ? (`/jury/beraad/${now.round.id}/plan` as const) : undefined;
  return (
    <div>
      <DataTable
        caption="Plannen"
        columns={[
          { label: 'Plan', cell: (plan) => <PlanName plan={plan} folder={folder} />, rowHeader: true },
          ...(opened ? scored : []),
        ]}
        rows={plans}
        empty="Er zijn nog geen plannen. Die komen hier als de ronde gesloten is en de plannen zijn getoetst."
      />
      {opened ? <Explained /> : null}
    </div>
  );
};

const scored: readonly Column<DeliberatedPlan>[] = [
  { label: 'Score', numeric: true, cell: ({ seen }) => decimal(seen?.score.score) },
  { label: 'Bij gelijke strengheid', numeric: true, cell: ({ seen }) => decimal(seen?.corrected) },
  { label: 'Spreiding', numeric: true, cell: ({ seen }) => (seen ? decimal(seen.score.spread) : '–') },
  {
    label: 'Beoordeeld door',
    numeric: true,
    cell: ({ seen }) => (seen ? `${seen.score.sheets} van ${seen.score.sheets + seen.awaited}` : '–'),
  },
  { label: 'Gevraagd', numeric: true, cell: ({ seen }) => (seen ? euro(seen.requested) : '–') },
  { label: 'Voorstel', numeric: true, cell: ({ seen }) => (seen ? proposal(seen) : '–') },
];

const PlanName = ({ plan, folder }: { plan: DeliberatedPlan; folder?: `/${string}` }) => (
  <>
    {plan.seen?.place ? `${plan.seen.place.rank}. ` : ''}
    <NameLink plan={plan} folder={folder} />
    {plan.seen?.place?.tie.length ? (
      <>
        {' '}
        <Badge tone="warning">Gelijk</Badge>
      </>
    ) : null}
    <span class="oek-under">{under(plan)}</span>
  </>
);

function NameLink({ plan, folder }: { plan: DeliberatedPlan; folder?: `/${string}` }) {
  if (plan.access === 'declareFirst') return <Link href={`/jury/${plan.id}`}>{plan.title}</Link>;
  return plan.seen && folder ? <Link href={`${folder}/${plan.id}`}>{plan.title}</Link> : <>{plan.title}</>;
}

function under({ access, village, seen }: DeliberatedPlan): string {
  if (access === 'recused') return 'U doet niet mee bij dit plan';
  if (access === 'declareFirst') return 'Geef eerst aan of u bij dit plan betrokken bent';
  return [seen?.groupName, village, seen?.honourable ? 'eervolle vermelding' : ''].filter(Boolean).join(', ');
}

function proposal({ proposed }: SeenPlan) {
  if (proposed === undefined) return 'Nog geen';
  return proposed === 0 ? 'Geen bijdrage' : euro(proposed);
}

/** A score with two decimals, as the report prints it. */
export const decimal = (score: number | undefined): string =>
  score === undefined ? '–' : score.toFixed(2).replace('.', ',');

const Explained = () => (
  <Details summary="Hoe worden de scores berekend?">
    <List
      items={[
        'Score: het gewogen gemiddelde van alle ingeleverde beoordelingen, van 1 tot en met 5. Wie niet heeft beoordeeld, telt niet mee.',
        'Bij gelijke strengheid: de score als elk jurylid gemiddeld even streng was geweest. Dit is alleen om te vergelijken; de score telt.',
        'Spreiding: het verschil tussen de hoogste en de laagste beoordeling.',
        'Zijn scores gelijk? Dan gaat het plan voor met meer punten op het eerste criterium, dan op het tweede. Daarna beslist het lot.',
      ]}
    />
  </Details>
);

const sum = (seen: readonly SeenPlan[], column: 'requested' | 'proposed'): number =>
  seen.reduce((total, plan) => total + (plan[column] ?? 0), 0);

/** What there is to divide and what is left, as it stands after every proposal that was saved. */
export const PotCard = ({ deliberation }: { deliberation: Deliberation }) => {
  const { pot, settings, plans } = deliberation;
  const seen = plans.flatMap((plan) => plan.seen ?? []);
  const open = seen.filter(({ proposed }) => proposed === undefined).length;
  const { floor } = settings.money;
  return (
    <Card id="pot" title="Prijzenpot">
      <DescriptionList
        items={[
          { term: 'Samen gevraagd', value: euro(sum(seen, 'requested')) },
          { term: 'Te verdelen', value: euro(pot.ceiling) },
          { term: 'Voorgesteld', value: euro(sum(seen, 'proposed')) },
          { term: 'Nog over', value: <strong>{euro(pot.left)}</strong> },
          { term: 'Nog zonder voorstel', value: `${open} ${open === 1 ? 'plan' : 'plannen'}` },
          ...(floor > 0 ? [{ term: 'Minimum per plan', value: euro(floor) }] : []),
        ]}
      />
      {floor * open > pot.left ? (
        <Paragraph>
          Let op: elk plan krijgt ten minste {euro(floor)}. Daar is {euro(floor * open)} voor nodig.
        </Paragraph>
      ) : null}
    </Card>
  );
};
