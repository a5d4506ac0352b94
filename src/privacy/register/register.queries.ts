import type { EntityManager } from 'typeorm';
import { allGrantors, assignmentsOf } from '../../identity/roles.queries.js';
import { newestSettings } from '../../schemes/versions.queries.js';
import { processingsOf, type Processing } from './processings.js';

/** The processings of the grantor this person works for, with its own terms; undefined for whoever works for none. */
export async function registerFor(
  em: EntityManager,
  personId: string,
): Promise<readonly Processing[] | undefined> {
  const places = (await assignmentsOf(em, personId)).map(({ scopeId }) => scopeId);
  const grantor = (await allGrantors(em)).find(({ id }) => places.includes(id));
  const settings = grantor && (await newestSettings(em, grantor.id));
  return settings && processingsOf(settings);
}
