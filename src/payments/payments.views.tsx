import { Alert } from '../web/alert.js';
import { Button, Buttons } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import type { FieldErrors } from '../web/form/fields.js';
import { euro } from '../web/format.js';
import { Form } from '../web/form/form.js';
import { Card, PageHead } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { DataTable } from '../web/table.js';
import { Link, Paragraph } from '../web/text.js';
import type { AwardToPay } from './awards.queries.js';
import type { Claim } from './claims.queries.js';
import { Claims } from './claims.views.js';
import { doneSentences, standOf, total } from './payment-words.js';
import { WaitingAwards, whyNotYet } from './waiting.views.js';
import { account, amount, caseNumber, door, due, plan, Several, type Choosing } from './several.views.js';

interface PaymentsPageProps {
  readonly ctx: PageContext;
  readonly awards: readonly AwardToPay[];
  readonly claims: readonly Claim[];
  readonly moveId: string;
  readonly today: string;
  /** Which move brought somebody here. */
  readonly done?: string;
  readonly errors?: FieldErrors;
}

/** Everything a treasurer has to do, in the order in which it happens. */
export const PaymentsPage = ({ ctx, awards, claims, done, errors, today, ...rest }: PaymentsPageProps) => {
  const those = (state: string) => awards.filter((award) => award.state === state);
  const payable = those('paymentReady').filter((award) => !whyNotYet(award, today));
  const sentence = doneSentences[done ?? ''];
  return (
    <Page ctx={ctx} wide title="Financiën" errors={errors}>
      <PageHead
        title="Financiën"
        sub="Van rekeningnummer tot betaling"
        aside={<Link href="/financien/bank">Bestanden voor de bank</Link>}
      />
      {sentence ? <Alert kind="ok" title={sentence} live /> : null}
      <Checks awards={[...those('accountChange'), ...those('bankVerification')]} />
      <Ready ctx={ctx} awards={payable} error={errors?.['orderPayment']} {...rest} />
      <WaitingAwards awards={awards} today={today} />
      <Ordered ctx={ctx} awards={those('paymentOrdered')} error={errors?.['markPaid']} {...rest} />
      <Claims claims={claims} />
      <Others awaited={those('bankDetailsRequested')} paid={those('paid')} />
    </Page>
  );
};

const Checks = ({ awards }: { awards: readonly AwardToPay[] }) => (
  <Card id="controleren" title="Rekeningnummers controleren" accent>
    <Paragraph>
      Twee verschillende mensen controleren elk nummer: naam en nummer moeten bij elkaar horen. Een ander
      nummer wacht 48 uur, en wij bellen er eerst over.
    </Paragraph>
    <DataTable
      caption="Rekeningnummers om te controleren"
      hideCaption
      rows={awards}
      empty="Er zijn geen rekeningnummers om te controleren."
      columns={[
        plan,
        caseNumber,
        amount,
        account,
        { label: 'Controle', cell: standOf },
        due,
        door('Controleer'),
      ]}
    />
  </Card>
);

const Ready = (choosing: Choosing) => (
  <Card id="klaar" title="Klaar om te betalen">
    <Several
      {...choosing}
      type="orderPayment"
      button="Op de betaallijst zetten"
      empty="Er is niets klaar om te betalen."
      columns={[caseNumber, amount, account, due, door('Bekijk')]}
    />
  </Card>
);

const Ordered = (choosing: Choosing) => (
  <Card id="lijst" title="Op de betaallijst">
    {choosing.awards.some(({ mayAct }) => mayAct) ? <TakeList {...choosing} /> : null}
    <Several
      {...choosing}
      type="markPaid"
      button="Betaald"
      empty="Er staat niets op de betaallijst."
      columns={[
        caseNumber,
        amount,
        account,
        { label: 'Lijst', cell: standOf },
        due,
        door('Kwam het geld terug?'),
      ]}
    />
  </Card>
);

const TakeList = ({ ctx, awards }: Choosing) => (
  <Form ctx={ctx} action="/financien/betaallijst">
    <Paragraph>
      {awards.length} {awards.length === 1 ? 'betaling' : 'betalingen'}, samen {euro(total(awards))}. In de
      lijst staan hele rekeningnummers. Wij schrijven op wie de lijst ophaalt en wanneer.
    </Paragraph>
    <Buttons>
      <Button look="secondary">Haal de betaallijst op (csv)</Button>
    </Buttons>
  </Form>
);

const Others = ({ awaited, paid }: { awaited: readonly AwardToPay[]; paid: readonly AwardToPay[] }) => (
  <>
    <Card id="wachten" title="Wacht op de aanvrager">
      <DataTable
        caption="Plannen waarvan het rekeningnummer nog niet bekend is"
        hideCaption
        rows={awaited}
        empty="Er is nu geen plan waarvan het rekeningnummer nog moet komen."
        columns={[plan, caseNumber, amount, due]}
      />
    </Card>
    <Card id="betaald" title="Betaald">
      {paid.length > 0 ? <Paragraph>Samen {euro(total(paid))}.</Paragraph> : null}
      <DataTable
        caption="Betaalde bijdragen"
        hideCaption
        rows={paid}
        empty="Van de plannen die nu lopen is nog niets betaald."
        columns={[
          plan,
          caseNumber,
          amount,
          account,
          { label: 'Betaald op', cell: standOf },
          door('Kwam het geld terug?'),
        ]}
      />
    </Card>
  </>
);
