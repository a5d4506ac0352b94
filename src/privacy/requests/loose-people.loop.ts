import type { EntityManager } from 'typeorm';
import { addMonths, startOfDay } from '../../../workflows/calendar.js';
import type { Clock } from '../../clock.js';
import type { Database } from '../../database/database.js';
import { changeRows } from '../../database/row-changes.js';
import { Person } from '../../identity/person.entity.js';
import { forgetWhoHasNothing } from '../../identity/people.erasing.js';
import { allGrantors } from '../../identity/roles.queries.js';
import { newestSettings } from '../../schemes/versions.queries.js';
import { PersonRequest } from './person-request.entity.js';

/**
 * Forgets people who have no case here and whose last question was answered long enough ago: nobody makes a destruction list
 * of them. That there was a request, and that it was answered in time, stays. Answers how many were forgotten.
 */
export async function forgetLoosePeople({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): Promise<number> {
  const months = await database.read(longestTerm);
  if (months === undefined) return 0;
  const before = startOfDay(addMonths(clock.today(), -months));
  const ids = await database.read((em) => looseBefore(em, before));
  for (const id of ids) await database.inTransaction((tx) => forget(tx, id));
  return ids.length;
}

async function forget(tx: EntityManager, personId: string): Promise<void> {
  await changeRows(tx, PersonRequest, { personId }, { wish: '', answer: null, extendedBecause: null });
  await forgetWhoHasNothing(tx, personId);
}

/** A person belongs to no grantor: the one that keeps longest decides. */
async function longestTerm(em: EntityManager): Promise<number | undefined> {
  const terms: number[] = [];
  for (const { id } of await allGrantors(em)) {
    const settings = await newestSettings(em, id);
    if (settings) terms.push(settings.months.looseMail);
  }
  return terms.length > 0 ? Math.max(...terms) : undefined;
}

const ties = [
  'assignment WHERE person_id = person.id',
  'application WHERE owner_id = person.id',
  'objector WHERE person_id = person.id',
  'complaint WHERE person_id = person.id',
  'inquiry WHERE person_id = person.id',
  'person_request WHERE person_id = person.id AND (answered_at IS NULL OR answered_at >= :before)',
];

async function looseBefore(em: EntityManager, before: number): Promise<string[]> {
  const found = await em
    .createQueryBuilder(Person, 'person')
    .where('person.createdAt < :before', { before })
    .andWhere("(person.email IS NOT NULL OR person.name <> '')")
    .andWhere(ties.map((tie) => `NOT EXISTS (SELECT 1 FROM ${tie})`).join(' AND '))
    .orderBy('person.createdAt')
    .limit(500)
    .getMany();
  return found.map(({ id }) => id);
}
