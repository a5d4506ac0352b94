import type { EntityManager } from 'typeorm';
import { changeRows } from '../../database/row-changes.js';
import { rowsBy } from '../../database/rows.js';
import { Assignment } from '../../identity/assignment.entity.js';
import { PersonRequest } from './person-request.entity.js';

/** What people asked about their data whose last dossier this is; that it was asked, and answered in time, stays. */
export async function eraseRequests(tx: EntityManager, dossierId: string): Promise<void> {
  const here = await rowsBy(tx, Assignment, { scopeId: dossierId });
  for (const personId of new Set(here.map((post) => post.personId))) {
    const posts = await rowsBy(tx, Assignment, { personId });
    if (posts.every(({ scopeId }) => scopeId === dossierId))
      await changeRows(tx, PersonRequest, { personId }, { wish: '', answer: null, extendedBecause: null });
  }
}
