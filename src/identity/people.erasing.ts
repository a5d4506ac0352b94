import type { EntityManager } from 'typeorm';
import { changeRows, dropRows } from '../database/row-changes.js';
import { rowsBy } from '../database/rows.js';
import { ApiToken } from './tokens/api-token.entity.js';
import { Assignment } from './assignment.entity.js';
import { Person } from './person.entity.js';
import { Session } from './session.entity.js';

/** Who applied here; whoever has nothing else here is forgotten altogether, and only an id stays in the logs. */
export async function erasePeople(tx: EntityManager, dossierId: string): Promise<void> {
  const here = await rowsBy(tx, Assignment, { scopeId: dossierId });
  await dropRows(tx, Assignment, { scopeId: dossierId });
  for (const id of new Set(here.map(({ personId }) => personId))) {
    if (await tx.existsBy(Assignment, { personId: id })) continue;
    await dropRows(tx, Session, { personId: id });
    await dropRows(tx, ApiToken, { personId: id });
    await changeRows(tx, Person, { id }, { email: null, name: '', phone: null, postalAddress: null });
  }
}
