import type { Criterion } from '../../workflows/settings.js';
import { parseJsonAnswer, answerSchema, type Answered } from '../web/form/answer.js';
import { toText } from '../web/form/input.js';
import { questionOf, type Lists } from '../web/form/question.js';
import { isObject, unknownField } from './reading.js';
import { object, text, type Schema } from './document/shapes.js';

/** What a question can depend on. */
export interface Asking {
  readonly criteria: readonly Criterion[];
  readonly lists: Lists;
}

/** A question that people answer on a page of its own, in the form programs answer it. */
interface OwnQuestion {
  readonly schema: Schema;
  readonly read: (json: Readonly<Record<string, unknown>>, asking: Asking) => Answered;
}

const cents: Schema = { type: 'integer', minimum: 0, description: 'Eurocenten.' };
const texts = (description: string): Schema => ({
  type: 'object',
  additionalProperties: { type: 'string', maxLength: 2000 },
  description,
});
const reasons = texts('Per criterium waarom de jury dit vindt.');

const signed: OwnQuestion = {
  schema: object({ 'signedBy?': { ...text('Naam van wie de aanvraag ondertekent.'), maxLength: 200 } }),
  read: (json) => collected({ json, names: ['signedBy'] }, { texts: { signedBy: json['signedBy'] } }),
};

/** The moves whose pages ask more than a question class can say, by type. */
const own: Readonly<Record<string, OwnQuestion>> = {
  submit: signed,
  supplement: signed,
  proposeAward: {
    schema: object({ amount: cents, reasons }),
    read: (json, { criteria }) =>
      collected(
        { json, names: ['amount', 'reasons'] },
        { amounts: { amount: json['amount'] }, texts: reasonsIn(json['reasons'], criteria) },
      ),
  },
  proposeNone: {
    schema: object({ reasons, 'honourable?': { type: 'boolean', description: 'Eervolle vermelding.' } }),
    read: (json, { criteria }) =>
      collected(
        { json, names: ['reasons', 'honourable'] },
        { texts: reasonsIn(json['reasons'], criteria), flags: { honourable: json['honourable'] } },
      ),
  },
  decide: {
    schema: object({
      amounts: { type: 'object', additionalProperties: cents, description: 'Per aanvraag (id) het bedrag.' },
      'motivations?': texts('Per aanvraag (id) waarom.'),
      'deviations?': texts('Per aanvraag (id) waarom het anders is dan het advies.'),
    }),
    read: (json) =>
      collected(
        { json, names: ['amounts', 'motivations', 'deviations'] },
        {
          nested: { amounts: json['amounts'] },
          texts: {
            ...prefixed('motivation_', json['motivations']),
            ...prefixed('deviation_', json['deviations']),
          },
        },
      ),
  },
};

/** Reads what a program answers to a move: the same classes as the pages use, or the own question of the move. */
export function readAnswers(type: string, json: Readonly<Record<string, unknown>>, asking: Asking): Answered {
  const question = ownQuestion(type);
  return question ? question.read(json, asking) : parseJsonAnswer(type, json, asking.lists);
}

/** What a program answers to a move, as OpenAPI 3.0 writes it. */
export const answersSchema = (type: string): Schema => ownQuestion(type)?.schema ?? answerSchema(type);

const ownQuestion = (type: string): OwnQuestion | undefined =>
  Object.hasOwn(own, type) && !questionOf(type) ? own[type] : undefined;

interface Given {
  readonly texts?: Readonly<Record<string, unknown>>;
  readonly amounts?: Readonly<Record<string, unknown>>;
  readonly flags?: Readonly<Record<string, unknown>>;
  /** Objects of amounts. */
  readonly nested?: Readonly<Record<string, unknown>>;
}

/** Sorts what was given into input and texts; a name nobody asked for and a value of the wrong type are told all at once. */
function collected(
  { json, names }: { json: Readonly<Record<string, unknown>>; names: readonly string[] },
  { texts: told = {}, amounts = {}, flags = {}, nested = {} }: Given,
): Answered {
  const errors = Object.fromEntries([
    ...Object.keys(json)
      .filter((name) => !names.includes(name))
      .map((name) => [name.slice(0, 60), unknownField]),
    ...wrong(
      told,
      (value) => toText(value, 2000) !== undefined,
      'Schrijf hier een tekst van hoogstens 2.000 tekens.',
    ),
    ...wrong(amounts, isCents, 'Geef een bedrag in hele eurocenten.'),
    ...wrong(flags, (value) => typeof value === 'boolean', 'Geef hier true of false.'),
    ...wrong(
      nested,
      (value) => isObject(value) && Object.values(value).every(isCents),
      'Geef per aanvraag een bedrag in hele eurocenten.',
    ),
  ]) as Record<string, string>;
  if (Object.keys(errors).length > 0) return { errors };
  const input = given({ ...amounts, ...flags, ...nested });
  const read = Object.entries(given(told)).map(([name, value]) => [name, toText(value, 2000)]);
  return { input, texts: Object.fromEntries(read) as Record<string, string> };
}

const given = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const wrong = (
  values: Readonly<Record<string, unknown>>,
  isRight: (value: unknown) => boolean,
  sentence: string,
) =>
  Object.entries(given(values))
    .filter(([, value]) => !isRight(value))
    .map(([name]) => [name, sentence]);

const isCents = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Reasons under the names the chart knows; a criterion that does not exist is an unknown name. */
function reasonsIn(reasonsGiven: unknown, criteria: readonly Criterion[]): Record<string, unknown> {
  const known = new Set(criteria.map(({ key }) => key));
  const entries = Object.entries(prefixed('', reasonsGiven));
  return Object.fromEntries(
    entries.map(([key, value]) => (known.has(key) ? [`reason_${key}`, value] : [key, false])),
  );
}

/** What is no object becomes one wrong value, which is told at its own name. */
function prefixed(prefix: string, values: unknown): Record<string, unknown> {
  if (values === undefined) return {};
  if (!isObject(values)) return { [prefix || 'reasons']: false };
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [prefix + key, value]));
}
