import { Alert } from '../../web/alert.js';
import { DescriptionList } from '../../web/description-list.js';
import { Card } from '../../web/layout.js';
import { Link, List, Paragraph, Unseen } from '../../web/text.js';
import {
  describeAnswers,
  type AnswerGroup,
  type AnswerLine,
  type FieldError,
} from '../../schemes/forms.queries.js';
import { questionOf } from './filled.js';
import { AnswerInWords } from './form-notices.js';
import { lastStepOf, pagesOf, stepPath } from './form-steps.js';
import type { Opened } from './opened.js';
import { fieldId } from './posted.js';

/** What still stands in the way, each with a link to its field. */
export function Missing({ form }: { form: Opened }) {
  const last = lastStepOf(form)?.key;
  const missing = form.errors.filter(({ step }) => step !== last);
  if (missing.length === 0) return null;
  const title = missing.length === 1 ? 'Dit mist er nog' : `Deze ${missing.length} dingen missen er nog`;
  return (
    <Alert kind="warning" title={title}>
      <List
        items={missing.map((error) => (
          <WayTo key={error.field} form={form} error={error} />
        ))}
      />
    </Alert>
  );
}

/** The question that still needs an answer, leading to its field; with the sentence when something was typed already. */
function WayTo({ form, error: { field, message, step: key } }: { form: Opened; error: FieldError }) {
  const step = pagesOf(form).find((one) => one.key === key);
  const question = questionOf(form.form, field);
  if (!step || !question) return <>{message}</>;
  return (
    <>
      <Link href={`${stepPath(form, step)}?terug=controleren&toon=fouten#${fieldId(field, step)}`}>
        {question.label}
      </Link>
      {form.raw[question.key] === undefined ? null : ` ${message}`}
    </>
  );
}

/** The answers of every step but the last, each step with its way back. */
export function AnswerGroups({ form }: { form: Opened }) {
  const last = lastStepOf(form)?.key;
  const groups = describeAnswers(form.form.form, form.answers, form.context);
  return (
    <>
      {groups
        .filter(({ step }) => step !== last)
        .map((group) => (
          <Group key={group.step} form={form} group={group} />
        ))}
    </>
  );
}

function Group({ form, group }: { form: Opened; group: AnswerGroup }) {
  const href = `/aanvragen/${form.application.id}/stap/${group.step}?terug=controleren` as const;
  return (
    <Card id={`stap-${group.step}`} title={group.title}>
      <DescriptionList
        items={group.answers.map((line) => ({ term: line.label, value: <Given form={form} line={line} /> }))}
        compact
      />
      <Paragraph>
        <Link href={href}>
          Wijzig<Unseen> {group.title}</Unseen>
        </Link>
      </Paragraph>
    </Card>
  );
}

/** An answer, or what was typed that is none yet. */
function Given({ form, line }: { form: Opened; line: AnswerLine }) {
  const typed = form.raw[line.key];
  if (!line.empty || typeof typed !== 'string' || typed.trim() === '') return <AnswerInWords line={line} />;
  return <>‘{typed}’ – dit klopt nog niet</>;
}
