import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A pot of money in the tree of budgets; the counters follow its lines and may never pass the ceiling. Cents. */
@Entity('budget')
export class Budget {
  @PrimaryColumn('text') id: string;
  @Column('text') grantorId: string;
  @Column('text', { nullable: true }) parentId: string | null;
  @Column('integer') year: number;
  @Column('text') name: string;
  @Column('bigint') ceiling: number;
  @Column('bigint') overCeiling: number;
  @Column('bigint') reserved: number;
  @Column('bigint') committed: number;
  @Column('bigint') paid: number;
}
