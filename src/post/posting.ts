import { IsNull, type EntityManager } from 'typeorm';
import { addEvent } from '../mail/enqueue.js';
import { OutboxRow } from '../mail/outbox.entity.js';
import { Task } from '../worklist/tasks/task.entity.js';

/** Which message of which dossier was posted, by whom, at what moment (UTC ms). */
export interface Posted {
  readonly id: string;
  readonly message: string;
  readonly person: string;
  readonly at: number;
}

/** Writes down that a message went by post; the task is done with the last one. Answers whether there was such a message. */
export async function recordPosted(tx: EntityManager, { id, message, person, at }: Posted): Promise<boolean> {
  const row = await tx.findOneBy(OutboxRow, { id: message, dossierId: id });
  if (!row) return false;
  if (!isToPost(row)) return true;
  await tx.update(OutboxRow, { id: row.id }, { state: 'posted', settledAt: at });
  await addEvent(tx, { outboxId: row.id, kind: 'posted', at });
  if (await tx.existsBy(OutboxRow, { dossierId: id, state: 'toPost' })) return true;
  const open = { dossierId: id, kind: 'postMessage', closedAt: IsNull() };
  await tx.update(Task, open, { closedAt: at, closedById: person });
  return true;
}

/** Whether a message must or may go by post: it may not be sent by e-mail, or that did not arrive. */
export const isToPost = ({ state, personId }: Pick<OutboxRow, 'state' | 'personId'>): boolean =>
  state === 'toPost' || (state === 'failed' && personId !== null);
