import type { EntityManager } from 'typeorm';
import type { Role } from '../../../workflows/language.js';
import type { Person } from '../../identity/person.entity.js';
import { peopleWith, scopesOf, type Scope } from '../../identity/roles.queries.js';

/** Whoever works or judges here: a complaint can be about them. In order of name. */
export async function colleaguesAt(em: EntityManager, dossier: Scope): Promise<Person[]> {
  const found = new Map<string, Person>();
  for (const role of working)
    for (const person of await peopleWith(em, role, scopesOf(dossier))) found.set(person.id, person);
  return [...found.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
}

const working: readonly Role[] = [
  'caseHandler',
  'villageOfficer',
  'decisionMaker',
  'jurySecretary',
  'juryChair',
  'juror',
  'financeOfficer',
  'functionalAdmin',
];
