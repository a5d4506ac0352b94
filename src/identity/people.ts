import { randomUUID } from 'node:crypto';
import { IsNull, type EntityManager } from 'typeorm';
import type { Role } from '../../workflows/language.js';
import { rowThere } from '../database/rows.js';
import { Assignment } from './assignment.entity.js';
import { Person } from './person.entity.js';
import { personByEmail } from './roles.queries.js';

/** Somebody as we first hear of them; without a mailbox `email` is null and a new person is made each time. */
export interface Acquaintance {
  /** In lower case, as `toEmail` gives it. */
  readonly email: string | null;
  /** Empty as long as nobody asked. */
  readonly name: string;
  readonly phone?: string | null;
  readonly postalAddress?: string | null;
}

/** The person with this address; whoever has none yet is made, and whoever was never asked for a name gets this one. */
export async function findOrCreatePerson(
  tx: EntityManager,
  { email, name, phone, postalAddress }: Acquaintance,
  at: number,
): Promise<Person> {
  const id = randomUUID();
  await tx.sql`INSERT INTO person (id, email, name, phone, postal_address, created_at)
    VALUES (${id}, ${email}, ${name}, ${phone ?? null}, ${postalAddress ?? null}, ${at}) ON CONFLICT (email) DO NOTHING`;
  const person = email === null ? await tx.findOneByOrFail(Person, { id }) : await personByEmail(tx, email);
  if (!person) throw new Error('A person was neither found nor made.');
  if (person.name !== '' || name === '') return person;
  await namePerson(tx, person.id, name);
  return rowThere(tx, Person, { id: person.id });
}

/** What a person wants to be called. */
export async function namePerson(tx: EntityManager, personId: string, name: string): Promise<void> {
  await tx.update(Person, { id: personId }, { name });
}

/** Who somebody is, put right on request (AVG 16); what was sent in already stays as it was sent. */
export async function correctPerson(
  tx: EntityManager,
  personId: string,
  right: { name: string; phone: string | null; postalAddress: string | null },
): Promise<void> {
  await tx.update(Person, { id: personId }, right);
}

/** A role somebody has somewhere: at a grantor, in a round or in one dossier. */
export interface Post {
  readonly personId: string;
  readonly role: Role;
  readonly scopeId: string;
}

/** Gives somebody a role; giving it twice is giving it once. It counts from the next request on. */
export async function assign(
  tx: EntityManager,
  { personId, role, scopeId }: Post,
  at: number,
): Promise<void> {
  if (await tx.existsBy(Assignment, { personId, role, scopeId, endedAt: IsNull() })) return;
  await tx.insert(Assignment, { id: randomUUID(), personId, role, scopeId, grantedAt: at, endedAt: null });
}

/** Ends a role from the next request on; that it was held stays on record. */
export async function unassign(
  tx: EntityManager,
  { personId, role, scopeId }: Post,
  at: number,
): Promise<void> {
  await tx.update(Assignment, { personId, role, scopeId, endedAt: IsNull() }, { endedAt: at });
}
