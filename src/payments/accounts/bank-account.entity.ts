import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where an award is paid to: sealed, shown by its last four digits, checked by two people. */
@Entity('bank_account')
export class BankAccount {
  @PrimaryColumn('text') dossierId: string;
  @Column('text') ibanSealed: string;
  @Column('text') last4: string;
  @Column('text') holder: string;
  @Column('text') enteredById: string;
  @Column('bigint') enteredAt: number;
  @Column('text', { nullable: true }) firstCheckById: string | null;
  /** What the first check rests on (`accountBases`), and why it was enough where the bank doubted. */
  @Column('text', { nullable: true }) firstBasis: string | null;
  @Column('text', { nullable: true }) firstExplanation: string | null;
  @Column('text', { nullable: true }) secondCheckById: string | null;
  @Column('text', { nullable: true }) secondBasis: string | null;
  @Column('text', { nullable: true }) secondExplanation: string | null;
  @Column('bigint', { nullable: true }) mismatchAt: number | null;
}
