import { letterName } from '../../workflows/letters.names.js';
import { Alert } from '../web/alert.js';
import { Button, Buttons } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import { oneValue, type FieldValues } from '../web/form/fields.js';
import { euro } from '../web/format.js';
import { Form } from '../web/form/form.js';
import { Card, PageHead } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { DataTable } from '../web/table.js';
import { List, Paragraph } from '../web/text.js';
import type { DecidedPlan } from './decided-letters.js';
import { roundCrumbs } from './proposal.views.js';
import type { Proposal } from './proposal.js';

interface ConfirmPageProps {
  readonly ctx: PageContext;
  readonly proposal: Proposal;
  readonly decided: readonly DecidedPlan[];
  /** Everything that was filled in, to be posted once more. */
  readonly hidden: FieldValues;
}

/** The last page before a decision counts: who gets what, which letter, and what is left of the pot. */
export const ConfirmPage = ({ ctx, proposal, decided, hidden }: ConfirmPageProps) => {
  const { round } = proposal.now;
  const action = `/werk/rondes/${round.id}/besluit` as const;
  return (
    <Page
      ctx={ctx}
      wide
      title={`Klopt dit? Besluit over ${round.name}`}
      breadcrumbs={roundCrumbs(proposal, 'Besluit')}
    >
      <PageHead title="Klopt dit? Zo besluit u" sub={round.name} />
      <Missing decided={decided} />
      <Card id="besluiten" title="Wie krijgt wat">
        <DecidedTable decided={decided} />
      </Card>
      <Card id="gevolgen" title="Wat er dan gebeurt">
        <List items={consequences(proposal, decided)} />
      </Card>
      <Alert kind="warning" title="U kunt dit besluit niet terugdraaien" />
      <Form ctx={ctx} action={action}>
        {Object.keys(hidden).map((name) => (
          <input type="hidden" name={name} value={oneValue(hidden, name)} key={name} />
        ))}
        <Buttons>
          <Button>Ja, zo besluiten</Button>
          <Button look="secondary" name="doen" value="wijzigen">
            Terug en wijzigen
          </Button>
        </Buttons>
      </Form>
    </Page>
  );
};

/** What a letter still lacks is better known before the decision than on the day it must leave. */
const Missing = ({ decided }: { decided: readonly DecidedPlan[] }) => {
  const gaps = decided.flatMap(({ plan, missing }) =>
    missing.map((gap) => `${plan.application.title}: ${gap}`),
  );
  return gaps.length === 0 ? null : (
    <Alert kind="warning" title="Aan deze brieven ontbreekt nog iets">
      <List items={gaps} />
      <Paragraph>U kunt besluiten, maar de uitslag kan pas bekend worden als dit is aangevuld.</Paragraph>
    </Alert>
  );
};

const DecidedTable = ({ decided }: { decided: readonly DecidedPlan[] }) => (
  <DataTable
    caption="Het besluit per plan met de brief die erbij hoort"
    hideCaption
    rows={decided}
    footer={[
      'Samen',
      euro(sum(decided.map(({ plan }) => plan.application.requested))),
      euro(sum(decided.map(({ plan }) => plan.proposed))),
      euro(total(decided)),
      `${decided.length} brieven`,
    ]}
    columns={[
      { label: 'Plan', cell: ({ plan }) => plan.application.title },
      { label: 'Gevraagd', numeric: true, cell: ({ plan }) => euro(plan.application.requested) },
      { label: 'Voorstel jury', numeric: true, cell: ({ plan }) => euro(plan.proposed) },
      { label: 'Besluit', numeric: true, cell: ({ amount }) => <strong>{euro(amount)}</strong> },
      { label: 'Brief', cell: ({ kind, recipient }) => `${letterName(kind)}, aan ${recipient}` },
    ]}
  />
);

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
const total = (decided: readonly DecidedPlan[]): number => sum(decided.map(({ amount }) => amount));

function consequences({ pot }: Proposal, decided: readonly DecidedPlan[]): string[] {
  const awarded = decided.filter(({ amount }) => amount > 0).length;
  const deviating = decided.filter(({ plan, amount }) => amount !== plan.proposed).length;
  return [
    `${plans(awarded)} een bijdrage, ${plans(decided.length - awarded)} geen bijdrage.`,
    deviating === 0
      ? 'U volgt overal het voorstel van de jury.'
      : `Bij ${deviating} van de ${decided.length} plannen wijkt u af van de jury.`,
    `Samen is dit ${euro(total(decided))} van de ${euro(pot)}. Er blijft ${euro(pot - total(decided))} over.`,
    `Er worden ${decided.length} brieven klaargezet. Ze gaan nog niet weg.`,
    'Niemand buiten ziet iets van dit besluit tot de behandelaar de uitslag bekendmaakt. Dan gaan alle brieven op hetzelfde moment.',
  ];
}

const plans = (count: number): string => (count === 1 ? '1 plan krijgt' : `${count} plannen krijgen`);
