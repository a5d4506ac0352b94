import { plainToInstance } from 'class-transformer';
import { IsOptional, ValidateIf, validateSync, type ValidationError } from 'class-validator';
import type { Form, Question } from '../../workflows/form.js';
import { disagreements } from './agreements.js';
import type { CompiledForm, FieldError } from './answers.js';
import { isAsked, type Answer, type Answers } from './asked.js';
import { lendContext } from './context.js';
import { decorate, decoratorsOf } from './kinds.js';
import { tidy } from './tidy.js';

/** Builds the class of a form and gives back what reads raw answers through it. */
export function readerOf(form: Form): CompiledForm['read'] {
  const questions = form.steps.flatMap((step) => step.questions);
  const keys = new Set(questions.map(({ key }) => key));
  const FormAnswers = classOf(form, questions);
  return (raw, context) => {
    const { held, strangers } = tidy(raw, keys);
    const instance = plainToInstance(FormAnswers, held);
    lendContext(instance, context);
    const wrong = new Map(
      validateSync(instance, STRICT).map((error) => [error.property, sentencesOf(error)]),
    );
    const answers = rightAnswers(form, instance, (key) => !wrong.has(key));
    for (const [key, sentence] of disagreements(form, answers, context))
      if (!wrong.has(key)) wrong.set(key, [[key, sentence]]);
    return { answers, errors: [...strangers.map(strangerError), ...inOrder(form, wrong)] };
  };
}

type FormClass = new () => Record<string, unknown>;
type Sentence = [field: string, message: string];

function classOf(form: Form, questions: Question[]): FormClass {
  class FormAnswers {
    [key: string]: unknown;
  }
  for (const question of questions) {
    const when = ValidateIf((answers: Record<string, unknown>) => isAsked(form, question, answers));
    const maybe = question.optional ? [IsOptional()] : [];
    decorate(FormAnswers, question.key, [when, ...maybe, ...decoratorsOf(question)]);
  }
  return FormAnswers;
}

const STRICT = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: false,
  stopAtFirstError: true,
  validationError: { target: false, value: false },
};

/** One sentence a field: its own, or else those of the parts inside it. */
function sentencesOf(error: ValidationError, path = ''): Sentence[] {
  const field = path + error.property;
  const [own] = Object.entries(error.constraints ?? {});
  if (!own) return (error.children ?? []).flatMap((child) => sentencesOf(child, `${field}.`));
  const [check, sentence] = own;
  return [[field, check === 'whitelistValidation' ? 'Laat dit weg: daar is geen vak voor.' : sentence]];
}

function rightAnswers(
  form: Form,
  instance: Record<string, unknown>,
  isRight: (key: string) => boolean,
): Answers {
  const answers: Answers = {};
  for (const question of form.steps.flatMap((step) => step.questions)) {
    const value = instance[question.key];
    if (value !== undefined && isRight(question.key) && isAsked(form, question, instance))
      answers[question.key] = plain(value);
  }
  return answers;
}

/** Without the classes that did the checking. */
const plain = (value: unknown): Answer =>
  (Array.isArray(value) ? value.map(plainPart) : plainPart(value)) as Answer;
const plainPart = (value: unknown) => (typeof value === 'object' ? { ...value } : value);

const inOrder = (form: Form, wrong: Map<string, Sentence[]>): FieldError[] =>
  form.steps.flatMap((step) =>
    step.questions
      .flatMap(({ key }) => wrong.get(key) ?? [])
      .map(([field, message]) => ({ field, message, step: step.key })),
  );

const strangerError = (key: string): FieldError => ({
  field: key.slice(0, 60),
  message: 'Laat dit weg: die vraag staat niet in dit formulier.',
  step: '',
});
