import type { Role } from '../../workflows/language.js';
import type { Criterion } from '../../workflows/settings.js';
import { parseJsonAnswer, answerSchema, type Answered } from '../web/form/answer.js';
import { questionOf, type Lists } from '../web/form/question.js';
import { collected } from './collecting.js';
import { isObject } from './reading.js';
import { object, text, type Schema } from './document/shapes.js';

/** What a question can depend on. */
export interface Asking {
  readonly criteria: readonly Criterion[];
  readonly lists: Lists;
  /** In which role it is answered; without one everything may be. */
  readonly role?: Role;
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
      'grounds?': texts('Per aanvraag (id) waarop het besluit steunt, als dat niet de rangorde is.'),
      'viewsAnswers?': texts('Per aanvraag (id) wat er met de reactie van de aanvrager is gedaan.'),
    }),
    read: (json) =>
      collected(
        { json, names: ['amounts', 'motivations', 'deviations', 'grounds', 'viewsAnswers'] },
        {
          nested: { amounts: json['amounts'] },
          choices: { grounds: json['grounds'] },
          texts: {
            ...prefixed('motivation_', json['motivations']),
            ...prefixed('deviation_', json['deviations']),
            ...prefixed('viewsAnswer_', json['viewsAnswers']),
          },
        },
      ),
  },
};

/** Reads what a program answers to a move: the same classes as the pages use, or the own question of the move. */
export function readAnswers(type: string, json: Readonly<Record<string, unknown>>, asking: Asking): Answered {
  const question = ownQuestion(type);
  return question ? question.read(json, asking) : parseJsonAnswer(type, json, asking.lists, asking.role);
}

/** What a program answers to a move, as OpenAPI 3.0 writes it. */
export const answersSchema = (type: string): Schema => ownQuestion(type)?.schema ?? answerSchema(type);

const ownQuestion = (type: string): OwnQuestion | undefined =>
  Object.hasOwn(own, type) && !questionOf(type) ? own[type] : undefined;

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
