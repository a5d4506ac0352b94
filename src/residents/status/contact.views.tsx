import { fullDate, phoneNumber } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { telephone } from '../../web/site/page-frame.js';
import { Link, Paragraph } from '../../web/text.js';
import type { OwnDossier } from '../own-dossier.js';
import { progressOf, whereIs } from './where.js';

/** Whom to call, and the way out; stopping stands here as long as nobody outside knows a decision. */
export const Contact = ({ own }: { own: OwnDossier }) => {
  const { contact, grantor, dossier } = own;
  const isOpen = (progressOf(whereIs(dossier)) ?? 4) < 4 || whereIs(dossier).step === 'notProcessedPending';
  return (
    <Card id="vraag" title="Vraag of wijziging?">
      <Paragraph>
        Bel {contact.name}: <Link href={telephone(contact.phone)}>{phoneNumber(contact.phone)}</Link>,{' '}
        {grantor.deskHours}. Of mail <Link href={`mailto:${grantor.email}`}>{grantor.email}</Link>.
      </Paragraph>
      <Link href={`/mijn/vragen/nieuw?over=${dossier.id}`}>Stel een vraag op de website</Link>
      {grantor.legalRegime === 'awb' ? (
        <Link href={`/mijn/klachten/nieuw?over=${dossier.id}`}>Dien een klacht in</Link>
      ) : null}
      {isOpen ? <Link href={`/mijn/${dossier.id}/zet/withdraw`}>Trek uw aanvraag in</Link> : null}
      <Objections own={own} />
    </Card>
  );
};

/** The objections that were made, and the way to make one; there is none at a grantor without the Awb. */
const Objections = ({ own: { objections, decisions, grantor, dossier } }: { own: OwnDossier }) => {
  const mayObject = grantor.legalRegime === 'awb' && decisions.some(({ objectionEndsOn }) => objectionEndsOn);
  return (
    <>
      {objections.map(({ objection }) => (
        <Link key={objection.id} href={`/mijn/bezwaren/${objection.id}`}>
          Uw bezwaar van {fullDate(objection.receivedOn)}
        </Link>
      ))}
      {mayObject && objections.length === 0 ? (
        <Link href={`/mijn/${dossier.id}/bezwaar`}>Maak bezwaar</Link>
      ) : null}
      {mayObject ? <Link href="/bezwaar">Zo maakt u bezwaar</Link> : null}
    </>
  );
};
