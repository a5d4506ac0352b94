import { localDate } from '../../workflows/calendar.js';
import type { EntityManager } from 'typeorm';
import { isRefusal, refusal, type Refusal } from '../../workflows/language.js';
import { budgetById } from '../budget/budget.queries.js';
import { nextPot } from '../budget/next-pot.js';
import type { Engine } from '../engine/engine.js';
import { roleForMove } from '../engine/options.js';
import { assign } from '../identity/people.js';
import { peopleWith, rolesIn } from '../identity/roles.queries.js';
import type { NextRound } from '../rounds/next-round.forms.js';
import { insertRound } from '../rounds/next-round.js';
import { roundById } from '../rounds/rounds.queries.js';
import type { SchemeVersion } from '../schemes/scheme-version.entity.js';
import { nextVersion } from '../schemes/next-version.js';

/** Who makes a new round, when, from what was filled in; `id` is the round's and comes from the form, so that twice is once. */
export interface Making {
  readonly id: string;
  readonly person: string;
  /** UTC ms. */
  readonly at: number;
  readonly asked: NextRound;
}

/** Value of the choice for a pot that must still be made. */
export const newPot = 'nieuw';

/** Makes a round from an earlier one: its version copied and open to change, its jury, and its first move. A refusal undoes all. */
export async function makeNextRound(
  engine: Engine,
  tx: EntityManager,
  making: Making,
): Promise<Refusal | undefined> {
  const { id, person, at, asked } = making;
  if (await roundById(tx, id)) return undefined;
  const last = await roundById(tx, asked.from);
  if (!last) return refusal('unknownMove', 'Deze ronde bestaat niet meer.');
  const version = await nextVersion(tx, { versionId: last.versionId, name: asked.name });
  const { from, ...opening } = asked;
  const { schemeId, grantorId } = last;
  const budgetId = await potFor(tx, making, last.budgetId);
  await insertRound(tx, { ...opening, id, schemeId, versionId: version.id, grantorId, budgetId });
  const outcome = await begin(engine, tx, { id, grantorId, person, version });
  if (isRefusal(outcome)) return outcome;
  await takeJuryAlong(tx, { from, to: id, at });
  return undefined;
}

async function begin(
  engine: Engine,
  tx: EntityManager,
  {
    id,
    grantorId,
    person,
    version,
  }: Pick<Making, 'id' | 'person'> & { grantorId: string; version: SchemeVersion },
): ReturnType<Engine['startIn']> {
  const { id: versionId, roundChart: chart } = version;
  const roles = await rolesIn(tx, person, { id, parentId: null, grantorId });
  const by = { person, role: roleForMove(engine.charts.get(chart).moves['start'], roles) };
  return engine.startIn(tx, { id, chart, versionId, grantorId, moveId: id, by });
}

async function potFor(
  tx: EntityManager,
  { asked: { budgetId, year, name }, person, at }: Making,
  lastBudget: string,
): Promise<string> {
  if (budgetId !== newPot && (await budgetById(tx, budgetId))) return budgetId;
  const grounds = { decidedOn: localDate(at), source: `Bij het maken van ronde ${name}`, byId: person, at };
  return nextPot(tx, { budgetId: lastBudget, year, name: `Prijzenpot ${name}` }, grounds);
}

async function takeJuryAlong(
  tx: EntityManager,
  { from, to, at }: { from: string; to: string; at: number },
): Promise<void> {
  for (const role of ['juror', 'juryChair', 'jurySecretary'] as const)
    for (const { id: personId } of await peopleWith(tx, role, [from]))
      await assign(tx, { personId, role, scopeId: to }, at);
}
