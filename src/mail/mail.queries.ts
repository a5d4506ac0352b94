import { In, LessThan, type EntityManager } from 'typeorm';
import { MessageEvent } from './message-event.entity.js';
import { OutboxRow } from './outbox.entity.js';

/** A message as the page of a dossier shows it. */
export type MessageSent = Pick<
  OutboxRow,
  'id' | 'template' | 'subject' | 'personId' | 'address' | 'state' | 'attempts' | 'queuedAt' | 'settledAt'
>;

/** Every message about one dossier, newest first; without what it says. */
export const messagesOf = (em: EntityManager, dossierId: string): Promise<MessageSent[]> =>
  em.find(OutboxRow, { where: { dossierId }, order: { queuedAt: 'DESC', id: 'ASC' }, select: shown });

const shown = {
  id: true,
  template: true,
  subject: true,
  personId: true,
  address: true,
  state: true,
  attempts: true,
  queuedAt: true,
  settledAt: true,
} as const;

/** What became of one message, oldest first. */
export const eventsOf = (em: EntityManager, outboxId: string): Promise<MessageEvent[]> =>
  em.find(MessageEvent, { where: { outboxId }, order: { at: 'ASC' } });

/** How many messages about these dossiers have not left yet; a failed one is a task and does not count. */
export const waitingMessages = (em: EntityManager, dossierIds: readonly string[]): Promise<number> =>
  em.countBy(OutboxRow, { dossierId: In([...dossierIds]), state: 'queued' });

/** How many messages have been waiting since before this moment (UTC ms): the health of the outbox. */
export const waitingSince = (em: EntityManager, before: number): Promise<number> =>
  em.countBy(OutboxRow, { state: 'queued', queuedAt: LessThan(before) });
