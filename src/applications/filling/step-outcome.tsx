import type { Answer } from '../../web/site/view.interceptor.js';
import type { NotKept } from './attachments.js';
import { askedIn, stepPath } from './form-steps.js';
import { errorsByField } from './posted.js';
import { StepPage, type StepView } from './step-page.js';
import { changedTable, type Press } from './table-buttons.js';

/** What became of a file that was sent along: its id, or why it was not kept. */
export interface Arrived {
  readonly field: string;
  readonly outcome: string | NotKept;
}

/** The same page with what is wrong with a file, or where the list of files changed; undefined when there is no news of files. */
export function fileNews(
  view: StepView,
  { arrived, stuck, press }: { arrived: readonly Arrived[]; stuck?: string; press: Press },
): Answer | undefined {
  const refused = arrived.flatMap(({ field, outcome }) =>
    typeof outcome === 'string' ? [] : [{ field, ...outcome }],
  );
  const [first] = refused;
  if (first) {
    const errors = Object.fromEntries(refused.map(({ field, sentence }) => [field, sentence]));
    return {
      status: Math.max(...refused.map(({ status }) => status)),
      page: <StepPage {...view} errors={errors} />,
    };
  }
  if (stuck) return { status: 409, page: <StepPage {...view} refusals={[stuck]} /> };
  if (press.kind === 'removeFile') return { redirect: here(view, '') };
  if (press.kind !== 'addFile') return undefined;
  const [sent] = arrived;
  return sent
    ? { redirect: here(view, `#${sent.field}`) }
    : { status: 400, page: <StepPage {...view} errors={chooseFirst(view)} /> };
}

/** Where a button leads after everything on the step was kept. */
export function afterStep(
  view: StepView,
  {
    body,
    press,
    elsewhere,
  }: { body: Readonly<Record<string, unknown>>; press: Press; elsewhere: readonly string[] },
): Answer {
  const { form, step } = view;
  const table = changedTable(body, step, press);
  if (table) return { redirect: here(view, `#${table.key}`, { [table.key]: String(table.lines) }) };
  if (press.kind === 'later') return { redirect: `/aanvragen/${form.application.id}/bewaard` };
  if (elsewhere.length > 0) return { status: 409, page: <StepPage {...view} elsewhere={elsewhere} /> };
  const fresh = freshQuestions(view, body);
  if (fresh.length > 0) return { redirect: here(view, `#${fresh[0]}`, { nieuw: fresh.join(',') }) };
  const errors = form.errors.filter((error) => error.step === step.key);
  if (errors.length > 0)
    return { status: 400, page: <StepPage {...view} errors={errorsByField(errors, step)} /> };
  return { redirect: onward(view) };
}

/** Questions that are asked only since this answer. */
function freshQuestions(
  { form, step }: StepView,
  { _gevraagd: shown }: Readonly<Record<string, unknown>>,
): string[] {
  if (typeof shown !== 'string') return [];
  const known = new Set(shown.split(','));
  return askedIn(form, step)
    .map(({ key }) => key)
    .filter((key) => !known.has(key) && !form.locked.has(key));
}

/** The next step, or the check of everything when there is none or when somebody came from there. */
function onward({ form, step, backToCheck }: StepView): `/${string}` {
  const { steps } = form.form.form;
  const next = backToCheck ? steps.at(-1) : steps[steps.findIndex(({ key }) => key === step.key) + 1];
  return next ? stepPath(form, next) : here({ form, step }, '');
}

/** This step again, remembering that it was opened from the check. */
function here(
  { form, step, backToCheck }: Pick<StepView, 'form' | 'step' | 'backToCheck'>,
  fragment: string,
  more: Readonly<Record<string, string>> = {},
): `/${string}` {
  const query = new URLSearchParams({ ...more, ...(backToCheck && { terug: 'controleren' }) }).toString();
  return `${stepPath(form, step)}${query && `?${query}`}${fragment}`;
}

const chooseFirst = ({ step }: StepView) =>
  Object.fromEntries(
    step.questions
      .filter(({ kind }) => kind === 'files')
      .slice(0, 1)
      .map(({ key }) => [key, 'Kies eerst een bestand op uw telefoon of computer.']),
  );
