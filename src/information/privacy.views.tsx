import type { Settings } from '../../workflows/settings.js';
import type { Grantor } from '../identity/grantor.entity.js';
import type { PageContext } from '../web/site/context.js';
import { Page } from '../web/site/page.js';
import { Reading } from '../web/layout.js';
import { DataTable } from '../web/table.js';
import { Heading, Link, List, Paragraph } from '../web/text.js';

interface PrivacyProps {
  readonly ctx: PageContext;
  readonly grantor: Grantor;
  /** The years and months of the settings that were published last. */
  readonly settings: Pick<Settings, 'years' | 'months' | 'days'>;
}

/** What happens to what people tell us (AVG, articles 13 and 14): short, and only what this site really does. */
export const PrivacyPage = ({ ctx, grantor, settings }: PrivacyProps) => (
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
        rows={retentionIn(settings)}
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

/** How long we keep things, as the settings say (Selectielijst gemeenten 2020, process types 8 and 13). */
const retentionIn = ({ years: { kept }, months, days }: PrivacyProps['settings']) => [
  { what: 'Een concept dat u niet verstuurt', long: `${days.draftLapse} dagen nadat de ronde is gesloten` },
  { what: 'Een aanvraag die u intrekt of die wij niet behandelen', long: `${kept['8.4']} jaar` },
  { what: 'Een aanvraag die geen bijdrage krijgt', long: `${kept['8.2']} jaar` },
  { what: 'Een aanvraag die een bijdrage krijgt', long: `${kept['8.1.8']} jaar` },
  { what: 'Een bijdrage die wij intrekken of lager maken', long: `${kept['8.3']} jaar` },
  { what: 'Een bezwaar of een klacht', long: `${kept['13.1']} jaar` },
  {
    what: 'Wat bij geen aanvraag hoort, zoals een inloglink of een losse vraag',
    long: `${months.looseMail} maanden`,
  },
  { what: 'Uw e-mailadres voor het bericht dat een ronde opengaat', long: 'Tot u zich afmeldt' },
];
