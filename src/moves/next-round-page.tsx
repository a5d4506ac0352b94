import { Alert } from '../web/alert.js';
import { Button, Buttons } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import type { FieldErrors, FieldValues } from '../web/form/fields.js';
import { Form, FormFields } from '../web/form/form.js';
import { PageHead, Reading } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { fieldSpecs, type Lists, type QuestionOfMove } from '../web/form/question.js';
import { Link, Paragraph } from '../web/text.js';

interface NextRoundPageProps {
  readonly ctx: PageContext;
  readonly question: QuestionOfMove;
  readonly lists: Lists;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
  /** Id that the round will have. */
  readonly id: string;
}

/** Makes next year's round from an earlier one. */
export const NextRoundPage = ({ ctx, question, lists, values, errors, refusals, id }: NextRoundPageProps) => (
  <Page
    ctx={ctx}
    title="Nieuwe ronde"
    breadcrumbs={[{ label: 'Rondes', href: '/werk/rondes' }, { label: 'Nieuwe ronde' }]}
    errors={errors}
    refusals={refusals}
  >
    <PageHead title="Nieuwe ronde" />
    <Reading>
      {lists.rounds?.length ? (
        <Form ctx={ctx} action="/werk/rondes/nieuw">
          <input type="hidden" name="ronde" value={id} />
          <FormFields fields={fieldSpecs(question, lists)} values={values} errors={errors} />
          <Paragraph>
            De ronde begint als concept. Niemand buiten ziet haar totdat de spelregels bekend zijn.
          </Paragraph>
          <Buttons>
            <Button>Ronde maken</Button>
            <Link href="/werk/rondes">Terug zonder iets te doen</Link>
          </Buttons>
        </Form>
      ) : (
        <Alert kind="info" title="Er is nog geen ronde om van uit te gaan">
          <Paragraph>De eerste ronde van een regeling maakt de leverancier met u.</Paragraph>
        </Alert>
      )}
    </Reading>
  </Page>
);
