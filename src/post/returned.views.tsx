import { Alert } from '../web/alert.js';
import { Button, Buttons } from '../web/button.js';
import { OneFileField } from '../web/form/file-field.js';
import { Form } from '../web/form/form.js';
import { PageHead, Reading } from '../web/layout.js';
import type { PageContext } from '../web/site/context.js';
import { Page } from '../web/site/page.js';
import { Link, List, Paragraph } from '../web/text.js';
import type { Found } from './returned.js';

const title = 'Teruggekomen e-mail';
const path = '/werk/teruggekomen';

/** Asks for the report of a mail server, and says which of our messages it was about. */
export const ReturnedPage = ({
  ctx,
  found,
  error,
}: {
  ctx: PageContext;
  found?: readonly Found[];
  error?: string;
}) => (
  <Page
    ctx={ctx}
    title={title}
    breadcrumbs={[{ label: 'Werklijst', href: '/werk' }, { label: title }]}
    errors={error ? { melding: error } : undefined}
  >
    <Reading>
      <PageHead title={title} />
      {found ? <Recorded found={found} /> : null}
      <Paragraph look="lead">
        Kwam er in uw postvak een melding dat een e-mail niet is aangekomen? Lees die hier in. Wij zoeken de
        zaak erbij en zetten een taak klaar.
      </Paragraph>
      <Form ctx={ctx} action={path} multipart>
        <OneFileField
          name="melding"
          label="Welke melding kwam terug?"
          hint="Bewaar de melding in uw mailprogramma als bestand (.eml), en kies dat bestand. Hoogstens 1 MB."
          accept=".eml,message/rfc822"
          error={error}
        />
        <Buttons>
          <Button>Lees de melding in</Button>
          <Link href="/werk">Terug zonder iets te doen</Link>
        </Buttons>
      </Form>
    </Reading>
  </Page>
);

const Recorded = ({ found }: { found: readonly Found[] }) => (
  <Alert kind="ok" title="De melding is gelezen" live>
    <Paragraph>Niet aangekomen:</Paragraph>
    <List
      items={found.map(({ subject, page, again }) => (
        <>
          {page ? <Link href={page}>{subject}</Link> : subject}
          {again ? ' – gaat over een dag vanzelf nog één keer weg' : ''}
        </>
      ))}
    />
  </Alert>
);
