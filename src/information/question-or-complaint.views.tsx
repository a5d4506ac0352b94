import type { Grantor } from '../identity/grantor.entity.js';
import { ButtonLink, Buttons } from '../web/button.js';
import { phoneNumber } from '../web/format.js';
import { Card, Columns, PageHead } from '../web/layout.js';
import type { PageContext } from '../web/site/context.js';
import { Page } from '../web/site/page.js';
import { telephone } from '../web/site/page-frame.js';
import { Heading, Link, List, Paragraph } from '../web/text.js';

/** How to ask a question or complain, on the website, on paper or by telephone (Awb 2:13 and title 9.1). */
export const ContactPage = ({ ctx, grantor }: { ctx: PageContext; grantor: Grantor }) => (
  <Page ctx={ctx} title="Vraag of klacht">
    <PageHead title="Heeft u een vraag of een klacht?" />
    <Columns
      first={
        <Paragraph look="lead">
          Bellen gaat vaak het snelst. U kunt ons ook schrijven, op deze website of met de post.
        </Paragraph>
      }
      asideLabel="Bellen, langskomen of schrijven"
      aside={<Reach grantor={grantor} />}
    >
      <section class="oek-stack oek-stack--near">
        <Heading level={2}>Een vraag stellen</Heading>
        <Paragraph>
          Over uw plan, of over een regeling. U krijgt meteen een bevestiging. Daarin staat wanneer u
          uiterlijk antwoord krijgt.
        </Paragraph>
        <Buttons>
          <ButtonLink href="/mijn/vragen/nieuw">Stel een vraag</ButtonLink>
        </Buttons>
        {grantor.legalRegime === 'awb' ? <Complaining /> : null}
      </section>
    </Columns>
  </Page>
);

const Complaining = () => (
  <>
    <Heading level={2}>Een klacht indienen</Heading>
    <Paragraph>
      Heeft iemand van ons u niet goed behandeld? Dan kunt u een klacht indienen. Bent u het niet eens met een
      besluit? <Link href="/bezwaar">Maak dan bezwaar</Link>.
    </Paragraph>
    <List
      ordered
      items={[
        'U krijgt meteen een bevestiging.',
        'Iemand die er niets mee te maken had, behandelt uw klacht.',
        'U kunt ons vertellen wat er is gebeurd. Wij horen ook de ander.',
        'U krijgt binnen zes weken ons antwoord. Eén keer mag dat vier weken later zijn.',
        'Bent u dan niet tevreden? In ons antwoord staat naar welke ombudsman u kunt.',
      ]}
    />
    <Buttons>
      <ButtonLink href="/mijn/klachten/nieuw" look="secondary">
        Dien een klacht in
      </ButtonLink>
    </Buttons>
    <Paragraph>
      U logt eerst in met uw e-mailadres. Zo weten wij waar ons antwoord heen moet. Een wachtwoord heeft u
      niet nodig.
    </Paragraph>
  </>
);

const Reach = ({ grantor }: { grantor: Grantor }) => (
  <Card id="bereik" title="Bellen, langskomen of schrijven">
    <Paragraph>
      Bel {grantor.officerName}: <Link href={telephone(grantor.phone)}>{phoneNumber(grantor.phone)}</Link>,{' '}
      {grantor.deskHours}. Een collega schrijft op wat u zegt.
    </Paragraph>
    <Paragraph>Schrijf een brief met uw naam en adres aan:</Paragraph>
    <List items={grantor.addressLines} />
  </Card>
);
