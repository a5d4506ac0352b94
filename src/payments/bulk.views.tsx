import { Button, ButtonLink, Buttons } from '../web/button.js';
import { Alert } from '../web/alert.js';
import type { PageContext } from '../web/site/context.js';
import { euro } from '../web/format.js';
import { Form } from '../web/form/form.js';
import { Card, PageHead } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { DataTable } from '../web/table.js';
import { Link, List } from '../web/text.js';
import { amountIn, planOf, total } from './payment-words.js';
import type { Bulk, BulkMove, Outcome } from './paying.js';

interface BulkPageProps {
  readonly ctx: PageContext;
  readonly bulk: Bulk;
  readonly outcomes: readonly Outcome[];
}

const words: Readonly<Record<BulkMove, { question: string; after: string; yes: string; next: string }>> = {
  orderPayment: {
    question: 'Op de betaallijst zetten?',
    after: 'Op de betaallijst',
    yes: 'Komt op de betaallijst',
    next: 'De betalingen staan daarna in de betaallijst die u ophaalt. Er gaat nog geen geld weg.',
  },
  markPaid: {
    question: 'Is dit betaald?',
    after: 'Betaald',
    yes: 'Wordt als betaald vastgelegd',
    next: 'Het bedrag gaat als betaald uit de pot en elke aanvrager krijgt een e-mail dat het geld er is.',
  },
};

/** What would happen to each chosen award, before it does. */
export const BulkPage = ({ ctx, bulk, outcomes }: BulkPageProps) => {
  const { question, yes, next } = words[bulk.type];
  const possible = outcomes.filter(({ sentences }) => sentences.length === 0);
  return (
    <Page ctx={ctx} wide title={question} breadcrumbs={crumbs(question)}>
      <PageHead title={question} sub={sumOf(possible)} />
      <OutcomeTable outcomes={outcomes} yes={yes} />
      <Alert kind="info">{next}</Alert>
      {possible.length === 0 ? (
        <Buttons>
          <ButtonLink href="/financien">Terug</ButtonLink>
        </Buttons>
      ) : (
        <Form ctx={ctx} action="/financien/zetten">
          <Hidden name="zet" value={bulk.moveId} />
          <Hidden name="wat" value={bulk.type} />
          <Hidden name="bevestigd" value="ja" />
          {possible.map(({ award }) => (
            <Hidden name={`kies_${award.dossier.id}`} value="ja" key={award.dossier.id} />
          ))}
          <Buttons>
            <Button>{`Ja, ${sumOf(possible)}`}</Button>
            <Link href="/financien">Terug zonder iets te doen</Link>
          </Buttons>
        </Form>
      )}
    </Page>
  );
};

/** How it went with each award; one that was refused held up no other. */
export const BulkDonePage = ({ ctx, bulk, outcomes }: BulkPageProps) => {
  const { after, yes } = words[bulk.type];
  const done = outcomes.filter(({ sentences }) => sentences.length === 0);
  const failed = outcomes.length - done.length;
  return (
    <Page ctx={ctx} wide title={after} breadcrumbs={crumbs(after)}>
      <PageHead title={after} sub={sumOf(done)} />
      <div class="oek-stack">
        {failed > 0 ? (
          <Alert kind="warning" title={`Bij ${failed} van de ${outcomes.length} lukte het niet`} />
        ) : (
          <Alert kind="ok" title="Dit is gelukt" live />
        )}
        <OutcomeTable outcomes={outcomes} yes={`Gelukt. ${yes}.`} />
        <Buttons>
          <ButtonLink href="/financien">Terug naar Financiën</ButtonLink>
        </Buttons>
      </div>
    </Page>
  );
};

const crumbs = (label: string) => [{ label: 'Financiën', href: '/financien' as const }, { label }];

const sumOf = (outcomes: readonly Outcome[]): string =>
  `${outcomes.length} ${outcomes.length === 1 ? 'betaling' : 'betalingen'}, samen ${euro(total(outcomes.map(({ award }) => award)))}`;

const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
);

const OutcomeTable = ({ outcomes, yes }: { outcomes: readonly Outcome[]; yes: string }) => (
  <Card id="betalingen" title="De betalingen">
    <DataTable
      caption="Wat er met elke betaling gebeurt"
      hideCaption
      rows={outcomes}
      empty="Geen van deze betalingen is er nog."
      columns={[
        { label: 'Plan', cell: ({ award }) => planOf(award) },
        { label: 'Bedrag', numeric: true, cell: ({ award }) => euro(amountIn(award)) },
        {
          label: 'Rekening',
          cell: ({ award: { account } }) => (account ? `${account.holder}, eindigt op ${account.last4}` : ''),
        },
        {
          label: 'Wat er gebeurt',
          cell: ({ sentences }) => (sentences.length === 0 ? yes : <List items={sentences} />),
        },
      ]}
    />
  </Card>
);
