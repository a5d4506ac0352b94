import type { Grantor } from '../identity/grantor.entity.js';
import type { PageContext } from '../web/site/context.js';
import { Card, Columns, PageHead } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { Heading, Link, List, Paragraph } from '../web/text.js';
import { Contact } from './contact.views.js';

/** For whoever is stuck: who helps, what else there is than this website, and what people ask most (Awb 2:1). */
export const HelpPage = ({ ctx, grantor }: { ctx: PageContext; grantor: Grantor }) => (
  <Page ctx={ctx} title="Hulp">
    <PageHead title="Hulp nodig?" />
    <Columns
      first={
        <Paragraph look="lead">
          Bel ons gerust. Een idee is genoeg: wij denken met u mee en helpen met invullen.
        </Paragraph>
      }
      asideLabel="Contact"
      aside={
        <Card id="contact" title="Contact">
          <Paragraph>
            <Contact grantor={grantor} />
          </Paragraph>
          <address class="oek-address">
            {grantor.addressLines.map((line, place) => (
              <span key={line}>
                {place > 0 ? <br /> : null}
                {line}
              </span>
            ))}
          </address>
        </Card>
      }
    >
      <section class="oek-stack oek-stack--near">
        <Heading level={2}>Liever niet online?</Heading>
        <List
          items={[
            'Bel ons: wij vullen uw aanvraag samen met u in.',
            'Of vraag een formulier op papier. Dat is net zo goed.',
            'Iemand anders mag u helpen, of het voor u doen.',
          ]}
        />
        <Heading level={2}>Ik kan niet inloggen</Heading>
        <Paragraph>
          U heeft geen wachtwoord nodig. Vul bij <Link href="/inloggen">Inloggen</Link> uw e-mailadres in. U
          krijgt een e-mail met een link en een code. Die werken tien minuten. Kijk ook bij ongewenste e-mail
          (spam).
        </Paragraph>
        <Heading level={2}>Is mijn concept bewaard?</Heading>
        <Paragraph>
          Ja. Wij bewaren elke stap vanzelf. Log in met hetzelfde e-mailadres en ga verder bij{' '}
          <Link href="/mijn">Mijn aanvragen</Link>, ook op een ander apparaat.
        </Paragraph>
        <Heading level={2}>Ik heb iets verkeerd ingevuld</Heading>
        <Paragraph>
          Is uw plan nog niet verstuurd? Dan kunt u alles nog veranderen. Heeft u het al verstuurd? Bel ons
          dan zo snel mogelijk.
        </Paragraph>
        <Heading level={2}>Ik ben het niet eens met een besluit</Heading>
        <Paragraph>
          Op de pagina <Link href="/bezwaar">Bezwaar maken</Link> staat hoe dat werkt.
        </Paragraph>
      </section>
    </Columns>
  </Page>
);
