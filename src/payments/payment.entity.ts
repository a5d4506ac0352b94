import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Money that was ordered for one award. */
@Entity('payment')
export class Payment {
  @PrimaryColumn('text') id: string;
  @Column('text') dossierId: string;
  /** Cents. */
  @Column('bigint') amount: number;
  @Column('text') state: 'ordered' | 'paid' | 'rejected';
  @Column('text') dueOn: string;
  @Column('bigint') orderedAt: number;
  @Column('text') orderedById: string;
  @Column('text', { nullable: true }) paidOn: string | null;
  /** When it was first on an exported payment list. */
  @Column('bigint', { nullable: true }) listedAt: number | null;
}
