import type { EntityManager } from 'typeorm';
import type { Role } from '../../workflows/language.js';
import { rowBy, rowsBy } from '../database/rows.js';
import { Assignment } from './assignment.entity.js';
import { Grantor } from './grantor.entity.js';
import { Person } from './person.entity.js';

/** As much of a dossier as decides who has a role in it. */
export interface Scope {
  readonly id: string;
  readonly parentId: string | null;
  readonly grantorId: string;
}

/** Roles of this person in a dossier: those given in it, in its round or at its grantor, as far as they have not ended. */
export async function rolesIn(em: EntityManager, personId: string, dossier: Scope): Promise<Role[]> {
  return rolesAmong(await assignmentsOf(em, personId), scopesOf(dossier));
}

/** Roles that this person has somewhere. */
export async function rolesAnywhere(em: EntityManager, personId: string): Promise<Role[]> {
  return rolesAmong(await assignmentsOf(em, personId));
}

/** Everything this person is now, anywhere. */
export const assignmentsOf = (em: EntityManager, personId: string): Promise<readonly Assignment[]> =>
  rowsBy(em, Assignment, { personId, endedAt: null }, ['grantedAt', 'id']);

/** The roles in a list of assignments, each once; with `scopes` only those given there. */
export function rolesAmong(assignments: readonly Assignment[], scopes?: readonly string[]): Role[] {
  const counted = assignments.filter(({ scopeId }) => !scopes || scopes.includes(scopeId));
  return [...new Set(counted.map(({ role }) => role))];
}

/** Where a role may have been given that counts in this dossier. */
export const scopesOf = ({ id, parentId, grantorId }: Scope): string[] =>
  [id, parentId, grantorId].filter((scope) => scope !== null);

/** Whoever has this role in one of these scopes (`scopesOf` a dossier), each once, in the order of their ids. */
export async function peopleWith(
  em: EntityManager,
  role: Role,
  scopeIds: readonly string[],
): Promise<readonly Person[]> {
  const found = await rowsBy(em, Assignment, { role, scopeId: scopeIds, endedAt: null });
  if (found.length === 0) return [];
  return rowsBy(em, Person, { id: found.map(({ personId }) => personId) }, ['id']);
}

export const personById = (em: EntityManager, id: string): Promise<Person | null> =>
  rowBy(em, Person, { id });

/** By address in lower case, as `toEmail` gives it. */
export const personByEmail = (em: EntityManager, email: string): Promise<Person | null> =>
  rowBy(em, Person, { email });

/** Every grantor, in the order of their ids. */
export const allGrantors = (em: EntityManager): Promise<Grantor[]> =>
  em.find(Grantor, { order: { id: 'ASC' } });
