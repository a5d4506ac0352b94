import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Role } from '../../../workflows/language.js';
import { kinds, type FieldSchema } from './question-kinds.js';
import { fieldsFor, questionOf, type Lists, type QuestionField, type QuestionOfMove } from './question.js';

/** An answer that is right, ready for `engine.move`; or one Dutch sentence for each field that is not, all at once. */
export type Answered =
  | { readonly input: Readonly<Record<string, unknown>>; readonly texts: Readonly<Record<string, string>> }
  | { readonly errors: Readonly<Record<string, string>> };

/**
 * Reads and checks what a form posted for a move: tolerant in how things are written, strict in which names there are. The
 * page takes its own fields (`_csrf`, `zet`, `revisie`) out first. A move without a question takes nothing.
 */
export function parseAnswer(type: string, posted: unknown, lists: Lists = {}, role?: Role): Answered {
  const question = questionOf(type);
  return question
    ? parseForm({ ...question, fields: fieldsFor(question, role) }, posted, lists)
    : nothingAsked(posted);
}

/** The same for a form that is no move of a chart. */
export function parseForm(question: QuestionOfMove, posted: unknown, lists: Lists = {}): Answered {
  const { held, strangers } = tidy(posted, new Set(question.fields.map(({ name }) => name)));
  const instance = plainToInstance(question.form, held) as Record<string, unknown>;
  const wrong = wrongIn(instance);
  for (const field of question.fields)
    if (!wrong.has(field.name) && !isListed(field, instance[field.name], lists))
      wrong.set(field.name, field.error);
  if (wrong.size + strangers.length === 0) return sorted(question.fields, instance);
  return { errors: { ...errorsOf(strangers), ...inOrder(question.fields, wrong) } };
}

/** The same for typed JSON, as `answerSchema` describes it: amounts in cents, days `YYYY-MM-DD`, yes and no as booleans. */
export function parseJsonAnswer(type: string, json: unknown, lists: Lists = {}, role?: Role): Answered {
  return parseAnswer(type, asPosted(questionOf(type), json), lists, role);
}

/** The same for a form that is no move of a chart. */
export const parseJsonForm = (question: QuestionOfMove, json: unknown, lists: Lists = {}): Answered =>
  parseForm(question, asPosted(question, json), lists);

function asPosted(question: QuestionOfMove | undefined, json: unknown): Record<string, unknown> {
  const byName = new Map(question?.fields.map((field) => [field.name, field]));
  const entries = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  const posted = entries.map(([name, value]: [string, unknown]) => {
    const field = byName.get(name);
    const fromJson = field && value !== undefined && value !== null ? kinds[field.kind].fromJson : undefined;
    return [name, fromJson ? fromJson(value) : value];
  });
  return Object.fromEntries(posted);
}

/** What a move asks, as OpenAPI 3.0 writes it. */
export const answerSchema = (type: string): FieldSchema => formSchema(questionOf(type));

/** The same of a form that is no move of a chart. */
export function formSchema({ fields }: Pick<QuestionOfMove, 'fields'> = { fields: [] }): FieldSchema {
  const required = fields.filter(({ optional, only }) => !optional && !only).map(({ name }) => name);
  const properties = Object.fromEntries(
    fields.map((field) => [field.name, { description: field.label, ...kinds[field.kind].schema(field) }]),
  );
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function nothingAsked(posted: unknown): Answered {
  const { strangers } = tidy(posted, new Set());
  return strangers.length > 0 ? { errors: errorsOf(strangers) } : { input: {}, texts: {} };
}

const errorsOf = (strangers: readonly string[]): Record<string, string> =>
  Object.fromEntries(strangers.map((name) => [name, notAsked]));

const inOrder = (fields: readonly QuestionField[], wrong: ReadonlyMap<string, string>) =>
  Object.fromEntries(fields.map(({ name }) => [name, wrong.get(name)]).filter(([, sentence]) => sentence));

const notAsked = 'Laat dit weg: die vraag staat niet in dit formulier.';
const mostStrangers = 20;

/** Texts and lists of texts under known names; anything else becomes `false`, which no field accepts. */
function tidy(posted: unknown, names: ReadonlySet<string>) {
  const entries = typeof posted === 'object' && posted !== null ? Object.entries(posted) : [];
  return {
    held: Object.fromEntries(
      entries.filter(([name]) => names.has(name)).map(([name, value]) => [name, tidyValue(value)]),
    ),
    strangers: entries
      .map(([name]) => name.slice(0, 60))
      .filter((name) => !names.has(name))
      .slice(0, mostStrangers),
  };
}

function tidyValue(value: unknown): unknown {
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
  return Array.isArray(value) && value.length <= 200 && value.every((one) => typeof one === 'string')
    ? value
    : false;
}

function wrongIn(instance: object): Map<string, string> {
  const errors = validateSync(instance, { stopAtFirstError: true, forbidUnknownValues: false });
  return new Map(
    errors.map(({ property, constraints }) => [property, Object.values(constraints ?? {})[0] ?? notAsked]),
  );
}

/** Options that depend on the dossier are known only now. */
function isListed({ list }: QuestionField, value: unknown, lists: Lists): boolean {
  if (!list || value === undefined) return true;
  const known = new Set(lists[list]?.map((option) => option.value));
  return [value].flat().every((one) => typeof one === 'string' && known.has(one));
}

function sorted(fields: readonly QuestionField[], instance: Readonly<Record<string, unknown>>) {
  const of = (goes: QuestionField['goes']) =>
    Object.fromEntries(
      fields
        .filter((field) => field.goes === goes && instance[field.name] !== undefined)
        .map(({ name }) => [name, instance[name]]),
    );
  return { input: of('input'), texts: of('texts') as Record<string, string> };
}
