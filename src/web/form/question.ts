import { IsOptional } from 'class-validator';
import type { LocalDate } from '../../../workflows/calendar.js';
import type { Role } from '../../../workflows/language.js';
import type { Settings } from '../../../workflows/settings.js';
import type { FieldSpec, FieldValues } from './fields.js';
import { kinds, type QuestionKind } from './question-kinds.js';

/** One thing a move asks: what stands on the page, how it is checked, and where the answer goes. */
export interface FieldOfMove extends Omit<FieldSpec, 'name' | 'kind'> {
  kind: QuestionKind;
  /** `input` stands in the log for ever (dates, amounts, choices); `texts` is free text, kept where it can be erased. */
  goes: 'input' | 'texts';
  /** What to do when the answer is missing or cannot be read; stands at the field. */
  error: string;
  /** Rules of the chart that say no because of this answer: their sentences stand at the field. */
  refusedBy?: readonly string[];
  /** Asked only of staff, who type in what somebody else did; then it must be answered. */
  only?: 'staff';
  /** Name of the list with the options, where they depend on the dossier (see `Lists`). */
  list?: ListName;
  /** What stands in the field at the beginning, as someone would type it. */
  begin?: (beginning: Beginning) => string | undefined;
}
export type QuestionField = FieldOfMove & { readonly name: string };

/** What a field can begin with: the day it is, the settings of the version, and what the dossier remembers. */
export interface Beginning {
  readonly today: LocalDate;
  readonly settings: Settings;
  readonly memory: Readonly<Record<string, unknown>>;
}

/** What options can depend on: the plans of a round, the rounds there are, the pots of money; what an objection is against, can be against, and who can make it; what a question can be about, and colleagues. */
type ListName =
  | 'entries'
  | 'rounds'
  | 'budgets'
  | 'contested'
  | 'decisions'
  | 'otherDecisions'
  | 'objectors'
  | 'topics'
  | 'colleagues';
/** Options that are known only when somebody asks, by the name of their list. */
export type Lists = Readonly<Partial<Record<ListName, NonNullable<FieldSpec['options']>>>>;

/** Everything one move asks: page, check and API schema come from this one class. */
export interface QuestionOfMove {
  readonly type: string;
  readonly form: new () => object;
  readonly fields: readonly QuestionField[];
}

const fieldsByForm = new WeakMap<object, QuestionField[]>();
const questions = new Map<string, QuestionOfMove>();

/** Makes a class the question of a move; it is known as soon as its `.forms.ts` is imported (`src/moves/questions.ts`). */
export const Question =
  (type: string) =>
  (form: new () => object): void => {
    if (questions.has(type)) throw new Error(`The move ${type} has two questions.`);
    questions.set(type, asForm(type, form));
  };

/** A form that is no move of a chart, made of the same fields. */
export const asForm = (type: string, form: new () => object): QuestionOfMove => ({
  type,
  form,
  fields: fieldsByForm.get(form.prototype as object) ?? [],
});

/** Makes a property a field of the question; its name is what the rules read in `event` or `told`. */
export const Field =
  (asked: FieldOfMove): PropertyDecorator =>
  (form, property) => {
    const field = { ...asked, name: String(property) };
    fieldsByForm.set(form, [...(fieldsByForm.get(form) ?? []), field]);
    const maybe = asked.optional || asked.only ? [IsOptional()] : [];
    for (const decorate of [...maybe, ...kinds[asked.kind].decorators(field, { message: asked.error })])
      decorate(form, property);
  };

/** The question of a move, or undefined when the move asks nothing. */
export const questionOf = (type: string): QuestionOfMove | undefined => questions.get(type);

/** All moves that ask something. */
export const questionTypes = (): string[] => [...questions.keys()];

/** The fields that are asked of somebody in this role. */
export const fieldsFor = ({ fields }: QuestionOfMove, role?: Role): readonly QuestionField[] =>
  fields.filter(({ only }) => only !== 'staff' || role !== 'applicant');

/** The fields as a page draws them for somebody in this role. */
export const fieldSpecs = (question: QuestionOfMove, lists: Lists = {}, role?: Role): FieldSpec[] =>
  fieldsFor(question, role).map(
    ({
      goes: _goes,
      error: _error,
      begin: _begin,
      refusedBy: _refusedBy,
      only: _only,
      list,
      kind,
      ...spec
    }) => ({
      ...spec,
      kind: kinds[kind].drawn,
      options: list ? lists[list] : spec.options,
    }),
  );

/** What stands in the fields before anything is typed. */
export const beginningValues = (question: QuestionOfMove, beginning: Beginning): FieldValues =>
  Object.fromEntries(question.fields.map(({ name, begin }) => [name, begin?.(beginning)]));
