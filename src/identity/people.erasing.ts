import type { EntityManager } from 'typeorm';
import { changeRows, dropRows } from '../database/row-changes.js';
import { rowBy, rowsBy } from '../database/rows.js';
import { Assignment } from './assignment.entity.js';
import { Person } from './person.entity.js';
import { Session } from './session.entity.js';
import { SignInLink } from './signing-in/sign-in.entity.js';
import { ApiToken } from './tokens/api-token.entity.js';

/** Who applied here; whoever has nothing else here is forgotten altogether, and only an id stays in the logs. */
export async function erasePeople(tx: EntityManager, dossierId: string): Promise<void> {
  const here = await rowsBy(tx, Assignment, { scopeId: dossierId });
  await dropRows(tx, Assignment, { scopeId: dossierId });
  for (const id of new Set(here.map(({ personId }) => personId))) await forgetWhoHasNothing(tx, id);
}

/** Somebody has nothing to do with a dossier any more. */
export async function leaveDossier(tx: EntityManager, personId: string, scopeId: string): Promise<void> {
  await dropRows(tx, Assignment, { personId, scopeId });
}

/** Forgets somebody who has no role anywhere any more. */
export async function forgetWhoHasNothing(tx: EntityManager, personId: string): Promise<void> {
  if (await rowBy(tx, Assignment, { personId })) return;
  const email = (await rowBy(tx, Person, { id: personId }))?.email;
  if (email) await dropRows(tx, SignInLink, { email });
  await dropRows(tx, Session, { personId });
  await dropRows(tx, ApiToken, { personId });
  await changeRows(tx, Person, { id: personId }, { email: null, name: '', phone: null, postalAddress: null });
}
