import type { EntityManager } from 'typeorm';
import { changesOf } from '../../decisions/change/changes.queries.js';
import { lateDossiersOf } from '../../decisions/late/late.queries.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { objectionsTo } from '../../objections/objections.queries.js';

/** What followed on an application in dossiers of their own: notices of default, changes to the grant, and objections. */
export async function followUpsOf(em: EntityManager, applicationId: string): Promise<Dossier[]> {
  const late = await lateDossiersOf(em, [applicationId]);
  const changes = await changesOf(em, [applicationId]);
  const objections = await objectionsTo(em, applicationId);
  return [...late, ...changes, ...objections.map(({ dossier }) => dossier)];
}
