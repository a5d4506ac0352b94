import { Alert } from '../../web/alert.js';
import { ButtonLink, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { PageHead, Reading } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { Link, Paragraph } from '../../web/text.js';
import { askPath } from '../own-path.js';

interface EndProps {
  readonly ctx: PageContext;
  /** Path to go on to after signing in. */
  readonly naar?: string;
}

/** The link was opened where nobody asked for it: on another device, or in the browser of a mail app. */
export const ElsewherePage = ({ ctx }: EndProps) => (
  <Page ctx={ctx} title="Typ de code uit de e-mail">
    <Reading>
      <PageHead title="Typ de code uit de e-mail" />
      <Alert kind="info" title="U vroeg de link in een ander venster aan">
        <Paragraph>
          De link werkt alleen in het venster waar u erom vroeg. Zo kan niemand anders ermee inloggen.
        </Paragraph>
      </Alert>
      <Paragraph>
        Ga terug naar het venster waar u om de link vroeg. Typ daar de code die in de e-mail staat.
      </Paragraph>
      <Paragraph>
        Is dat venster er niet meer? <Link href="/inloggen">Vraag dan hier een nieuwe e-mail</Link>.
      </Paragraph>
    </Reading>
  </Page>
);

/** Used, too old, or replaced by a newer one. */
export const OverPage = ({ ctx, naar }: EndProps) => (
  <Page ctx={ctx} title="Deze link werkt niet meer">
    <Reading>
      <PageHead title="Deze link werkt niet meer" />
      <Paragraph look="lead">
        De link of de code is al gebruikt, is ouder dan 10 minuten, of u heeft daarna een nieuwe gevraagd. U
        bent niets kwijt.
      </Paragraph>
      <Buttons>
        <ButtonLink href={askPath(naar)}>Vraag een nieuwe e-mail</ButtonLink>
      </Buttons>
    </Reading>
  </Page>
);

/** The last page of a visit. */
export const SignedOutPage = ({ ctx }: EndProps) => (
  <Page ctx={ctx} title="U bent uitgelogd">
    <Reading>
      <PageHead title="U bent uitgelogd" />
      <Paragraph look="lead">
        Wat u had opgeslagen, is bewaard. Log in met hetzelfde e-mailadres om verder te gaan.
      </Paragraph>
      <Buttons>
        <ButtonLink href="/inloggen">Inloggen</ButtonLink>
        <ButtonLink href="/" look="secondary">
          Naar het begin
        </ButtonLink>
      </Buttons>
    </Reading>
  </Page>
);
