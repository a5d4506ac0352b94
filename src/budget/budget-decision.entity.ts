import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody decided about a budget itself; they are only added to, and their changes make the ceiling. Cents. */
@Entity('budget_decision')
export class BudgetDecision {
  @PrimaryColumn('text') id: string;
  @Column('text') budgetId: string;
  @Column('text') kind: 'opened' | 'ceiling' | 'published' | 'indexed' | 'carriedIn' | 'carriedOut';
  /** By how much the ceiling changes. */
  @Column('bigint') change: number;
  /** Local date of the decision. */
  @Column('text') decidedOn: string;
  /** Which decision, and where it can be found. */
  @Column('text') source: string;
  /** From what the change follows: the step of an indexation, what was published, where the money came from. */
  @Column('simple-json') inputs: Readonly<Record<string, string | number>>;
  @Column('text') byId: string;
  /** UTC ms. */
  @Column('bigint') at: number;
}
