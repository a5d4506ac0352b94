import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WrittenChannel } from '../../../workflows/fragments/written.js';

/** A question about a running procedure (Awb 2:13): what was asked, by when we answer, and our answer. */
@Entity('inquiry')
export class Inquiry {
  @PrimaryColumn('text') id: string;
  @Column('text') grantorId: string;
  /** The application it is about, or the round of the scheme. */
  @Column('text') dossierId: string;
  @Column('text') personId: string;
  /** `MD-2026-V1`. */
  @Column('text') caseNumber: string;
  /** What this person wants to know, in their own words. */
  @Column('text') wish: string;
  @Column('text') channel: 'web' | 'other' | WrittenChannel;
  @Column('text') enteredById: string;
  @Column('bigint') madeAt: number;
  /** Local dates: when it came in, the last day to answer, and how that was counted. */
  @Column('text') receivedOn: string;
  @Column('text') dueOn: string;
  @Column('text') dueBecause: string;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('bigint', { nullable: true }) answeredAt: number | null;
  @Column('text', { nullable: true }) answeredById: string | null;
}

/** What is written about it: that it came in, our answer, or that we do not take a message by this road. */
export type InquiryMail = 'E62' | 'E62b' | 'E62c';
