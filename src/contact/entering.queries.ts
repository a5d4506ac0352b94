import type { EntityManager } from 'typeorm';
import { maySee } from '../identity/policy.js';
import { assignmentsOf } from '../identity/roles.queries.js';
import { schemeTopics, type Topic } from './topics.queries.js';

/** The schemes at which this person types in what somebody else wrote or told. */
export async function topicsOfStaff(em: EntityManager, personId: string, at: number): Promise<Topic[]> {
  const posts = (await assignmentsOf(em, personId)).filter(({ role }) => maySee('enterForOther', [role]));
  const places = new Set(posts.map(({ scopeId }) => scopeId));
  return schemeTopics(em, at, [...places]);
}
