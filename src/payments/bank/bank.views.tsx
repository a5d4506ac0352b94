import { Button, ButtonLink, Buttons } from '../../web/button.js';
import { Form } from '../../web/form/form.js';
import { euro, fullDate, moment } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { DataTable } from '../../web/table.js';
import { Paragraph, Unseen } from '../../web/text.js';
import type { BatchMade, Waiting } from './batches.queries.js';
import { allTaken } from './batches.js';

interface BankPageProps {
  readonly ctx: PageContext;
  readonly waiting: readonly Waiting[];
  readonly batches: readonly BatchMade[];
  readonly mayMake: boolean;
  readonly moveId: string;
  readonly refusals: readonly string[];
}

/** Files for the bank: what waits for one, those that were made, and the way to what came back. */
export const BankPage = ({ ctx, waiting, batches, mayMake, refusals }: BankPageProps) => (
  <Page
    ctx={ctx}
    wide
    title="Bestanden voor de bank"
    breadcrumbs={[{ label: 'Financiën', href: '/financien' }, { label: 'Bestanden voor de bank' }]}
    refusals={refusals}
  >
    <PageHead title="Bestanden voor de bank" sub="Betalen met een SEPA-bestand" />
    <Card id="nieuw" title="Nieuw bestand" accent>
      {waiting.length === 0 ? <Paragraph>{allTaken}</Paragraph> : null}
      {waiting.map((one) => (
        <NewFile key={one.grantor.id} ctx={ctx} waiting={one} mayMake={mayMake} />
      ))}
    </Card>
    <Card id="bestanden" title="Gemaakte bestanden">
      <DataTable
        caption="Bestanden, het nieuwste eerst"
        hideCaption
        rows={batches}
        empty="Er is nog geen bestand gemaakt."
        columns={[
          { label: 'Bestand', cell: ({ batch }) => batch.messageId },
          { label: 'Gemaakt', cell: ({ batch, by }) => `${moment(batch.madeAt)}, door ${by}` },
          { label: 'Betaaldag', cell: ({ batch }) => fullDate(batch.executeOn) },
          { label: 'Betalingen', numeric: true, cell: ({ batch }) => String(batch.transfers) },
          { label: 'Samen', numeric: true, cell: ({ batch }) => euro(batch.amount) },
          {
            label: 'Opnieuw',
            cell: ({ batch }) => (mayMake ? <Again ctx={ctx} batch={batch} /> : 'alleen bekijken'),
          },
        ]}
      />
    </Card>
    <Card id="terug" title="Stuurde de bank geld terug?">
      <Paragraph>Plak de regels uit het overzicht van de bank. Wij zoeken de betalingen erbij.</Paragraph>
      <Buttons>
        <ButtonLink look="secondary" href="/financien/bank/terug">
          Vul in wat er terugkwam
        </ButtonLink>
      </Buttons>
    </Card>
  </Page>
);

const NewFile = ({ ctx, waiting, mayMake }: { ctx: PageContext; waiting: Waiting; mayMake: boolean }) => {
  const { grantor, transfers, amount } = waiting;
  const sentence = `${transfers} ${transfers === 1 ? 'betaling' : 'betalingen'} van ${grantor.name}, samen ${euro(amount)}.`;
  if (!mayMake) return <Paragraph>{sentence}</Paragraph>;
  return (
    <Form ctx={ctx} action="/financien/bank/bestand">
      <input type="hidden" name="gemeente" value={grantor.id} />
      <Paragraph>
        {sentence} In het bestand staan hele rekeningnummers. Wij schrijven op wie het ophaalt en wanneer. Een
        betaling gaat maar in één bestand.
      </Paragraph>
      <Buttons>
        <Button>Maak het bestand (SEPA, pain.001)</Button>
      </Buttons>
    </Form>
  );
};

const Again = ({ ctx, batch }: { ctx: PageContext; batch: BatchMade['batch'] }) => (
  <Form ctx={ctx} action={`/financien/bank/bestand/${batch.id}`}>
    <Button look="secondary">
      Haal op<Unseen> van bestand {batch.messageId}</Unseen>
    </Button>
  </Form>
);
