import { In, type EntityManager } from 'typeorm';
import { versionById } from '../schemes/versions.queries.js';
import { addEvent } from './enqueue.js';
import { MessageEvent } from './message-event.entity.js';
import { OutboxRow } from './outbox.entity.js';

/** Who read what about which dossier, at what moment (UTC ms). */
export interface Reading {
  readonly dossierId: string;
  readonly personId: string;
  readonly at: number;
  /** The letter that was announced at this moment (UTC ms), or all that these messages said can be read. */
  readonly what: { readonly announcedAt: number } | { readonly templates: readonly string[] };
}

/** The messages to this person that led to what was read and of which nobody wrote that down yet. */
export async function unopenedMessages(
  em: EntityManager,
  { dossierId, personId, what }: Reading,
): Promise<OutboxRow[]> {
  const sent = await em.findBy(OutboxRow, { dossierId, personId });
  const leading: OutboxRow[] = [];
  for (const row of sent) if (await ledTo(em, row, what)) leading.push(row);
  const ids = leading.map(({ id }) => id);
  const opened = await em.findBy(MessageEvent, { outboxId: In(ids), kind: 'opened' });
  return leading.filter(({ id }) => !opened.some(({ outboxId }) => outboxId === id));
}

/** Writes down, once for each message, that somebody read what it announced: evidence of access (Awb 2:10). */
export async function markOpened(tx: EntityManager, reading: Reading): Promise<void> {
  for (const { id } of await unopenedMessages(tx, reading))
    await addEvent(tx, { outboxId: id, kind: 'opened', at: reading.at });
}

/** A letter and the message about it leave at the same moment. */
const ledTo = async (em: EntityManager, row: OutboxRow, what: Reading['what']): Promise<boolean> =>
  'templates' in what
    ? what.templates.includes(row.template)
    : Number(row.queuedAt) === what.announcedAt && (await leadsToLetter(em, row));

async function leadsToLetter(em: EntityManager, { versionId, template }: OutboxRow): Promise<boolean> {
  if (versionId === null) return false;
  const { texts } = await versionById(em, versionId);
  return texts.messages[template]?.button?.page === 'letters' || template === 'E18';
}
