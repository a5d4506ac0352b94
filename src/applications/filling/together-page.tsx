import { Alert } from '../../web/alert.js';
import { Button, ButtonLink, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import type { FieldErrors } from '../../web/form/fields.js';
import { Form } from '../../web/form/form.js';
import { PageHead, Reading } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { DataTable } from '../../web/table.js';
import { TextField } from '../../web/form/text-fields.js';
import { Heading, Paragraph, Unseen } from '../../web/text.js';
import type { Person } from '../../identity/person.entity.js';
import type { Opened } from './opened.js';

interface View {
  readonly ctx: PageContext;
  readonly form: Opened;
  readonly people: readonly Person[];
  readonly typed?: string;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** Who fill in this plan together, and letting somebody else in. */
export function TogetherPage({ ctx, form, people, typed, errors, refusals }: View) {
  const action = `/aanvragen/${form.application.id}/samen` as const;
  const title = 'Samen invullen';
  return (
    <Page ctx={ctx} title={title} errors={errors} refusals={refusals}>
      <Reading>
        <PageHead title={title} sub={form.application.title} />
        <Paragraph look="lead">
          Laat iemand uit uw groep meeschrijven. Die ziet alles van dit plan, mag alles wijzigen en mag het
          versturen.
        </Paragraph>
        <Form ctx={ctx} action={action} enter={{ name: 'actie', value: 'erbij', label: 'Toevoegen' }}>
          <DataTable
            caption="Wie kunnen bij dit plan?"
            columns={[
              {
                label: 'Wie',
                rowHeader: true,
                cell: ({ name, email }: Person) => name || email || 'Zonder e-mailadres',
              },
              { label: 'E-mailadres', cell: ({ email }: Person) => email ?? 'geen' },
              { label: 'Weghalen', cell: (person: Person) => <Leave form={form} person={person} /> },
            ]}
            rows={people}
          />
          <Heading level={2}>Iemand toevoegen</Heading>
          <TextField
            name="email"
            label="Wat is het e-mailadres?"
            hint="Wij sturen nog geen bericht. Vertel zelf dat het kan: inloggen met dit adres, en dan naar Mijn aanvragen."
            type="email"
            value={typed}
            error={errors?.['email']}
            autocomplete="off"
            literal
          />
          <Buttons>
            <Button name="actie" value="erbij">
              Toevoegen
            </Button>
            <ButtonLink look="secondary" href={`/aanvragen/${form.application.id}`}>
              Terug naar het plan
            </ButtonLink>
          </Buttons>
        </Form>
        <Alert kind="info" title="Tegelijk typen mag">
          <Paragraph>
            Wijzigt u allebei hetzelfde antwoord? Dan bewaren wij ze allebei en laten wij zien wat de ander
            typte.
          </Paragraph>
        </Alert>
      </Reading>
    </Page>
  );
}

const Leave = ({ form, person }: { form: Opened; person: Person }) =>
  person.id === form.application.ownerId ? (
    <>Begon dit plan</>
  ) : (
    <Button look="subtle" name="actie" value={`weg-${person.id}`}>
      Weghalen<Unseen> {person.name || person.email}</Unseen>
    </Button>
  );
