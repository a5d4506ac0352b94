import type { EntityManager } from 'typeorm';
import type { Grantor } from '../identity/grantor.entity.js';
import { readings } from '../identity/policy.js';
import type { Role } from '../../workflows/language.js';
import { allGrantors, assignmentsOf } from '../identity/roles.queries.js';
import { Budget } from './budget.entity.js';
import { budgetById, budgetsOf } from './budget.queries.js';

/** The grantors whose budgets this person may see; of another grantor nobody sees a cent. */
export const grantorsFor = (em: EntityManager, person: string): Promise<Grantor[]> =>
  grantorsWith(em, person, readings.budgets.roles);

/** A budget that this person may see, and whether they write down what is decided about it; undefined for anything else. */
export async function budgetFor(
  em: EntityManager,
  person: string,
  id: string,
): Promise<{ readonly budget: Budget; readonly mayDecide: boolean } | undefined> {
  const budget = await budgetById(em, id);
  const own = (grantors: readonly Grantor[]) => grantors.some((one) => one.id === budget?.grantorId);
  if (!budget || !own(await grantorsFor(em, person))) return undefined;
  return { budget, mayDecide: own(await decidersFor(em, person)) };
}

/** The grantors about whose budgets this person writes down decisions. */
export const decidersFor = (em: EntityManager, person: string): Promise<Grantor[]> =>
  grantorsWith(em, person, readings.decideBudgets.roles);

async function grantorsWith(em: EntityManager, person: string, roles: readonly Role[]): Promise<Grantor[]> {
  const held = (await assignmentsOf(em, person)).filter(({ role }) => roles.includes(role));
  const scopes = new Set(held.map(({ scopeId }) => scopeId));
  return (await allGrantors(em)).filter(({ id }) => scopes.has(id));
}

/** The tree that can be made next. */
export interface NextYear {
  readonly grantorId: string;
  readonly name: string;
  readonly year: number;
}

/** The year after the newest of a grantor whose budgets this person writes about. */
export async function nextYearFor(
  em: EntityManager,
  person: string,
  asked: string,
): Promise<NextYear | undefined> {
  const own = await decidersFor(em, person);
  const grantor = own.find(({ id }) => id === asked);
  if (!grantor) return undefined;
  const years = (await budgetsOf(em, grantor.id)).map(({ year }) => year);
  return years.length === 0
    ? undefined
    : { grantorId: grantor.id, name: `Begroting van ${grantor.name}`, year: Math.max(...years) + 1 };
}
