import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import type { Question } from '../../workflows/form.js';
import { toCents, toEmail, toLocalDate, toPhone, toText, toWholeNumber } from '../web/form/input.js';
import { fits, reads, toLine } from '../web/site/reads.js';
import { contextOf, type FormContext } from './context.js';
import { AddressAnswer } from './parts.js';
import { TYPED_ANSWERS } from './raw.js';

/** How each kind of question is read and checked; the sentence of the question stands with every check but length. */
export function decoratorsOf(question: Question): PropertyDecorator[] {
  const kind = kinds[question.kind] as (question: Question, says: { message: string }) => PropertyDecorator[];
  return kind(question, { message: question.error });
}

type Of<K> = Question & { kind: K };
type Kinds = {
  [K in Question['kind']]: (question: Of<K>, says: { message: string }) => PropertyDecorator[];
};

const kinds: Kinds = {
  shortText: ({ maxLength, digits }, says) => [
    reads(digits ? toDigits(digits) : toLine),
    IsString(says),
    fits(maxLength),
  ],
  longText: ({ maxLength }, says) => [reads(toText), IsString(says), fits(maxLength)],
  email: (_, says) => [reads(toEmail), IsString(says)],
  phone: (_, says) => [reads(toPhone), IsString(says)],
  monthYear: (_, says) => [reads(toMonth), IsString(says)],
  money: (_, says) => [reads(toCents), IsInt(says), Min(1, says), Max(MOST_CENTS, says)],
  number: ({ unit, min, max }, says) => [reads(toCount(unit)), IsInt(says), Min(min, says), Max(max, says)],
  yesNo: ({ unknown }, says) => [
    reads(toYesNo),
    IsIn(unknown ? ['yes', 'no', 'unknown'] : ['yes', 'no'], says),
  ],
  choice: ({ options }, says) => [
    reads(toLine),
    IsIn(
      options.map(({ value }) => value),
      says,
    ),
  ],
  choices: ({ options }, says) => [
    reads(toList),
    ...someOf(options.length, says),
    IsIn(
      options.map(({ value }) => value),
      { ...says, each: true },
    ),
  ],
  village: (_, says) => [reads(toLine), known((id, { villages }) => villages.has(id), says)],
  organisation: ({ other }, says) => [
    reads(toLine),
    known((id, { organisations }) => organisations.has(id) || (id === 'other' && Boolean(other)), says),
  ],
  files: ({ maxCount }, says) => [
    reads(toList),
    ...someOf(maxCount, says),
    known((id, { files }) => files?.has(id) ?? true, { ...says, each: true }),
  ],
  address: (_, says) => [Type(() => AddressAnswer), reads(itself), IsObject(says), ValidateNested(says)],
  costs: (question, says) => table(question, 'item', says),
  incomes: (question, says) => table(question, 'source', says),
  declaration: (_, says) => [reads((typed) => typed === 'ja'), Equals(true, says)],
};

/** Ten million euros: more than any village plan, and far from where sums of cents lose precision. */
const MOST_CENTS = 1_000_000_000;

const itself = (typed: unknown) => typed;
/** One box ticked arrives as a text. */
const toList = (typed: unknown) =>
  typeof typed === 'string' || Array.isArray(typed) ? [...new Set([typed].flat())] : undefined;
const toYesNo = (typed: unknown) => TYPED_ANSWERS.find((pair) => pair.some((word) => word === typed))?.[0];
const toDigits = (count: number) => (typed: unknown) => {
  const digits = toLine(typed)?.replace(/[\s.]/g, '');
  return digits && new RegExp(`^\\d{${count}}$`).test(digits) ? digits : undefined;
};
/** A whole number, with or without the word that stands behind the field. */
const toCount =
  (unit = '') =>
  (typed: unknown) =>
    toWholeNumber(toLine(typed)?.toLowerCase().replace(unit.toLowerCase(), ''));
/** A month (`maart 2027`, `3-2027`, `2027-03`), as `YYYY-MM`; a whole date counts as its month. */
const toMonth = (typed: unknown) => {
  const text = toLine(typed) ?? '';
  return [`1 ${text}`, `1-${text}`, `${text}-01`, text].map(toLocalDate).find(Boolean)?.slice(0, 7);
};

const someOf = (most: number, says: { message: string }) => [
  IsArray(says),
  ArrayNotEmpty(says),
  ArrayMaxSize(most, says),
];

/** An id that the registry of this moment knows. */
const known = (
  isKnown: (id: string, context: FormContext) => boolean,
  says: { message: string; each?: true },
) =>
  ValidateBy(
    {
      name: 'known',
      validator: { validate: (id, args) => typeof id === 'string' && isKnown(id, contextOf(args?.object)) },
    },
    says,
  );

/** A table of texts and amounts (cents); every question gets a class of its own, because its columns have their own sentences. */
function table(
  question: Of<'costs' | 'incomes'>,
  text: string,
  says: { message: string },
): PropertyDecorator[] {
  class Row {}
  const amount = { message: question.amount.error };
  decorate(Row, text, [reads(toLine), IsString({ message: question.text.error }), fits(120)]);
  decorate(Row, 'amount', [reads(toCents), IsInt(amount), Max(MOST_CENTS, amount)]);
  const tooMany = { message: `Voeg regels samen: er passen er ${question.maxRows}.` };
  return [
    Type(() => Row),
    reads(itself),
    IsArray(says),
    ArrayMaxSize(question.maxRows, tooMany),
    ValidateNested({ ...says, each: true }),
  ];
}

/** Puts decorators on a property of a class that has none in its source. */
export function decorate(target: new () => object, property: string, decorators: PropertyDecorator[]): void {
  for (const decorator of decorators) decorator(target.prototype, property);
}
