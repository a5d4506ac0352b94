import type { EntityManager } from 'typeorm';
import { isRefusal, type Refusal } from '../../workflows/language.js';
import type { Engine } from '../engine/engine.js';
import { happeningOf } from '../engine/happening.js';
import { restore } from '../engine/snapshots.js';
import { whyNot } from '../engine/refusals.js';
import { parseAnswer, type Answered } from '../web/form/answer.js';
import type { FieldValues } from '../web/form/fields.js';
import { fieldsFor, type QuestionField } from '../web/form/question.js';
import type { AskedMove } from './asked-move.js';
import { foresee } from './foresight.js';
import { tell, type Told } from './foresight-words.js';
import { placeOf } from './places.js';

export interface Desk {
  readonly engine: Engine;
  readonly em: EntityManager;
  /** UTC ms. */
  readonly at: number;
}
type Answer = Exclude<Answered, { errors: unknown }>;

/** Why nobody needs to fill in anything: what stands in the way of this move already. */
export async function blockedBy({ engine, em, at }: Desk, asked: AskedMove): Promise<readonly string[]> {
  const { chart, dossier, type, by } = asked;
  const move = { dossier: dossier.id, type, moveId: '', by };
  const { surroundings } = engine;
  const { event } = await happeningOf({ tx: em, chart, dossier, move, at, surroundings });
  return whyNot(chart, restore(chart, dossier.snapshot), event, 'before')?.sentences ?? [];
}

/** What the move does with this answer, in sentences; or the refusal that making it would meet. */
export async function lookAhead(
  { engine, em, at }: Desk,
  asked: AskedMove,
  { input, texts }: Answer,
): Promise<Told | Refusal> {
  const { dossier, type, by, place } = asked;
  const move = { dossier: dossier.id, type, moveId: 'vooruitblik', by, input, texts };
  const foresight = await foresee(engine, em, { dossier, move, at });
  return isRefusal(foresight) ? foresight : tell(em, foresight, placeOf(place).audience);
}

/**
 * The same before anything is typed. Texts that are still missing change nothing but themselves, so they are thought up;
 * without the dates and amounts that must be chosen nothing can be said yet.
 */
export async function lookAheadUnanswered(
  desk: Desk,
  asked: AskedMove,
  beginning: FieldValues,
): Promise<Told | undefined> {
  const fields = asked.question ? fieldsFor(asked.question, asked.by.role) : [];
  const answered = parseAnswer(
    asked.type,
    Object.fromEntries(fields.map((field) => thoughtUp(field, beginning))),
    asked.lists,
  );
  if ('errors' in answered) return undefined;
  const told = await lookAhead(desk, asked, answered);
  return isRefusal(told) ? undefined : told;
}

function thoughtUp({ name, kind, optional }: QuestionField, beginning: FieldValues): [string, unknown] {
  const value = beginning[name];
  if (value !== undefined || optional) return [name, value];
  return [name, thoughts[kind]];
}

const thoughts: Partial<Record<QuestionField['kind'], string>> = {
  text: '…',
  longText: '…',
  yesNo: 'nee',
  confirm: 'ja',
  iban: 'NL91ABNA0417164300',
};
