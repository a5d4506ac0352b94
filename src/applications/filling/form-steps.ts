import type { Question, Step } from '../../../workflows/form.js';
import { isAsked } from '../../schemes/forms.queries.js';
import type { Step as StepMark } from '../../web/steps.js';
import type { Filled } from './filled.js';
import type { Opened } from './opened.js';

/** The steps that are pages of their own; the last one stands below the check of all answers. */
export const pagesOf = ({ form }: Filled): readonly Step[] => form.form.steps.slice(0, -1);
export const lastStepOf = ({ form }: Filled): Step | undefined => form.form.steps.at(-1);

/** Questions of a step that are asked of who gave these answers. */
export const askedIn = ({ form, answers }: Opened, step: Step): Question[] =>
  step.questions.filter((question) => isAsked(form.form, question, answers));

/** Path of a step; the last one is the check of everything. */
export const stepPath = (form: Opened, step: Step): `/aanvragen/${string}` =>
  step.key === lastStepOf(form)?.key
    ? `/aanvragen/${form.application.id}/controleren`
    : `/aanvragen/${form.application.id}/stap/${step.key}`;

/** Where somebody goes on: at the first step that is not right yet, or at the check of everything. */
export function placeToGoOn(form: Opened): `/aanvragen/${string}` {
  const wrong = new Set(form.errors.map(({ step }) => step));
  const [first] = form.form.form.steps;
  const next = form.edition === 0 ? first : pagesOf(form).find(({ key }) => wrong.has(key));
  return next ? stepPath(form, next) : `/aanvragen/${form.application.id}/controleren`;
}

/** All steps, as far as they are right. */
export function stepsOf(form: Opened, now: string): StepMark[] {
  const wrong = new Set(form.errors.map(({ step }) => step));
  return form.form.form.steps.map((step) => ({
    name: step.title,
    href: stepPath(form, step),
    state: step.key === now ? 'now' : wrong.has(step.key) || form.edition === 0 ? 'todo' : 'done',
  }));
}
