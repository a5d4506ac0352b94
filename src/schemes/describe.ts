import type { Form, Question } from '../../workflows/form.js';
import { euro, number, phoneNumber } from '../web/format.js';
import { totalOf } from './agreements.js';
import { isAsked, type Answer, type AnswerRow, type Answers } from './asked.js';
import type { FormContext } from './context.js';

/** One step of the form with what was answered, for people to read. */
export interface AnswerGroup {
  readonly step: string;
  readonly title: string;
  readonly answers: AnswerLine[];
}

/** One question with its answer in words. A table has `rows`, and its total as value; `empty` was asked but not answered. */
export interface AnswerLine {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly rows?: readonly { readonly label: string; readonly value: string }[];
  readonly empty?: true;
  /** About a person: left out for the jury and in what is published. */
  readonly private?: true;
}

/** The words for ids; without them an id is shown as it is. */
export type Names = Partial<Pick<FormContext, 'villages' | 'organisations' | 'files'>>;

/** Everything that was asked and answered, in the order of the form: for the check page, the PDF copy and the dossier. */
export function describeAnswers(form: Form, answers: Answers, names: Names = {}): AnswerGroup[] {
  return form.steps.map((step) => ({
    step: step.key,
    title: step.title,
    answers: step.questions
      .filter((question) => isAsked(form, question, answers))
      .map((question) => describe(question, answers[question.key], names)),
  }));
}

function describe(question: Question, answer: Answer | undefined, names: Names): AnswerLine {
  const { key, label } = question;
  const secret = question.private ? { private: true as const } : {};
  if (answer === undefined) return { key, label, value: 'Niet ingevuld', empty: true, ...secret };
  if (question.kind === 'costs' || question.kind === 'incomes')
    return { key, label, ...describeTable(answer), ...secret };
  const words = describers[question.kind] as (answer: Answer, question: Question, names: Names) => string;
  return { key, label, value: words(answer, question, names), ...secret };
}

function describeTable(answer: Answer) {
  const rows = answer as AnswerRow[];
  return {
    value: `Samen ${euro(totalOf(rows))}`,
    rows: rows.map(({ item, source, amount }) => ({ label: item ?? source ?? '', value: euro(amount) })),
  };
}

type Of<K> = Question & { kind: K };
type TableKind = 'costs' | 'incomes';
const describers: {
  [K in Exclude<Question['kind'], TableKind>]: (answer: never, question: Of<K>, names: Names) => string;
} = {
  shortText: asIs,
  longText: asIs,
  email: asIs,
  phone: phoneNumber,
  monthYear: (month: string) => MONTH.format(Date.parse(`${month}-15T12:00:00Z`)),
  money: euro,
  number: (count: number, { unit }) => [number(count), unit].filter(Boolean).join(' '),
  yesNo: (answer: string, { unknown }) =>
    answer === 'yes' ? 'Ja' : answer === 'no' ? 'Nee' : (unknown ?? ''),
  choice: (value: string, question) => labelOf(question, value),
  choices: (values: string[], question) => values.map((value) => labelOf(question, value)).join(', '),
  village: (id: string, _, { villages }) => villages?.get(id) ?? id,
  organisation: (id: string, { other }, { organisations }) =>
    organisations?.get(id) ?? (id === 'other' && other ? other : id),
  files: (ids: string[], _, { files }) => ids.map((id) => files?.get(id) ?? id).join(', '),
  address: ({ street, houseNumber, postcode, city }: Record<string, string>) =>
    `${street} ${houseNumber}, ${postcode} ${city}`,
  declaration: () => 'Ja',
};

function asIs(text: string) {
  return text;
}

const MONTH = new Intl.DateTimeFormat('nl-NL', {
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
});
const labelOf = ({ options }: Of<'choice' | 'choices'>, value: string) =>
  options.find((option) => option.value === value)?.label ?? value;
