import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One movement of money; lines are only ever added. Cents, below zero when money goes back. */
@Entity('budget_line')
export class BudgetLine {
  @PrimaryColumn('text') id: string;
  @Column('text') budgetId: string;
  @Column('text') dossierId: string;
  @Column('text') kind: 'reserved' | 'committed' | 'paid' | 'released' | 'recovered' | 'overCeiling';
  @Column('bigint') amount: number;
  @Column('text') moveId: string;
  @Column('bigint') at: number;
}
