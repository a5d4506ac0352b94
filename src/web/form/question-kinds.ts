import { ArrayNotEmpty, Equals, IsArray, IsBoolean, IsIn, IsInt, IsString } from 'class-validator';
import type { FieldKind } from './fields.js';
import { typedEuros } from '../format.js';
import { toCents, toEmail, toIban, toLocalDate, toPhone, toText, toWholeNumber } from './input.js';
import { toMoment } from '../moment.js';
import type { QuestionField } from './question.js';
import { fits, reads, toLine } from '../site/reads.js';

/** What a move can ask for: the fields of forms, a moment (date and time) and a box that must be ticked. */
export type QuestionKind = Exclude<FieldKind, 'hidden'> | 'moment' | 'confirm';

/** As much of an OpenAPI 3.0 schema object as the questions of moves need. */
export interface FieldSchema {
  type: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  description?: string;
  format?: string;
  enum?: (string | boolean)[];
  minimum?: number;
  maxLength?: number;
  minItems?: number;
  items?: FieldSchema;
  properties?: Record<string, FieldSchema>;
  required?: string[];
  additionalProperties?: false;
}

type Says = { message: string };
interface Kind {
  /** How a form draws it. */
  readonly drawn: FieldKind;
  readonly decorators: (field: QuestionField, says: Says) => PropertyDecorator[];
  readonly schema: (field: QuestionField) => FieldSchema;
  /** A typed JSON value as it would have been typed in the form; kinds without this are texts already. */
  readonly fromJson?: (value: unknown) => unknown;
}

/** How each kind is drawn, read, checked and described to programs. */
export const kinds: Record<QuestionKind, Kind> = {
  text: textKind('text', toLine, 200),
  longText: textKind('longText', toText, 4000),
  email: textKind('email', toEmail, 254),
  phone: textKind('phone', toPhone, 20),
  iban: textKind('iban', toIban, 34),
  date: { ...textKind('date', toLocalDate, 10), schema: () => ({ type: 'string', format: 'date' }) },
  moment: {
    drawn: 'text',
    decorators: (_, says) => [reads(toMoment), IsInt(says)],
    schema: () => ({ type: 'string', format: 'date-time' }),
  },
  money: {
    drawn: 'money',
    decorators: (_, says) => [reads(toCents), IsInt(says)],
    schema: () => ({ type: 'integer', minimum: 0, description: 'Eurocenten.' }),
    fromJson: (value) => (isWhole(value) ? typedEuros(value) : false),
  },
  number: {
    drawn: 'number',
    decorators: (_, says) => [reads(toWholeNumber), IsInt(says)],
    schema: () => ({ type: 'integer', minimum: 0 }),
    fromJson: (value) => (isWhole(value) ? String(value) : false),
  },
  yesNo: {
    drawn: 'yesNo',
    decorators: (_, says) => [reads(toYesNo), IsBoolean(says)],
    schema: () => ({ type: 'boolean' }),
    fromJson: (value) => ({ true: 'ja', false: 'nee' })[String(value)] ?? false,
  },
  confirm: {
    drawn: 'choices',
    decorators: (_, says) => [reads((typed) => [typed].flat().includes('ja')), Equals(true, says)],
    schema: () => ({ type: 'boolean', enum: [true] }),
    fromJson: (value) => (value === true ? 'ja' : false),
  },
  choice: choiceKind('choice'),
  select: choiceKind('select'),
  choices: {
    drawn: 'choices',
    decorators: (field, says) => [
      reads(toList),
      IsArray(says),
      ArrayNotEmpty(says),
      ...oneOf(field, { ...says, each: true }),
    ],
    schema: (field) => ({ type: 'array', items: optionSchema(field), minItems: 1 }),
  },
};

function textKind(drawn: FieldKind, read: (typed: unknown) => unknown, most: number): Kind {
  return {
    drawn,
    decorators: ({ maxLength = most }, says) => [reads(read), IsString(says), fits(maxLength)],
    schema: ({ maxLength = most }) => ({ type: 'string', maxLength }),
  };
}

function choiceKind(drawn: 'choice' | 'select'): Kind {
  return {
    drawn,
    decorators: (field, says) => [reads(toLine), IsString(says), ...oneOf(field, says)],
    schema: (field) => optionSchema(field),
  };
}

/** Options that stand in the form are checked here; those that depend on the dossier when they are known. */
const oneOf = ({ options }: QuestionField, says: Says & { each?: boolean }) =>
  options
    ? [
        IsIn(
          options.map(({ value }) => value),
          says,
        ),
      ]
    : [];

const optionSchema = ({ options }: QuestionField): FieldSchema => ({
  type: 'string',
  ...(options && { enum: options.map(({ value }) => value) }),
});

/** One box ticked arrives as a text. */
const toList = (typed: unknown) => [...new Set([typed].flat())].filter((one) => typeof one === 'string');
const toYesNo = (typed: unknown) => (typed === 'ja' ? true : typed === 'nee' ? false : 'onleesbaar');
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
