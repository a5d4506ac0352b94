import type { EntityManager } from 'typeorm';
import { changeRows } from '../database/row-changes.js';
import { OutboxRow } from './outbox.entity.js';

/** To whom messages about a dossier went and what they said; that and when they were sent stays as evidence. */
export async function eraseMail(tx: EntityManager, dossierId: string): Promise<void> {
  const blank = { personId: null, address: null, params: {}, sealed: null, subject: '' };
  await changeRows(tx, OutboxRow, { dossierId }, blank);
}
