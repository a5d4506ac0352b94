import type { Question, Step } from '../../../workflows/form.js';
import { Balance } from '../../web/form/balance.js';
import { Button, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import type { FieldErrors } from '../../web/form/fields.js';
import { Form } from '../../web/form/form.js';
import { Details } from '../../web/layout.js';
import { totalOf } from '../../web/form/money-rows.js';
import { Page } from '../../web/site/page.js';
import { stepTitle, WithSteps } from '../../web/steps.js';
import { Heading, Link, List, Paragraph } from '../../web/text.js';
import { Elsewhere, LockedAnswers, Situation } from './form-notices.js';
import { askedIn, pagesOf, stepPath, stepsOf } from './form-steps.js';
import type { Opened } from './opened.js';
import { remembered } from './posted.js';
import { QuestionField } from './question-field.js';
import { budgetKeys } from '../summary.js';

/** One step of an application form, with everything typed so far. */
export interface StepView {
  readonly ctx: PageContext;
  readonly form: Opened;
  readonly step: Step;
  /** Name of this page among those that stand open. */
  readonly name: string;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
  /** Lines a table shows at least, by key. */
  readonly lines?: Readonly<Record<string, number>>;
  /** Questions that came up by an answer on this step. */
  readonly fresh?: readonly string[];
  /** Questions that were changed on another page while this one stood open. */
  readonly elsewhere?: readonly string[];
  /** Goes back to the check of all answers. */
  readonly backToCheck?: boolean;
}

/** The page of one step; every button on it keeps what was typed. */
export function StepPage(view: StepView) {
  const { ctx, form, step, errors = {}, refusals, backToCheck } = view;
  const steps = stepsOf(form, step.key);
  const action = stepPath(form, step);
  const asked = askedIn(form, step);
  const open = asked.filter(({ key }) => !form.locked.has(key));
  return (
    <Page ctx={ctx} title={`${step.title} (${stepTitle(steps)})`} errors={errors} refusals={refusals}>
      <WithSteps title={form.schemeName} steps={steps}>
        <Heading level={1}>{step.title}</Heading>
        {step.lead ? <Paragraph look="lead">{step.lead}</Paragraph> : null}
        <Situation form={form} />
        <Elsewhere view={view} />
        <LockedAnswers form={form} questions={asked} />
        <Form
          ctx={ctx}
          action={action}
          autosave={`/aanvragen/${form.application.id}/bewaar`}
          multipart={open.some(({ kind }) => kind === 'files')}
          enter={{ name: 'actie', value: 'verder', label: 'Verder' }}
        >
          <Remembered view={view} asked={open} />
          {open.map((question) => (
            <QuestionField
              key={question.key}
              {...{ question: marked(question, view), form, errors }}
              lines={view.lines?.[question.key]}
            />
          ))}
          <Totals form={form} questions={open} />
          <Buttons>
            <Button name="actie" value="verder">
              {backToCheck ? 'Opslaan en terug naar de controle' : 'Opslaan en verder'}
            </Button>
            <Button look="secondary" name="actie" value="later">
              Opslaan en later verder
            </Button>
          </Buttons>
        </Form>
        <Previous form={form} step={step} />
        <Details summary="Waarom vragen wij dit?">
          <List items={asked.map(({ label, necessityNote }) => `${label} ${necessityNote}`)} />
        </Details>
      </WithSteps>
    </Page>
  );
}

/** What the page must know when it comes back. */
export function Remembered({
  view,
  asked,
}: {
  view: Pick<StepView, 'form' | 'step' | 'name' | 'backToCheck'>;
  asked: readonly Question[];
}) {
  const { raw, edition } = view.form;
  const fields = {
    ...remembered(view.step, { raw, edition, name: view.name }),
    _gevraagd: asked.map(({ key }) => key).join(','),
    ...(view.backToCheck && { _terug: 'controleren' }),
  };
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
    </>
  );
}

const marked = (question: Question, { fresh = [] }: StepView): Question =>
  fresh.includes(question.key)
    ? { ...question, hint: `Deze vraag komt erbij door uw antwoord. ${question.hint ?? ''}` }
    : question;

/** Totals that must meet, on the step that holds the tables. */
function Totals({ form, questions }: { form: Opened; questions: readonly Question[] }) {
  const { costs, incomes, requested } = budgetKeys(form.form);
  if (!costs || !questions.some(({ key }) => key === costs)) return null;
  const total = (key: string) => totalOf(linesIn(form, key));
  const cover = total(incomes ?? '') + totalOf([{ what: '', amount: textIn(form, requested) }]);
  return <Balance costs={{ name: costs, total: total(costs) }} cover={{ name: 'dekking', total: cover }} />;
}

const linesIn = (form: Opened, key: string) =>
  ([form.raw[key] ?? []].flat() as { amount?: string }[]).map(({ amount = '' }) => ({ what: '', amount }));
const textIn = ({ raw }: Opened, key: string): string => (typeof raw[key] === 'string' ? raw[key] : '');

function Previous({ form, step }: { form: Opened; step: Step }) {
  const pages = pagesOf(form);
  const before = pages[pages.findIndex(({ key }) => key === step.key) - 1];
  return before ? (
    <Paragraph>
      <Link href={stepPath(form, before)}>Vorige stap: {before.title}</Link>
    </Paragraph>
  ) : null;
}
