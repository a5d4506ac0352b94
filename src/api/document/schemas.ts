import { applicationAnswers } from '../application.schemas.js';
import { besideAnswers } from '../beside.schemas.js';
import { cents, day, id, list, moment, object, revision, statusWords, text, type Schema } from './shapes.js';

/** What the API answers, by name. Amounts are euro cents, moments carry their offset, days are days in Amsterdam. */
export const answers = {
  Scheme: object({
    slug: text('Laatste deel van het adres van de regeling.'),
    name: text('Korte naam.'),
    title: text('Naam voluit.'),
    summary: text('Waar de regeling voor is.'),
    audience: text('Voor wie.'),
    'roundIds?': list({ type: 'string', format: 'uuid' }, 'Rondes die bekend zijn, de nieuwste eerst.'),
  }),
  Round: object({
    id: id(),
    schemeSlug: text('Regeling waarvan dit een ronde is.'),
    name: text('Naam van de ronde.'),
    year: { type: 'integer' },
    stage: {
      type: 'string',
      enum: ['soon', 'open', 'judging', 'announced', 'calledOff', 'preparing'],
      description: 'Waar de ronde staat, zoals iedereen het mag weten.',
    },
    opensAt: moment(),
    closesAt: moment('Tot dit moment kan een aanvraag worden ingestuurd.'),
    'presentationOn?': day(),
    'presentationPlace?': text('Waar de groepen over hun plan vertellen.'),
    executionEndsOn: day('Laatste dag om een plan uit te voeren.'),
    'announcedOn?': day('Dag waarop iedereen het besluit kreeg.'),
    ceiling: cents('De prijzenpot.'),
    maxAmount: cents('Het hoogste bedrag voor één plan.'),
    criteria: list({ $ref: '#/components/schemas/Criterion' }, 'Waar de jury naar kijkt.'),
    'revision?': revision(),
    'status?': statusWords(),
  }),
  Criterion: object({
    key: text('Naam waaronder punten en redenen worden gestuurd.'),
    label: text('Waar het om gaat.'),
    weight: { type: 'integer', description: 'Gewicht in procenten.' },
  }),
  Budget: object({
    roundId: id(),
    ceiling: cents('De prijzenpot.'),
    'reserved?': cents('Voorgesteld door de jury.'),
    'committed?': cents('Toegekend.'),
    'paid?': cents('Betaald.'),
    'left?': cents('Wat er over is.'),
  }),
  ...applicationAnswers,
  ...besideAnswers,
  Fault: object({
    'field?': text('Het veld waar het over gaat, met punten ertussen: costs.0.amount.'),
    message: text('Wat er mis is, in een zin die mensen lezen.'),
  }),
  Problem: {
    ...object({
      'type?': text('Soort fout.'),
      title: text('De fout in het kort.'),
      status: { type: 'integer', description: 'Het HTTP-nummer.' },
      detail: text('Wat er mis is of wat u kunt doen.'),
      'instance?': text('Kenmerk van dit verzoek, voor als u belt.'),
      'errors?': list({ $ref: '#/components/schemas/Fault' }, 'Alles wat er mis is, in één keer.'),
    }),
    description: 'Een fout (RFC 9457).',
  },
} satisfies Record<string, Schema>;

export type AnswerName = keyof typeof answers;
