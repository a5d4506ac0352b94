import { randomUUID } from 'node:crypto';
import { moekSettings } from '../../workflows/moek.version.js';
import { isRefusal, type Refusal, type Role } from '../../workflows/language.js';
import type { Place } from '../../src/database/options.js';
import type { Played } from '../../src/engine/surroundings.js';
import { saveSheet } from '../../src/jury/scoring/sheet-saving.js';
import { openMunicipality, type Municipality, type Who } from './municipality.js';

const { criteria } = moekSettings;

/** Points at every criterion: the same one, or one for each in order. */
export const points = (given: number | readonly number[]): Record<string, number> =>
  Object.fromEntries(
    criteria.map(({ key }, index) => [key, typeof given === 'number' ? given : (given[index] ?? 3)]),
  );
/** The same sentence at every criterion. */
export const reasons = (sentence = 'Dat zie je meteen.'): Record<string, string> =>
  Object.fromEntries(criteria.map(({ key }) => [key, sentence]));
/** What chair or secretary says of a plan. */
export const panelTexts = (sentence = 'Dat vond iedereen.'): Record<string, string> =>
  Object.fromEntries(criteria.map(({ key }) => [`reason_${key}`, sentence]));

/** A municipality with short ways for its jury. */
export interface Jury extends Municipality {
  /** Makes a move and answers what came of it. */
  readonly tryAs: (
    who: Who,
    dossier: string,
    type: string,
    more?: { input?: Record<string, unknown>; texts?: Record<string, string>; person?: string },
  ) => Promise<Played | Refusal>;
  readonly declare: (who: Who, id: string, kind?: string, person?: string) => Promise<Played | Refusal>;
  /** Keeps a whole sheet and hands it in; the first no is the answer. */
  readonly judge: (
    who: Who,
    id: string,
    given: number | readonly number[],
    person?: string,
  ) => Promise<Played | Refusal>;
  /** Everybody says no and gives these points. */
  readonly allJudge: (id: string, given?: number | readonly number[]) => Promise<void>;
}

export async function openJury(place: Place): Promise<Jury> {
  const here = await openMunicipality(place);
  const tryAs: Jury['tryAs'] = async (who, dossier, type, { person, ...more } = {}) => {
    const by = { person: person ?? here.people[who], role: who.replace(/\d$/, '') as Role };
    const { revision } = await here.dossier(dossier);
    return here.engine.move({ dossier, type, moveId: randomUUID(), revision, by, ...more });
  };
  const declare: Jury['declare'] = (who, id, kind = 'none', person) =>
    tryAs(who, id, 'declareInvolvement', { input: { kind }, person });
  const judge: Jury['judge'] = async (who, id, given, person = here.people[who]) => {
    const sheet = { points: points(given), reasons: reasons() };
    const save = { entryId: id, personId: person, at: here.clock.now(), sheet };
    const saved = await saveSheet(here.database, save);
    return isRefusal(saved) ? saved : tryAs(who, id, 'score', { person });
  };
  const allJudge: Jury['allJudge'] = async (id, given = 4) => {
    for (const who of ['juryChair', 'juror', 'juror2'] as const) {
      await declare(who, id);
      await judge(who, id, given);
    }
  };
  return { ...here, tryAs, declare, judge, allJudge };
}

/** The sentences of a refusal; nothing when it was played. */
export const said = (outcome: object): readonly string[] => (isRefusal(outcome) ? outcome.sentences : []);
