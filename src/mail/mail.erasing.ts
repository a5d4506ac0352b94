import type { EntityManager } from 'typeorm';
import { dropRows } from '../database/row-changes.js';
import { rowsBy } from '../database/rows.js';
import { MessageEvent } from './message-event.entity.js';
import { OutboxRow } from './outbox.entity.js';

/** Messages about a dossier, and the evidence of sending them: both are kept as long as the dossier itself. */
export async function eraseMail(tx: EntityManager, dossierId: string): Promise<void> {
  const rows = await rowsBy(tx, OutboxRow, { dossierId }, ['id']);
  await dropMessages(
    tx,
    rows.map(({ id }) => id),
  );
}

/** Takes these messages away with their evidence; the database keeps evidence of a message that is still there. */
export async function dropMessages(tx: EntityManager, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce);
    await dropRows(tx, OutboxRow, { id: some });
    await dropRows(tx, MessageEvent, { outboxId: some });
  }
}

const atOnce = 200;
