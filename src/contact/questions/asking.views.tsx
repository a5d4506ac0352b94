import { Button, Buttons } from '../../web/button.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form, FormFields } from '../../web/form/form.js';
import { fieldSpecs } from '../../web/form/question.js';
import { PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Paragraph } from '../../web/text.js';
import { topicOptions, type Topic } from '../topics.queries.js';
import { questionForms } from './asking.forms.js';

export interface Asking {
  readonly ctx: PageContext;
  readonly topics: readonly Topic[];
  readonly attempt: string;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
}

/** Asking a question: about what, and what. */
export const AskPage = ({ ctx, topics, attempt, values, errors }: Asking) => (
  <Page
    ctx={ctx}
    title="Een vraag stellen"
    breadcrumbs={[{ label: 'Vraag of klacht', href: '/vraag-of-klacht' }, { label: 'Een vraag stellen' }]}
    errors={errors}
  >
    <Reading>
      <PageHead title="Een vraag stellen" />
      <Paragraph look="lead">
        U krijgt meteen een bevestiging. Daarin staat wanneer u uiterlijk antwoord krijgt. Heeft u haast? Bel
        ons dan.
      </Paragraph>
      <Form ctx={ctx} action="/mijn/vragen/nieuw">
        <input type="hidden" name="zet" value={attempt} />
        <FormFields
          fields={fieldSpecs(questionForms.own, { topics: topicOptions(topics) })}
          values={values}
          errors={errors}
        />
        <Buttons>
          <Button>Verstuur uw vraag</Button>
        </Buttons>
      </Form>
    </Reading>
  </Page>
);

/** Types in a question for somebody who wrote, called or came by. */
export const EnterQuestionPage = ({ ctx, topics, attempt, values, errors }: Asking) => (
  <Page
    ctx={ctx}
    title="Vraag invoeren"
    breadcrumbs={[{ label: 'Vragen', href: '/werk/vragen' }, { label: 'Vraag invoeren' }]}
    errors={errors}
  >
    <Reading>
      <PageHead title="Vraag invoeren" sub="Voor iemand die schrijft, belt of langskomt" />
      <Form ctx={ctx} action="/werk/vragen/nieuw">
        <input type="hidden" name="zet" value={attempt} />
        <FormFields
          fields={fieldSpecs(questionForms.forOther, { topics: topicOptions(topics) })}
          values={values}
          errors={errors}
        />
        <Buttons>
          <Button>Leg deze vraag vast</Button>
        </Buttons>
      </Form>
    </Reading>
  </Page>
);
