import { changeWait } from '../../workflows/fragments/account-change-rules.js';
import type { BankAccount } from '../payments/accounts/bank-account.entity.js';
import { Alert } from '../web/alert.js';
import { ButtonLink, Buttons } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import { DescriptionList } from '../web/description-list.js';
import { moment, phoneNumber } from '../web/format.js';
import { PageHead, Reading } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { telephone } from '../web/site/page-frame.js';
import { Link, List, Paragraph } from '../web/text.js';
import { crumbsOf, titleOf } from './crumbs.js';
import type { OwnDossier } from './own-dossier.js';

/** What we have, without the number itself, and what becomes of another number that was given. */
export const AccountKnown = ({
  ctx,
  own,
  account,
}: {
  ctx: PageContext;
  own: OwnDossier;
  account: BankAccount;
}) => (
  <Page ctx={ctx} title="Uw rekeningnummer" breadcrumbs={crumbsOf(own, 'Rekeningnummer')}>
    <Reading>
      <PageHead title="Wij hebben het rekeningnummer" sub={titleOf(own)} />
      <Waiting own={own} />
      <DescriptionList
        items={[
          { term: 'Rekening', value: `eindigt op ${account.last4}` },
          { term: 'Op naam van', value: account.holder },
        ]}
      />
      <Paragraph>
        Klopt dit niet? Bel dan meteen {own.contact.name},{' '}
        <Link href={telephone(own.contact.phone)}>{phoneNumber(own.contact.phone)}</Link>.
      </Paragraph>
      <Buttons>
        {own.options.some(({ type, reasons }) => type === 'changeAccount' && reasons.length === 0) ? (
          <ButtonLink look="secondary" href={`/mijn/${own.dossier.id}/zet/changeAccount`}>
            Geef een ander rekeningnummer door
          </ButtonLink>
        ) : null}
        <ButtonLink href={`/mijn/${own.dossier.id}`}>Terug naar uw plan</ButtonLink>
      </Buttons>
    </Reading>
  </Page>
);

/** What is done before money may go to another account. */
const Waiting = ({ own: { change } }: { own: OwnDossier }) =>
  change ? (
    <Alert kind="warning" title={`Er is een ander nummer doorgegeven, dat eindigt op ${change.last4}`}>
      <Paragraph>Was u dit niet? Bel ons dan meteen. Tot alles klopt, betalen wij niets:</Paragraph>
      <List
        items={[
          `Wij wachten 48 uur, tot ${moment(change.enteredAt + changeWait)}.`,
          change.calledAt === null
            ? 'Wij bellen u op het telefoonnummer uit uw aanvraag.'
            : `Wij belden u op ${moment(change.calledAt)}, op het nummer dat eindigt op ${change.calledDigits ?? ''}.`,
          'Daarna kijkt een andere medewerker of naam en nummer bij elkaar horen.',
        ]}
      />
    </Alert>
  ) : null;
