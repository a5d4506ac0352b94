import { Alert } from '../../web/alert.js';
import { Button, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import type { FieldErrors } from '../../web/form/fields.js';
import { Form } from '../../web/form/form.js';
import { fullDate, localDate } from '../../web/format.js';
import { Card, PageHead, Reading } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { DataTable } from '../../web/table.js';
import { Link, Paragraph, Unseen } from '../../web/text.js';
import { TextField } from '../../web/form/text-fields.js';

/** A key as its owner sees it: everything but the key. */
export interface ShownToken {
  readonly id: string;
  readonly label: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

export interface KeysProps {
  readonly ctx: PageContext;
  readonly tokens: readonly ShownToken[];
  readonly baseUrl: string;
  /** A key that was just made; this is the only time it can be read. */
  readonly issued?: string;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** A person's keys: make one, see which there are, take one back. */
export const KeysPage = ({ ctx, tokens, baseUrl, issued, errors, refusals }: KeysProps) => (
  <Page ctx={ctx} title="Sleutels voor programma’s" errors={errors} refusals={[...(refusals ?? [])]}>
    <Reading>
      <PageHead title="Sleutels voor programma’s" />
      <Paragraph look="lead">
        Met een sleutel kan een programma van u hetzelfde zien en doen als u. Geef een sleutel nooit aan
        iemand anders.
      </Paragraph>
      {issued ? <NewKey value={issued} baseUrl={baseUrl} /> : null}
      <DataTable
        caption="Uw sleutels"
        columns={[
          { label: 'Naam', cell: ({ label }) => label, rowHeader: true },
          { label: 'Gemaakt op', cell: ({ createdAt }) => fullDate(localDate(createdAt)) },
          { label: 'Werkt tot', cell: ({ expiresAt }) => fullDate(localDate(expiresAt)) },
          { label: 'Niet meer nodig?', cell: (token) => <Revoke token={token} /> },
        ]}
        rows={tokens}
        empty="U heeft nog geen sleutels."
        narrow="stack"
      />
      {tokens.length > 0 ? (
        <Form ctx={ctx} action="/mijn/sleutels/intrekken" id={revoking}>
          {null}
        </Form>
      ) : null}
      <Card id="nieuw" title="Een sleutel maken">
        <Form ctx={ctx} action="/mijn/sleutels">
          <TextField
            name="label"
            label="Naam van de sleutel"
            hint="Bijvoorbeeld: boekhouding."
            error={errors?.['label']}
            maxLength={80}
          />
          <Buttons>
            <Button>Sleutel maken</Button>
          </Buttons>
        </Form>
      </Card>
      <Paragraph>
        Wat een programma kan vragen, staat bij <Link href="/api">de uitleg van de API</Link>.
      </Paragraph>
    </Reading>
  </Page>
);

const NewKey = ({ value, baseUrl }: { value: string; baseUrl: string }) => (
  <Alert kind="ok" title="Uw nieuwe sleutel" live>
    <Paragraph>Bewaar hem nu op een veilige plek. Hierna kunt u hem niet meer zien.</Paragraph>
    <p class="oek-typed">
      <code>{value}</code>
    </p>
    <Paragraph look="small">
      Stuur hem mee als <code>Authorization: Bearer …</code> naar {baseUrl}/api/v1.
    </Paragraph>
  </Alert>
);

/** The form these buttons belong to stands below the table: on a phone a cell of a table cannot hold a form. */
const Revoke = ({ token }: { token: ShownToken }) => (
  <Button look="subtle" form={revoking} name="sleutel" value={token.id}>
    Intrekken<Unseen> van {token.label}</Unseen>
  </Button>
);

const revoking = 'intrekken';
