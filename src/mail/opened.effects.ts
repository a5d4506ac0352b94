import { In, type EntityManager } from 'typeorm';
import { versionById } from '../schemes/versions.queries.js';
import { addEvent } from './enqueue.js';
import { MessageEvent } from './message-event.entity.js';
import { OutboxRow } from './outbox.entity.js';

/** Who read the letters of which dossier, at what moment (UTC ms). */
export interface Reading {
  readonly dossierId: string;
  readonly personId: string;
  readonly at: number;
}

/** The messages to this person that led to a letter and of which nobody wrote down yet that the letter was read. */
export async function unopenedMessages(
  em: EntityManager,
  { dossierId, personId }: Reading,
): Promise<OutboxRow[]> {
  const sent = await em.findBy(OutboxRow, { dossierId, personId });
  const leading: OutboxRow[] = [];
  for (const row of sent) if (await leadsToLetter(em, row)) leading.push(row);
  const ids = leading.map(({ id }) => id);
  const opened = await em.findBy(MessageEvent, { outboxId: In(ids), kind: 'opened' });
  return leading.filter(({ id }) => !opened.some(({ outboxId }) => outboxId === id));
}

/** Writes down, once for each message, that somebody read the letter it announced: evidence of access (Awb 2:10). */
export async function markOpened(tx: EntityManager, reading: Reading): Promise<void> {
  for (const { id } of await unopenedMessages(tx, reading))
    await addEvent(tx, { outboxId: id, kind: 'opened', at: reading.at });
}

async function leadsToLetter(em: EntityManager, { versionId, template }: OutboxRow): Promise<boolean> {
  if (versionId === null) return false;
  const { texts } = await versionById(em, versionId);
  return texts.messages[template]?.button?.page === 'letters';
}
