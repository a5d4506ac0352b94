import type { Grantor } from '../identity/grantor.entity.js';
import type { PageContext } from '../web/site/context.js';
import { Page } from '../web/site/page.js';
import { Reading } from '../web/layout.js';
import { DataTable } from '../web/table.js';
import { Heading, Link, List, Paragraph } from '../web/text.js';

/** What happens to what people tell us (AVG, articles 13 and 14): short, and only what this site really does. */
export const PrivacyPage = ({ ctx, grantor }: { ctx: PageContext; grantor: Grantor }) => (
  <Page ctx={ctx} title="Privacy">
    <Reading>
      <Heading level={1}>Wat doen wij met uw gegevens?</Heading>
      <Paragraph look="lead">
        Wij vragen alleen wat wij nodig hebben om uw aanvraag te behandelen. Wij verkopen niets en er zijn
        geen reclame en geen volgcookies.
      </Paragraph>
      <Heading level={2}>Welke gegevens, en waarom?</Heading>
      <List
        items={[
          'Uw naam, adres, e-mailadres en telefoonnummer: om te weten wie iets aanvraagt en om u te kunnen bereiken.',
          'Uw plan en uw begroting: om uw aanvraag te beoordelen.',
          'Een rekeningnummer: alleen als u een bijdrage krijgt. Wij bewaren het versleuteld.',
          'Een zin en een foto als uw plan klaar is: alleen als u die zelf stuurt.',
        ]}
      />
      <Paragraph>
        Wij vragen geen burgerservicenummer, geen geboortedatum en geen kopie van uw identiteitsbewijs. Dit
        werk is een publieke taak van de {grantor.name}. Foto’s en namen van bewoners laten wij alleen zien
        als u dat goed vindt. Dat kunt u altijd weer veranderen.
      </Paragraph>
      <Heading level={2}>Wie ziet uw gegevens?</Heading>
      <List
        items={[
          'De medewerkers die uw aanvraag behandelen.',
          'De jury ziet uw plan, en niet uw adres, e-mailadres of telefoonnummer.',
          'Wie betaalt, ziet het rekeningnummer.',
          'Krijgt een vereniging of stichting een bijdrage? Dan is dat openbaar: naam, plan en bedrag.',
        ]}
      />
      <Heading level={2}>Hoe lang bewaren wij ze?</Heading>
      <DataTable
        caption="Bewaartermijnen"
        hideCaption
        columns={[
          { label: 'Wat', cell: ({ what }) => what },
          { label: 'Hoe lang', cell: ({ long }) => long },
        ]}
        rows={retention}
      />
      <Rights grantor={grantor} />
      <MorePrivacy grantor={grantor} />
      <Heading level={2}>Cookies</Heading>
      <Paragraph>
        Wij plaatsen alleen cookies die nodig zijn om in te loggen en om formulieren te beveiligen. Ze
        verdwijnen vanzelf. Daarom vragen wij u niets over cookies.
      </Paragraph>
    </Reading>
  </Page>
);

const Rights = ({ grantor }: { grantor: Grantor }) => (
  <>
    <Heading level={2}>Wat kunt u vragen?</Heading>
    <Paragraph>
      U mag uw gegevens zien, laten verbeteren of laten wissen. Wissen kan niet altijd: sommige stukken moeten
      wij volgens de Archiefwet bewaren. U krijgt binnen een maand antwoord. Log in en ga naar{' '}
      <Link href="/mijn/gegevens">Mijn gegevens</Link>: daar staat wat wij van u bewaren, daar bewaart u alles
      in één bestand, en daar doet u een verzoek. Of mail naar{' '}
      <Link href={`mailto:${grantor.email}?subject=Mijn%20gegevens`}>{grantor.email}</Link>.
    </Paragraph>
    <Paragraph>
      Bent u niet tevreden? U kunt een klacht indienen bij de{' '}
      <Link href="https://www.autoriteitpersoonsgegevens.nl">Autoriteit Persoonsgegevens</Link>.
    </Paragraph>
  </>
);

/** The statement of the whole organisation, when it has one elsewhere. */
const MorePrivacy = ({ grantor: { privacyUrl } }: { grantor: Grantor }) =>
  privacyUrl.startsWith('https://') ? (
    <Paragraph>
      Meer leest u in <Link href={privacyUrl as `https://${string}`}>onze algemene privacyverklaring</Link>.
    </Paragraph>
  ) : null;

/** Selectielijst gemeenten en intergemeentelijke organen 2020, process type 8. */
const retention = [
  { what: 'Een concept dat u niet verstuurt', long: '30 dagen nadat de ronde is gesloten' },
  { what: 'Een aanvraag die u intrekt of die wij niet behandelen', long: '1 jaar' },
  { what: 'Een aanvraag die geen bijdrage krijgt', long: '5 jaar' },
  { what: 'Een aanvraag die een bijdrage krijgt', long: '7 jaar' },
  { what: 'Uw e-mailadres voor het bericht dat een ronde opengaat', long: 'Tot u zich afmeldt' },
];
