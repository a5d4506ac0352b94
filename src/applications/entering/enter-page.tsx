import { Alert } from '../../web/alert.js';
import { Button, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form, FormFields } from '../../web/form/form.js';
import { PageHead, Reading } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { Paragraph } from '../../web/text.js';
import { entryFields } from './entering.forms.js';

interface View {
  readonly ctx: PageContext;
  readonly rounds: readonly { id: string; name: string }[];
  readonly moveId: string;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** Typing in an application for somebody else: first who, how and when; then the same form as everybody has. */
export const EnterPage = ({ ctx, rounds, moveId, values = {}, errors, refusals }: View) => (
  <Page
    ctx={ctx}
    title="Aanvraag invoeren voor een ander"
    breadcrumbs={[{ label: 'Werklijst', href: '/werk' }, { label: 'Aanvraag invoeren' }]}
    errors={errors}
    refusals={refusals}
  >
    <Reading>
      <PageHead title="Aanvraag invoeren voor een ander" sub="Op papier, per telefoon of aan de balie" />
      {rounds.length === 0 ? (
        <Alert kind="warning" title="Er is nu geen ronde open">
          <Paragraph>U kunt pas een aanvraag invoeren als er een ronde open is.</Paragraph>
        </Alert>
      ) : (
        <Form ctx={ctx} action="/werk/invoeren">
          <input type="hidden" name="zet" value={moveId} />
          <FormFields fields={entryFields(rounds)} values={values} errors={errors} />
          <Buttons>
            <Button>Verder naar het formulier</Button>
          </Buttons>
        </Form>
      )}
    </Reading>
  </Page>
);
