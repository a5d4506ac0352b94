import type { Form, Question } from '../../workflows/form.js';

/** A row of a table in a typed answer. Amounts are cents. */
export type AnswerRow = { amount: number; item?: string; source?: string };
/** A typed answer: text, cents or a count, months `YYYY-MM`, ids, rows, an address, a tick. */
export type Answer = string | number | boolean | string[] | AnswerRow[] | Record<string, string>;
/** Typed answers by question; questions that were not asked are left out. */
export type Answers = Record<string, Answer>;

/** Whether this question is asked of who gave these answers; a question behind one that is not asked, is not asked either. */
export function isAsked(
  form: Form,
  { onlyIf }: Question,
  answers: Readonly<Record<string, unknown>>,
): boolean {
  if (!onlyIf) return true;
  const earlier = questionsOf(form).get(onlyIf.question);
  const given = [answers[onlyIf.question]].flat();
  return (
    earlier !== undefined &&
    isAsked(form, earlier, answers) &&
    [onlyIf.is].flat().some((is) => given.includes(is))
  );
}

/** The questions of a form by key; asked some fifty times for each reading of its answers. */
function questionsOf(form: Form): ReadonlyMap<string, Question> {
  const known = questions.get(form);
  if (known) return known;
  const found = new Map(form.steps.flatMap((step) => step.questions).map((one) => [one.key, one]));
  questions.set(form, found);
  return found;
}
const questions = new WeakMap<Form, ReadonlyMap<string, Question>>();
