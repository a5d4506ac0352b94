import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WrittenChannel } from '../../workflows/fragments/written.js';

/** What was applied for, by whom; the state is the dossier with the same id. */
@Entity('application')
export class Application {
  @PrimaryColumn('text') id: string;
  @Column('text') roundId: string;
  @Column('text') grantorId: string;
  /** Given when it is submitted. */
  @Column('text', { nullable: true }) caseNumber: string | null;
  @Column('text') ownerId: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) villageId: string | null;
  @Column('text') groupName: string;
  /** Cents. */
  @Column('bigint') requested: number;
  /** Cents. */
  @Column('bigint') totalCosts: number;
  @Column('text') channel: 'web' | 'api' | WrittenChannel;
  @Column('text') enteredById: string;
  @Column('text', { nullable: true }) handlerId: string | null;
  @Column('bigint', { nullable: true }) submittedAt: number | null;
  @Column('text', { nullable: true }) receivedOn: string | null;
  /** Parsed answers as they were submitted or supplemented. */
  @Column('simple-json', { nullable: true }) answers: Record<string, unknown> | null;
  @Column('bigint') createdAt: number;
}
