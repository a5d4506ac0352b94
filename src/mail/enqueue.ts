import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Values } from '../../workflows/placeholders.js';
import { fillWithGaps } from '../../workflows/texts.js';
import type { MessageText } from '../../workflows/texts.js';
import { addRow, addRowOnce } from '../database/row-changes.js';
import type { Grantor } from '../identity/grantor.entity.js';
import { MessageEvent, type MessageEventKind } from './message-event.entity.js';
import { OutboxRow } from './outbox.entity.js';

/** Who gets a message, and the dossier it is about for them. */
export interface Recipient {
  readonly personId: string | null;
  /** Null for somebody without a mailbox. */
  readonly address: string | null;
  readonly dossierId: string | null;
}

/** A message to be queued, in everything that does not depend on when. */
export interface NewMessage {
  /** What caused it: with template and recipient it makes the message unique. */
  readonly cause: string;
  readonly template: string;
  readonly text: MessageText;
  readonly versionId: string | null;
  readonly grantor: Pick<Grantor, 'id' | 'email'>;
  readonly values: Values;
  /** Whether this goes by post: nobody sends it, and staff prints it. */
  readonly byPost?: boolean;
  readonly sealed?: string | null;
  /** After this moment (UTC ms) it is of no use any more. */
  readonly usefulUntil?: number;
}

/** Queues one message for one recipient; the same message is queued once, however often this is asked. */
export async function enqueue(
  tx: EntityManager,
  message: NewMessage,
  recipient: Recipient,
  at: number,
): Promise<void> {
  const { cause, template, text, grantor, values } = message;
  const dedupeKey = [cause, template, recipient.personId ?? recipient.address ?? 'nobody'].join('/');
  const id = randomUUID();
  const row = {
    ...startOf(message, at),
    ...recipient,
    id,
    dedupeKey,
    messageId: messageIdFor(dedupeKey, grantor.email),
    template,
    grantorId: grantor.id,
    subject: fillWithGaps(text.subject, values),
    params: values,
  };
  if (await addRowOnce(tx, OutboxRow, row, 'dedupeKey'))
    await addEvent(tx, { outboxId: id, kind: 'queued', at });
}

const startOf = (
  { versionId, sealed = null, byPost, usefulUntil = Number.MAX_SAFE_INTEGER }: NewMessage,
  at: number,
) => ({
  versionId,
  sealed,
  usefulUntil,
  state: byPost ? ('toPost' as const) : ('queued' as const),
  attempts: 0,
  queuedAt: at,
  dueAt: at,
});

/** Adds to the evidence of what became of a message. */
export async function addEvent(
  tx: EntityManager,
  event: { outboxId: string; kind: MessageEventKind; at: number; code?: string },
): Promise<void> {
  await addRow(tx, MessageEvent, { id: randomUUID(), code: null, ...event });
}

/** Fixed for ever by what caused it, so that every copy of a message carries the same id. */
const messageIdFor = (dedupeKey: string, senderAddress: string): string => {
  const digest = createHash('sha256').update(dedupeKey).digest('hex').slice(0, 40);
  return `<${digest}@${senderAddress.split('@').at(-1) ?? 'localhost'}>`;
};
