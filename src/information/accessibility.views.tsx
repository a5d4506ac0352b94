import type { Grantor } from '../identity/grantor.entity.js';
import type { PageContext } from '../web/site/context.js';
import { Alert } from '../web/alert.js';
import { Reading } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { telephone } from '../web/site/page-frame.js';
import { Heading, Link, List, Paragraph } from '../web/text.js';

/** The accessibility statement as far as it is true: tested by ourselves, not yet by anybody else (EN 301 549). */
export const AccessibilityPage = ({ ctx, grantor }: { ctx: PageContext; grantor: Grantor }) => (
  <Page ctx={ctx} title="Toegankelijkheid">
    <Reading>
      <Heading level={1}>Kan iedereen deze website gebruiken?</Heading>
      <Paragraph look="lead">
        Dat is de bedoeling. Werkt iets voor u niet? Vertel het ons, dan helpen wij u meteen en lossen wij het
        op.
      </Paragraph>
      <Alert kind="info" title="Dit is een concept">
        <Paragraph>
          Wij hebben deze website zelf getest. Een onafhankelijk bureau heeft dat nog niet gedaan. Daarom
          staat er nog geen officiële toegankelijkheidsverklaring met een status.
        </Paragraph>
      </Alert>
      <Heading level={2}>Wat hebben wij zelf getest?</Heading>
      <Paragraph>Wij bouwen volgens WCAG 2.2, niveau AA. Wij testen elke pagina op deze punten:</Paragraph>
      <List
        items={[
          'Automatische controles op fouten in de toegankelijkheid en in de HTML.',
          'Alles werkt met het toetsenbord, en ook zonder JavaScript.',
          'Alles is te lezen op een klein scherm, met grote letters en op papier.',
          'Brieven zijn pdf-bestanden die een schermlezer kan voorlezen. U kunt ze ook als webpagina lezen.',
        ]}
      />
      <Heading level={2}>Wat weten wij nog niet?</Heading>
      <List
        items={[
          'Wij hebben nog niet getest met mensen die een schermlezer of spraakbesturing gebruiken.',
          'Bestanden die anderen meesturen, zoals foto’s en pdf’s bij een plan, zijn misschien niet toegankelijk.',
        ]}
      />
      <Heading level={2}>Loopt u ergens tegenaan?</Heading>
      <Paragraph>
        Mail naar <Link href={`mailto:${grantor.email}?subject=Toegankelijkheid`}>{grantor.email}</Link> of
        bel <Link href={telephone(grantor.phone)}>{grantor.phone}</Link>, {grantor.deskHours}. U krijgt binnen
        twee weken antwoord. U kunt alles ook op papier of aan de telefoon doen.
      </Paragraph>
      <Paragraph>
        Bent u niet tevreden met ons antwoord? Dan kunt u naar de{' '}
        <Link href="https://www.nationaleombudsman.nl">Nationale ombudsman</Link>.
      </Paragraph>
    </Reading>
  </Page>
);
