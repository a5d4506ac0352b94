import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../clock.js';
import type { Database } from '../database/database.js';
import { composeMail, type MailSettings } from './compose.js';
import { addEvent } from './enqueue.js';
import { OutboxRow } from './outbox.entity.js';
import { settle, type Outcome, type Tell } from './settle.js';
import { Undeliverable, type Transport } from './transport.js';

/** Everything it takes to send. */
export interface PostOffice {
  readonly database: Database;
  readonly clock: Clock;
  readonly transport: Transport;
  readonly settings: MailSettings;
  readonly tell: Tell;
}

/**
 * Sends what is due and answers how many messages were tried. Any number of instances may run this at once: a row is
 * leased before it is sent, outside any transaction, and marked after. A second copy is only possible when the process or
 * the connection ends between the server's yes and our mark, and carries the same Message-ID.
 */
export async function sendDueMail(post: PostOffice, atMost = 20): Promise<number> {
  const now = post.clock.now();
  if (!(await post.database.read((em) => dueRows(em, now).getExists()))) return 0;
  const rows = await post.database.inTransaction((tx) => claim(tx, now, atMost));
  for (let done = 0; done < rows.length; done += atOnce)
    await Promise.all(rows.slice(done, done + atOnce).map((row) => deliver(post, row)));
  return rows.length;
}

/** Blanks the values, and the addresses of strangers (also in the key), of messages that were settled a month ago. */
export async function blankOldMail({
  database,
  clock,
}: Pick<PostOffice, 'database' | 'clock'>): Promise<void> {
  const before = clock.now() - month;
  await database.inTransaction(async (tx) => {
    await tx.sql`UPDATE outbox SET params = '{}', sealed = NULL WHERE settled_at < ${before} AND params <> '{}'`;
    await tx.sql`UPDATE outbox SET address = NULL, dedupe_key = id WHERE settled_at < ${before} AND person_id IS NULL AND dedupe_key <> id`;
  });
}

const atOnce = 3;
const leaseFor = 10 * 60_000;
const month = 30 * 24 * 3_600_000;

/** What is due and nobody is trying: what is soonest of no use first, so that no sign-in link waits for a mailing. */
const dueRows = (em: EntityManager, now: number) =>
  em
    .createQueryBuilder(OutboxRow, 'mail')
    .where("mail.state = 'queued' AND mail.dueAt <= :now", { now })
    .andWhere('(mail.leaseUntil IS NULL OR mail.leaseUntil <= :now)', { now })
    .orderBy('mail.usefulUntil')
    .addOrderBy('mail.dueAt');

async function claim(tx: EntityManager, now: number, atMost: number): Promise<OutboxRow[]> {
  const due = dueRows(tx, now).limit(atMost);
  if (tx.dataSource.options.type === 'postgres') due.setLock('pessimistic_write').setOnLocked('skip_locked');
  const lease = { lease: randomUUID(), leaseUntil: now + leaseFor };
  const rows = (await due.getMany()).map((row) => Object.assign(row, lease, { attempts: row.attempts + 1 }));
  for (const row of rows) {
    await tx.update(OutboxRow, { id: row.id }, { ...lease, attempts: row.attempts });
    if (row.address !== null) await addEvent(tx, { outboxId: row.id, kind: 'sent', at: now });
  }
  return rows;
}

async function deliver(post: PostOffice, row: OutboxRow): Promise<void> {
  const outcome = row.usefulUntil <= post.clock.now() ? tooLate : await attempt(post, row);
  const at = post.clock.now();
  await post.database.inTransaction((tx) => settle(tx, row, outcome, { at, tell: post.tell }));
}

const tooLate: Outcome = { kind: 'tooLate', code: 'tooLate' };

async function attempt({ database, transport, settings }: PostOffice, row: OutboxRow): Promise<Outcome> {
  try {
    await transport.send(await database.read((em) => composeMail(em, row, settings)));
    return { kind: 'accepted', code: '250' };
  } catch (error) {
    return { kind: error instanceof Undeliverable ? 'never' : 'later', code: codeOf(error) };
  }
}

/** The code only: what a mail server says besides it may name the mailbox. */
function codeOf(error: unknown): string {
  const { cause, responseCode, code } = error as { cause?: unknown; responseCode?: number; code?: string };
  if (cause !== undefined && error instanceof Undeliverable) return codeOf(cause);
  return String(responseCode ?? code ?? (error instanceof Undeliverable ? 'undeliverable' : 'failed'));
}
