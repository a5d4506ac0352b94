import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can happen to a message; `sent` is an attempt, `accepted` the answer of the mail server, `opened` that its letter was read here. */
export type MessageEventKind =
  'queued' | 'sent' | 'accepted' | 'refused' | 'failed' | 'lapsed' | 'bounced' | 'opened' | 'posted';

/** Evidence of sending (Awb, division 2.3): only added to, and without personal data. */
@Entity('message_event')
export class MessageEvent {
  @PrimaryColumn('text') id: string;
  @Column('text') outboxId: string;
  @Column('text') kind: MessageEventKind;
  @Column('bigint') at: number;
  /** Code of the answer, such as 250, 451 or ETIMEDOUT. */
  @Column('text', { nullable: true }) code: string | null;
}
