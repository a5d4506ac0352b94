import { Balance } from '../../web/form/balance.js';
import { Button, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form, FormFields } from '../../web/form/form.js';
import { fieldSpecs, questionOf } from '../../web/form/question.js';
import { moment } from '../../web/format.js';
import { Page } from '../../web/site/page.js';
import { stepTitle, WithSteps } from '../../web/steps.js';
import { Heading, Paragraph } from '../../web/text.js';
import { AnswerGroups, Missing } from './answer-groups.js';
import { totalOf, type AnswerRow } from '../../schemes/forms.queries.js';
import { Elsewhere, Situation } from './form-notices.js';
import { lastStepOf, stepsOf } from './form-steps.js';
import type { Opened } from './opened.js';
import { QuestionField } from './question-field.js';
import { isSupplement } from './saving.js';
import { Remembered } from './step-page.js';
import { budgetKeys } from '../summary.js';

/** Everything somebody answered, once more before it is sent. */
export interface CheckView {
  readonly ctx: PageContext;
  readonly form: Opened;
  readonly name: string;
  /** Name of the move that the button makes: a second click repeats it and nothing happens twice. */
  readonly moveId: string;
  /** What staff typed about how it came in. */
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** The last page of the form: all answers, what is missing, and the signature (Awb 4:2(1)). */
export function CheckPage(view: CheckView) {
  const { ctx, form, errors = {}, refusals, name, moveId } = view;
  const step = lastStepOf(form);
  if (!step) return null;
  const steps = stepsOf(form, step.key);
  const action = `/aanvragen/${form.application.id}/controleren` as const;
  return (
    <Page ctx={ctx} title={`${step.title} (${stepTitle(steps)})`} errors={errors} refusals={refusals}>
      <WithSteps title={form.schemeName} steps={steps}>
        <Heading level={1}>{step.title}</Heading>
        {step.lead ? <Paragraph look="lead">{step.lead}</Paragraph> : null}
        <Situation form={form} checking />
        <Elsewhere view={{ ...view, step, form }} />
        <Missing form={form} />
        <AnswerGroups form={form} />
        <Totals form={form} />
        <Form ctx={ctx} action={action}>
          <Remembered view={{ form, step, name }} asked={step.questions} />
          <input type="hidden" name="zet" value={moveId} />
          <input type="hidden" name="_wat" value={isSupplement(form) ? 'supplement' : 'submit'} />
          <Heading level={2}>Ondertekenen</Heading>
          {form.forAnother ? (
            <Paragraph>Neem over wie het papier heeft ondertekend, of wie u dit vertelde.</Paragraph>
          ) : null}
          {step.questions.map((question) => (
            <QuestionField key={question.key} {...{ question, form, errors }} />
          ))}
          <HowItCameIn {...view} />
          <Buttons>
            <Button>{isSupplement(form) ? 'Aanvulling versturen' : 'Aanvraag versturen'}</Button>
            <Button look="secondary" name="actie" value="later">
              Opslaan en later verder
            </Button>
          </Buttons>
          <Until form={form} />
        </Form>
      </WithSteps>
    </Page>
  );
}

/** Staff says how a supplement came in, and on which day. */
function HowItCameIn({ form, errors, values = {} }: CheckView) {
  const question = questionOf('supplement');
  if (!form.forAnother || !isSupplement(form) || !question) return null;
  const fields = fieldSpecs(question).filter(({ name }) => name !== 'signedBy');
  return <FormFields fields={fields} values={values} errors={errors} />;
}

const Until = ({ form }: { form: Opened }) =>
  form.closed || isSupplement(form) ? null : (
    <Paragraph look="small">
      U kunt uw plan insturen tot {moment(form.round.closesAt)}. Daarna kan het niet meer.
    </Paragraph>
  );

function Totals({ form }: { form: Opened }) {
  const { costs, incomes, requested } = budgetKeys(form.form);
  if (!costs || !form.answers[costs]) return null;
  const total = (key: string) => totalOf((form.answers[key] ?? []) as AnswerRow[]);
  const cover = total(incomes ?? '') + Number(form.answers[requested] ?? 0);
  return <Balance costs={{ name: 'costs', total: total(costs) }} cover={{ name: 'dekking', total: cover }} />;
}
