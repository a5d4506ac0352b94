import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WrittenChannel } from '../../../workflows/fragments/written.js';

/** What somebody can ask about their own data (AVG 15, 16 and 17). */
export type RequestKind = 'access' | 'rectification' | 'erasure';
/** What became of it. */
export type RequestOutcome = 'done' | 'partly' | 'refused';

/** A question of a person about their own data: answered within a month, or within three with a reason (AVG 12(3)). */
@Entity('person_request')
export class PersonRequest {
  @PrimaryColumn('text') id: string;
  @Column('text') grantorId: string;
  @Column('text') personId: string;
  @Column('text') kind: RequestKind;
  /** What this person wants, in their own words. */
  @Column('text') wish: string;
  @Column('text') channel: 'web' | WrittenChannel;
  @Column('text') enteredById: string;
  @Column('bigint') madeAt: number;
  /** Local dates: when it came in, and the last day to answer. */
  @Column('text') receivedOn: string;
  @Column('text') dueOn: string;
  @Column('text', { nullable: true }) extendedBecause: string | null;
  @Column('text', { nullable: true }) outcome: RequestOutcome | null;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('bigint', { nullable: true }) answeredAt: number | null;
  @Column('text', { nullable: true }) answeredById: string | null;
}
