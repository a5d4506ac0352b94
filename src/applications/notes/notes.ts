import type { EntityManager } from 'typeorm';
import type { Scope } from '../../identity/roles.queries.js';
import { changeRows } from '../../database/row-changes.js';
import { Objection } from '../../objections/objection.entity.js';
import { Application } from '../application.entity.js';
import { Note } from './note.entity.js';
import { handlersFor } from './notes.queries.js';

/** Keeps what staff writes about a dossier; a note that is sent twice is kept once. */
export async function addNote(tx: EntityManager, note: Note): Promise<void> {
  if (await tx.existsBy(Note, { id: note.id })) return;
  await tx.insert(Note, note);
}

/** Says whose an application or objection is, or nobody's (null); answers whether that person may handle it. */
export async function assignHandler(
  tx: EntityManager,
  dossier: Scope,
  handlerId: string | null,
): Promise<boolean> {
  const known = handlerId === null || (await handlersFor(tx, dossier)).some(({ id }) => id === handlerId);
  if (known) {
    await changeRows(tx, Application, { id: dossier.id }, { handlerId });
    await changeRows(tx, Objection, { id: dossier.id }, { handlerId });
  }
  return known;
}
