import type { EntityManager } from 'typeorm';
import { dropRows } from '../database/row-changes.js';
import { LetterEdit } from './letters/letter-edit.entity.js';
import { LetterRow } from './letters/letter.entity.js';
import { StoredFile } from './stored-file.entity.js';

/** The letters of a dossier, and what is known of its files; their content is gone before this. */
export async function eraseDocuments(tx: EntityManager, dossierId: string): Promise<void> {
  await dropRows(tx, LetterRow, { dossierId });
  await dropRows(tx, LetterEdit, { dossierId });
  await dropRows(tx, StoredFile, { dossierId });
}
