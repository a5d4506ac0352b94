import { checkForm, type Form } from '../../workflows/form.js';
import type { Answers } from './asked.js';
import type { FormContext } from './context.js';
import { readerOf } from './reading.js';
import { answersSchema, type Schema } from './schema.js';

/** What is wrong with one field (`costs.0.amount`), in the sentence people read, and the step where it stands (`''` when no step has it). */
export interface FieldError {
  readonly field: string;
  readonly message: string;
  readonly step: string;
}

/** A form that can be asked: one definition behind page, check and API schema. */
export interface CompiledForm {
  readonly form: Form;
  /** Everything that can be read, and everything that is wrong in the order of the form. */
  read(raw: unknown, context: FormContext): { answers: Answers; errors: FieldError[] };
  /** What is wrong in one step. Takes the whole draft, because questions depend on earlier ones. */
  validateStep(raw: unknown, step: string, context: FormContext): FieldError[];
  /** The typed answers, or all that is wrong at once. */
  validateAll(raw: unknown, context: FormContext): { answers: Answers } | { errors: FieldError[] };
  /** Answers that count for the ranking and are not what they were: a supplement after closing may not change those. */
  lockedChanges(before: unknown, after: unknown, context: FormContext): FieldError[];
  /** The typed answers, as OpenAPI 3.0 writes it. */
  openApiSchema(): Schema;
}

/** Compiles a form once; the same form gives the same again. A form with mistakes does not compile. */
export function compileForm(form: Form): CompiledForm {
  const known = byForm.get(form);
  if (known) return known;
  const text = JSON.stringify(form);
  const compiled = compiledForms.get(text) ?? compile(form);
  compiledForms.set(text, compiled);
  byForm.set(form, compiled);
  return compiled;
}

/** Spares writing out a form that is kept in memory; a form that is read again and again is another object each time. */
const byForm = new WeakMap<Form, CompiledForm>();

/** By content: class-validator never forgets the decorators of a class, so a form may not be compiled per request. */
const compiledForms = new Map<string, CompiledForm>();

function compile(form: Form): CompiledForm {
  const mistakes = checkForm(form);
  if (mistakes.length > 0) throw new Error(`This form cannot be asked: ${mistakes.join(' ')}`);
  const read = readerOf(form);
  return {
    form,
    read,
    validateStep: (raw, step, context) =>
      read(raw, context).errors.filter((error) => error.step === step || error.step === ''),
    validateAll: (raw, context) => {
      const { answers, errors } = read(raw, context);
      return errors.length > 0 ? { errors } : { answers };
    },
    lockedChanges: (before, after, context) =>
      lockedChanges(form, read(before, context).answers, read(after, context).answers),
    openApiSchema: () => answersSchema(form),
  };
}

function lockedChanges(form: Form, before: Answers, after: Answers): FieldError[] {
  return form.steps.flatMap((step) =>
    step.questions
      .filter(({ key, rankingRelevant }) => rankingRelevant && !same(before[key], after[key]))
      .map(({ key }) => ({ field: key, message: LOCKED, step: step.key })),
  );
}

const same = (before: unknown, after: unknown) => JSON.stringify(before) === JSON.stringify(after);
const LOCKED =
  'Dit antwoord kunt u nu niet meer wijzigen. De ronde is gesloten, en iedereen doet mee met het plan van toen.';
