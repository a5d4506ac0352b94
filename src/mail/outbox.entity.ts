import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Values } from '../../workflows/placeholders.js';

/**
 * `queued` waits or is being tried; `failed` needs a person; `lapsed` came too late to be of use; `toPost` waits
 * for staff to post it, because nobody may send it by e-mail, and then it is `posted`.
 */
export type OutboxState = 'queued' | 'sent' | 'failed' | 'lapsed' | 'toPost' | 'posted';

/** One message to one mailbox, written in the transaction of the move that causes it. */
@Entity('outbox')
export class OutboxRow {
  @PrimaryColumn('text') id: string;
  /** Move, template and recipient: a repeated move cannot make a second row. */
  @Column('text', { unique: true }) dedupeKey: string;
  /** The same for every copy, so that mail programs recognise a second one. */
  @Column('text') messageId: string;
  @Column('text') template: string;
  /** Scheme version whose texts it uses; null for messages of no scheme. */
  @Column('text', { nullable: true }) versionId: string | null;
  /** Application or round its button leads to. */
  @Column('text', { nullable: true }) dossierId: string | null;
  @Column('text') grantorId: string;
  @Column('text', { nullable: true }) personId: string | null;
  /** Null for somebody without a mailbox: then it becomes a task for staff. */
  @Column('text', { nullable: true }) address: string | null;
  /** Holds no names: case number, scheme and dates only. */
  @Column('text') subject: string;
  /** Values of its placeholders; blanked a month after delivery. */
  @Column('simple-json') params: Values;
  /** Sign-in token and code, sealed; blanked when it was delivered. */
  @Column('text', { nullable: true }) sealed: string | null;
  @Column('text') state: OutboxState;
  @Column('integer') attempts: number;
  /** Moments in milliseconds UTC. */
  @Column('bigint') queuedAt: number;
  @Column('bigint') dueAt: number;
  @Column('bigint') usefulUntil: number;
  /** Who is trying it, and until when nobody else may. */
  @Column('text', { nullable: true }) lease: string | null;
  @Column('bigint', { nullable: true }) leaseUntil: number | null;
  /** When it was sent, failed or lapsed. */
  @Column('bigint', { nullable: true }) settledAt: number | null;
}
