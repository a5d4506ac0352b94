import type { EntityManager } from 'typeorm';
import { changeIn } from '../decisions/change/changes.queries.js';
import type { Decision } from '../decisions/decision.entity.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { dossierById } from '../engine/dossier.queries.js';

/** The application that a decision is about: it was taken on that itself, or on a change to its grant. */
export async function entryOf(
  em: EntityManager,
  { dossierId }: Pick<Decision, 'dossierId'>,
): Promise<Dossier | null> {
  const taken = await dossierById(em, dossierId);
  return taken && changeIn(taken) ? dossierById(em, taken.parentId ?? '') : taken;
}
