import { Button, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { Form } from '../../web/form/form.js';
import type { FieldErrors } from '../../web/form/fields.js';
import { PageHead, Reading } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { Link, List, Paragraph } from '../../web/text.js';
import { TextField } from '../../web/form/text-fields.js';
import { askPath } from '../own-path.js';

/** What every page of signing in has. */
export interface SignInPageProps {
  readonly ctx: PageContext;
  /** Path to go on to afterwards. */
  readonly naar?: string;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** Asks for an e-mail address, nothing else. */
export const AskPage = ({ ctx, naar, typed, errors, refusals }: SignInPageProps & { typed?: string }) => (
  <Page ctx={ctx} title="Inloggen" errors={errors} refusals={refusals}>
    <Reading>
      <PageHead title="Inloggen" />
      <Paragraph look="lead">
        U heeft geen wachtwoord nodig. Wij sturen u een e-mail met een link en een code.
      </Paragraph>
      {naar ? (
        <Paragraph>Daarna gaat u verder waar u was. Wat u al had opgeslagen, is bewaard.</Paragraph>
      ) : null}
      <Form ctx={ctx} action="/inloggen">
        <Onward naar={naar} />
        <TextField
          name="email"
          label="Uw e-mailadres"
          hint="Bent u hier voor het eerst? Dan maken wij met dit adres een plek voor u."
          type="email"
          autocomplete="email"
          value={typed}
          error={errors?.['email']}
          literal
        />
        <Buttons>
          <Button>Stuur mij een e-mail</Button>
        </Buttons>
      </Form>
    </Reading>
  </Page>
);

interface CodeProps extends SignInPageProps {
  readonly email: string;
  readonly typed?: string;
}

/** The same page for every address: look in your mail, and type the code here if you read your mail elsewhere. */
export const CodePage = ({ ctx, naar, email, typed, errors, refusals }: CodeProps) => (
  <Page ctx={ctx} title="Kijk in uw e-mail" errors={errors} refusals={refusals}>
    <Reading>
      <PageHead title="Kijk in uw e-mail" />
      <Paragraph look="lead">
        Wij sturen een e-mail naar <strong>{email}</strong>. Klik op de link in die e-mail. Of typ hier de
        code die erin staat.
      </Paragraph>
      <Form ctx={ctx} action="/inloggen/code">
        <Onward naar={naar} />
        <TextField
          name="code"
          label="Code uit de e-mail"
          hint="8 letters en cijfers, bijvoorbeeld K7QM-2XAB. Hoofdletters en streepje maken niet uit."
          autocomplete="one-time-code"
          width="medium"
          value={typed}
          error={errors?.['code']}
          literal
        />
        <Buttons>
          <Button>Inloggen</Button>
        </Buttons>
      </Form>
      <NoMail ctx={ctx} naar={naar} />
    </Reading>
  </Page>
);

const NoMail = ({ ctx, naar }: { ctx: PageContext; naar?: string }) => (
  <>
    <Paragraph>Geen e-mail gekregen?</Paragraph>
    <List
      items={[
        'Wacht een paar minuten en kijk ook bij ongewenste e-mail (spam).',
        <>
          Klopt het adres niet? <Link href={askPath(naar)}>Vraag een nieuwe e-mail</Link>.
        </>,
        'De link en de code werken 10 minuten, en één keer. Per uur sturen wij hoogstens vijf e-mails.',
      ]}
    />
    {ctx.demo ? (
      <Paragraph>
        In deze proefomgeving komt de e-mail in het <Link href="/postvak">postvak</Link>.
      </Paragraph>
    ) : null}
  </>
);

/** Opening the link does nothing yet: programs that check mail open links too. */
export const LinkPage = ({ ctx, naar, token }: SignInPageProps & { token: string }) => (
  <Page ctx={ctx} title="Inloggen">
    <Reading>
      <PageHead title="Inloggen" />
      <Paragraph look="lead">Klik op de knop om in te loggen.</Paragraph>
      <Form ctx={ctx} action={`/inloggen/${token}`}>
        <Onward naar={naar} />
        <Buttons>
          <Button>Inloggen</Button>
        </Buttons>
      </Form>
    </Reading>
  </Page>
);

const Onward = ({ naar }: { naar?: string }) =>
  naar ? <input type="hidden" name="naar" value={naar} /> : null;
