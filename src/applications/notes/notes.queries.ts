import type { EntityManager } from 'typeorm';
import type { Person } from '../../identity/person.entity.js';
import { peopleWith, scopesOf, type Scope } from '../../identity/roles.queries.js';
import { Note } from './note.entity.js';

/** What staff wrote about a dossier, newest first. */
export const notesOf = (em: EntityManager, dossierId: string): Promise<Note[]> =>
  em.find(Note, { where: { dossierId }, order: { at: 'DESC', id: 'ASC' } });

/** Whoever may handle a dossier, by name. */
export async function handlersFor(em: EntityManager, dossier: Scope): Promise<Person[]> {
  const found = [
    ...(await peopleWith(em, 'caseHandler', scopesOf(dossier))),
    ...(await peopleWith(em, 'villageOfficer', scopesOf(dossier))),
  ];
  return [...new Map(found.map((person) => [person.id, person])).values()].toSorted((one, other) =>
    one.name.localeCompare(other.name, 'nl'),
  );
}
