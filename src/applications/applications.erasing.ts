import type { EntityManager } from 'typeorm';
import { changeRows, dropRows } from '../database/row-changes.js';
import { Application } from './application.entity.js';
import { Draft } from './draft.entity.js';
import { Note } from './notes/note.entity.js';

/** What was applied for and by whom. The amounts stay, for the ledger must go on adding up, and the number the certificate names. */
export async function eraseApplication(tx: EntityManager, dossierId: string): Promise<void> {
  await dropRows(tx, Draft, { id: dossierId });
  await dropRows(tx, Note, { dossierId });
  const nothing = { title: 'Vernietigde zaak', groupName: '', villageId: null, answers: null };
  const nobody = { ownerId: '', enteredById: '', handlerId: null };
  await changeRows(tx, Application, { id: dossierId }, { ...nothing, ...nobody });
}
