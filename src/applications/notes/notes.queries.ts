import type { EntityManager } from 'typeorm';
import type { Person } from '../../identity/person.entity.js';
import { involvedIn } from '../../objections/involved.queries.js';
import { peopleWith, scopesOf, type Scope } from '../../identity/roles.queries.js';
import { Note } from './note.entity.js';

/** What staff wrote about a dossier, newest first. */
export const notesOf = (em: EntityManager, dossierId: string): Promise<Note[]> =>
  em.find(Note, { where: { dossierId }, order: { at: 'DESC', id: 'ASC' } });

/** Whoever may handle a dossier, by name; of an objection only who had nothing to do with the contested decision. */
export async function handlersFor(em: EntityManager, dossier: Scope): Promise<Person[]> {
  const found = [
    ...(await peopleWith(em, 'caseHandler', scopesOf(dossier))),
    ...(await peopleWith(em, 'villageOfficer', scopesOf(dossier))),
  ];
  const involved = await involvedIn(em, dossier.id);
  const free = found.filter(({ id }) => !involved.has(id));
  return [...new Map(free.map((person) => [person.id, person])).values()].toSorted((one, other) =>
    one.name.localeCompare(other.name, 'nl'),
  );
}
