import { In, IsNull, type EntityManager } from 'typeorm';
import { rowBy, rowsBy } from '../../database/rows.js';
import { maySee, type View } from '../../identity/policy.js';
import { Person } from '../../identity/person.entity.js';
import { assignmentsOf } from '../../identity/roles.queries.js';
import { PersonRequest } from './person-request.entity.js';

/** A request with the name of who asked it. */
export interface AskedRequest {
  readonly request: PersonRequest;
  readonly name: string;
}

/** What somebody asked about their own data, the newest first. */
export const requestsOf = async (em: EntityManager, personId: string): Promise<PersonRequest[]> =>
  (await rowsBy(em, PersonRequest, { personId }, ['madeAt', 'id'])).toReversed();

export const requestById = (em: EntityManager, id: string): Promise<PersonRequest | null> =>
  rowBy(em, PersonRequest, { id });

/** Ids of grantors whose requests this person may look at, or answer. */
export async function requestDesks(em: EntityManager, personId: string, view: View): Promise<string[]> {
  const posts = await assignmentsOf(em, personId);
  return [...new Set(posts.filter(({ role }) => maySee(view, [role])).map(({ scopeId }) => scopeId))];
}

/** Requests that still wait for an answer, the most pressing first. */
export const openRequests = async (
  em: EntityManager,
  grantorIds: readonly string[],
): Promise<AskedRequest[]> =>
  named(
    em,
    await em.find(PersonRequest, {
      where: { grantorId: In([...grantorIds]), answeredAt: IsNull() },
      order: { dueOn: 'ASC', id: 'ASC' },
    }),
  );

/** The newest requests that were answered. */
export const answeredRequests = async (
  em: EntityManager,
  grantorIds: readonly string[],
): Promise<AskedRequest[]> =>
  named(
    em,
    await em
      .createQueryBuilder(PersonRequest, 'request')
      .where('request.grantorId IN (:...ids)', { ids: ['', ...grantorIds] })
      .andWhere('request.answeredAt IS NOT NULL')
      .orderBy('request.answeredAt', 'DESC')
      .addOrderBy('request.id')
      .limit(100)
      .getMany(),
  );

async function named(em: EntityManager, requests: readonly PersonRequest[]): Promise<AskedRequest[]> {
  if (requests.length === 0) return [];
  const people = await rowsBy(em, Person, { id: requests.map(({ personId }) => personId) });
  const names = new Map(people.map(({ id, name, email }) => [id, name || email || '']));
  return requests.map((request) => ({ request, name: names.get(request.personId) || 'Gewist' }));
}
