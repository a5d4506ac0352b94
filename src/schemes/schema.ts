import type { Form, Question } from '../../workflows/form.js';

/** As much of an OpenAPI 3.0 schema object as answers need. */
export interface Schema {
  type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  title?: string;
  description?: string;
  enum?: (string | boolean)[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: false;
}

/** The typed answers of a form as a schema: what `rawFromAnswers` takes and `validateAll` gives. */
export function answersSchema(form: Form): Schema {
  const questions = form.steps.flatMap((step) => step.questions);
  return object(
    Object.fromEntries(
      questions.map((question) => [question.key, { ...schemaOf(question), ...said(question) }]),
    ),
    questions.filter(({ optional, onlyIf }) => !optional && !onlyIf).map(({ key }) => key),
  );
}

const object = (properties: Record<string, Schema>, required = Object.keys(properties)): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

function said({ label, hint, onlyIf }: Question): Schema {
  const when = onlyIf ? `Alleen als ${onlyIf.question} is: ${[onlyIf.is].flat().join(', ')}.` : undefined;
  return { title: label, description: [when, hint].filter(Boolean).join(' ') || undefined };
}

type Of<K> = Question & { kind: K };
const schemas: { [K in Question['kind']]: (question: Of<K>) => Schema } = {
  shortText: ({ maxLength, digits }) =>
    digits ? { type: 'string', pattern: `^\\d{${digits}}$` } : { type: 'string', maxLength },
  longText: ({ maxLength }) => ({ type: 'string', maxLength }),
  email: () => ({ type: 'string', format: 'email' }),
  phone: () => ({ type: 'string', pattern: '^\\+[1-9]\\d{7,14}$' }),
  monthYear: () => ({ type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }),
  money: () => cents(1),
  number: ({ min, max }) => ({ type: 'integer', minimum: min, maximum: max }),
  yesNo: ({ unknown }) => ({ type: 'string', enum: unknown ? ['yes', 'no', 'unknown'] : ['yes', 'no'] }),
  choice: ({ options }) => ({ type: 'string', enum: options.map(({ value }) => value) }),
  choices: ({ options }) => list({ type: 'string', enum: options.map(({ value }) => value) }, options.length),
  village: () => ({ type: 'string' }),
  organisation: () => ({ type: 'string' }),
  files: ({ maxCount }) => list({ type: 'string' }, maxCount),
  address: () => object({ street: text(100), houseNumber: text(12), postcode: text(7), city: text(60) }),
  costs: ({ maxRows }) => list(object({ item: text(120), amount: cents(0) }), maxRows),
  incomes: ({ maxRows }) => list(object({ source: text(120), amount: cents(0) }), maxRows),
  declaration: () => ({ type: 'boolean', enum: [true] }),
};

const schemaOf = (question: Question) => (schemas[question.kind] as (question: Question) => Schema)(question);
const text = (maxLength: number): Schema => ({ type: 'string', maxLength });
const cents = (minimum: number): Schema => ({
  type: 'integer',
  minimum,
  maximum: 1_000_000_000,
  description: 'Eurocenten.',
});
const list = (items: Schema, maxItems: number): Schema => ({ type: 'array', items, minItems: 1, maxItems });
