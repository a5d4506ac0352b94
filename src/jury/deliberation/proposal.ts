import { In, type EntityManager } from 'typeorm';
import { Person } from '../../identity/person.entity.js';
import { roundNow } from '../../rounds/rounds.queries.js';
import { deliberatedEntry } from './deliberated-entry.js';
import { isOpened, potOf } from './deliberation.js';
import { planToRead, type OpenEntry, type PlanToRead } from '../scoring/entry.js';
import { countedSheets, involvementsOfRound, panelOf } from '../jury.queries.js';
import { panelTyped, type PanelTyped } from './panel-typing.js';
import type { ScoreSheet } from '../score-sheet.entity.js';
import { planScore, type PlanScore } from '../scoring/scores.js';

/** One plan as chair and secretary deliberate on it. */
export interface Proposal {
  readonly entry: OpenEntry;
  readonly plan: PlanToRead;
  readonly score: PlanScore;
  readonly sheets: readonly NamedSheet[];
  /** Names of jurors who are recused from this plan. */
  readonly recused: readonly string[];
  readonly typed: PanelTyped;
  /** What is left of the pot for this plan, in cents: what was proposed for it before counts as left. */
  readonly available: number;
}
export interface NamedSheet extends Pick<ScoreSheet, 'points' | 'reasons'> {
  readonly juror: string;
}

interface Address {
  readonly roundId: string;
  readonly entryId: string;
  readonly personId: string;
}

/** Reads it for somebody who may see it, once the deliberation has begun; else there is nothing (threats T1 and T2). */
export async function proposalOf(em: EntityManager, address: Address): Promise<Proposal | undefined> {
  const { roundId, entryId, personId } = address;
  const now = await roundNow(em, roundId);
  const entry = await deliberatedEntry(em, address);
  if (!now || !entry || !isOpened(now.state)) return undefined;
  const sheets = (await countedSheets(em, roundId)).get(entryId) ?? [];
  const told = (await involvementsOfRound(em, roundId)).filter(
    (one) => one.entryId === entryId && one.recused,
  );
  const nameOf = await namesOf(
    em,
    [...sheets, ...told].map((one) => one.personId),
  );
  return {
    entry,
    plan: await planToRead(em, entry),
    score: planScore(sheets, entry.settings.criteria),
    sheets: sheets.map((sheet) => ({
      juror: nameOf(sheet.personId),
      points: sheet.points,
      reasons: sheet.reasons,
    })),
    recused: told.map((one) => nameOf(one.personId)).sort(),
    typed: await panelTyped(em, entryId, personId),
    available: (await potOf(em, now.round)).left + ((await panelOf(em, entryId))?.amount ?? 0),
  };
}

async function namesOf(em: EntityManager, ids: readonly string[]): Promise<(id: string) => string> {
  const people = await em.findBy(Person, { id: In([...ids]) });
  return (id) => people.find((person) => person.id === id)?.name || 'Een jurylid zonder naam';
}
