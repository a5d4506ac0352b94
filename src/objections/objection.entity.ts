import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WrittenChannel } from '../../workflows/fragments/written.js';

/** An objection: how it came in and who handles it; where it stands is the dossier with the same id, and its reasons are told there. */
@Entity('objection')
export class Objection {
  @PrimaryColumn('text') id: string;
  @Column('text') roundId: string;
  @Column('text') grantorId: string;
  /** That of the application with `-B1` behind it. */
  @Column('text') caseNumber: string;
  @Column('text') channel: 'web' | 'api' | WrittenChannel;
  @Column('text') enteredById: string;
  @Column('text', { nullable: true }) handlerId: string | null;
  @Column('text') receivedOn: string;
  /** Day of the postmark (Awb 6:9). */
  @Column('text', { nullable: true }) postedOn: string | null;
  @Column('bigint') createdAt: number;
}
