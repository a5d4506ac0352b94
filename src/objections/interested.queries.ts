import type { EntityManager } from 'typeorm';
import type { ContestedFacts } from '../../workflows/facts.js';
import { Application } from '../applications/application.entity.js';
import { rowBy, rowsBy } from '../database/rows.js';
import { Decision } from '../decisions/decision.entity.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { Assignment } from '../identity/assignment.entity.js';
import { peopleWith } from '../identity/roles.queries.js';
import { entryOf } from './contested-entry.queries.js';

/** Whether each of these people has an application of their own among what is objected to. */
export async function eachOwns(
  tx: EntityManager,
  contested: readonly ContestedFacts[],
  objectors: readonly string[],
): Promise<boolean> {
  const owners = new Set<string>();
  for (const { decision } of contested)
    for (const id of await applicantsOf(tx, await entryIdOf(tx, decision))) owners.add(id);
  return objectors.every((id) => owners.has(id));
}

async function entryIdOf(tx: EntityManager, id: string): Promise<string> {
  const decision = await rowBy(tx, Decision, { id });
  return (decision && (await entryOf(tx, decision))?.id) ?? '';
}

/** Who applied, alone or together. */
export async function applicantsOf(tx: EntityManager, entryId: string): Promise<string[]> {
  const owner = (await rowBy(tx, Application, { id: entryId }))?.ownerId;
  const others = (await peopleWith(tx, 'applicant', [entryId])).map(({ id }) => id);
  return [...(owner ? [owner] : []), ...others];
}

/** Whether all these people sent in a plan in this round: then money for another touches them (Awb 1:2). */
export async function compete(
  tx: EntityManager,
  { parentId }: Dossier,
  objectors: readonly string[],
): Promise<boolean> {
  const posts = await rowsBy(tx, Assignment, { role: 'applicant', personId: [...objectors], endedAt: null });
  const plans = await rowsBy(tx, Application, { id: posts.map(({ scopeId }) => scopeId) });
  const here = plans.filter(({ roundId, submittedAt }) => roundId === parentId && submittedAt !== null);
  const sent = new Set(here.map(({ id }) => id));
  return objectors.every((id) => posts.some((post) => post.personId === id && sent.has(post.scopeId)));
}
