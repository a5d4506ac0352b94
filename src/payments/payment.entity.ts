import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Money that was ordered for one award. */
@Entity('payment')
export class Payment {
  @PrimaryColumn('text') id: string;
  @Column('text') dossierId: string;
  /** Cents. */
  @Column('bigint') amount: number;
  @Column('text') state: 'ordered' | 'paid' | 'rejected' | 'withdrawn';
  @Column('text') dueOn: string;
  /** What the bank and we call it: case number and a few signs of its own. */
  @Column('text') reference: string;
  /** The file in which it went to the bank. */
  @Column('text', { nullable: true }) batchId: string | null;
  /** Why the bank sent it back, such as `AC04`. */
  @Column('text', { nullable: true }) returnedCode: string | null;
  @Column('bigint') orderedAt: number;
  @Column('text') orderedById: string;
  @Column('text', { nullable: true }) paidOn: string | null;
  /** When it was first on an exported payment list. */
  @Column('bigint', { nullable: true }) listedAt: number | null;
}
