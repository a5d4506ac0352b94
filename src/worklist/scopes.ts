import type { EntityManager, WhereExpressionBuilder } from 'typeorm';
import { Brackets } from 'typeorm';
import type { Role } from '../../workflows/language.js';
import { readings } from '../identity/policy.js';
import { assignmentsOf } from '../identity/roles.queries.js';

/** What somebody may look at for work, and which tasks are theirs: ids of grantors, rounds and dossiers. */
export interface Desk {
  readonly person: string;
  /** Where dossiers may be opened. */
  readonly dossiers: readonly string[];
  /** Where tasks of a role are theirs. */
  readonly tasks: ReadonlyMap<Role, readonly string[]>;
}

/** Reads the desk of one person from what they were assigned to. */
export async function deskOf(em: EntityManager, person: string): Promise<Desk> {
  const staff: readonly Role[] = readings.dossier.roles;
  const assignments = (await assignmentsOf(em, person)).filter(({ role }) => role !== 'applicant');
  const tasks = new Map<Role, string[]>();
  for (const { role, scopeId } of assignments) tasks.set(role, [...(tasks.get(role) ?? []), scopeId]);
  const dossiers = assignments.filter(({ role }) => staff.includes(role)).map(({ scopeId }) => scopeId);
  return { person, dossiers: [...new Set(dossiers)], tasks };
}

/** `dossier` is in one of these scopes; `name` keeps its parameters apart from others. No scope means nothing. */
export const inScopes = (name: string, scopes: readonly string[]): Brackets =>
  new Brackets((where: WhereExpressionBuilder) => {
    if (scopes.length === 0) return void where.where('1 = 0');
    const given = { [name]: [...scopes] };
    where
      .where(`dossier.grantorId IN (:...${name})`, given)
      .orWhere(`dossier.parentId IN (:...${name})`, given)
      .orWhere(`dossier.id IN (:...${name})`, given);
  });
