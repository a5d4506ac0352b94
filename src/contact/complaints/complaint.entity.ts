import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WrittenChannel } from '../../../workflows/fragments/written.js';

/** A complaint: of whom it is and who handles it; where it stands is the dossier with the same id, and what happened is told there. */
@Entity('complaint')
export class Complaint {
  @PrimaryColumn('text') id: string;
  @Column('text') roundId: string;
  @Column('text') grantorId: string;
  /** `MD-2026-K1`. */
  @Column('text') caseNumber: string;
  /** The application it is about; null when it is about something else. */
  @Column('text', { nullable: true }) aboutId: string | null;
  /** Who complains. */
  @Column('text') personId: string;
  @Column('text') channel: 'web' | WrittenChannel;
  @Column('text') enteredById: string;
  @Column('text', { nullable: true }) handlerId: string | null;
  @Column('text') receivedOn: string;
  @Column('bigint') createdAt: number;
}
