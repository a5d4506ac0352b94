import type { EntityManager } from 'typeorm';
import { Note } from '../applications/notes/note.entity.js';
import { changeRows, dropRows } from '../database/row-changes.js';
import { Objection } from './objection.entity.js';
import { Objector } from './objector.entity.js';

/** Who objected; that there was an objection, against what and when, stays with its number. What was said goes with the log. */
export async function eraseObjection(tx: EntityManager, dossierId: string): Promise<void> {
  await dropRows(tx, Objector, { objectionId: dossierId });
  await dropRows(tx, Note, { dossierId });
  await changeRows(tx, Objection, { id: dossierId }, { enteredById: '', handlerId: null });
}
