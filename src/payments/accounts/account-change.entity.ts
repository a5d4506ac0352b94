import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another account that was given for an award: who asked, who called about it, and how it ended. Sealed like the first. */
@Entity('account_change')
export class AccountChange {
  @PrimaryColumn('text') id: string;
  @Column('text') dossierId: string;
  @Column('text') ibanSealed: string;
  @Column('text') last4: string;
  @Column('text') holder: string;
  @Column('text') enteredById: string;
  @Column('bigint') enteredAt: number;
  @Column('text', { nullable: true }) calledById: string | null;
  @Column('bigint', { nullable: true }) calledAt: number | null;
  /** Last digits of the telephone number that was called. */
  @Column('text', { nullable: true }) calledDigits: string | null;
  @Column('text') state: 'pending' | 'confirmed' | 'refused';
  @Column('text', { nullable: true }) settledById: string | null;
  @Column('bigint', { nullable: true }) settledAt: number | null;
}
