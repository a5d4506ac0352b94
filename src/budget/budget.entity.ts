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
  /** How the money is divided; fixed once a round that draws on it opened (Awb 4:26). */
  @Column('text', { nullable: true }) distribution: Distribution | null;
  /** Local date on which ceiling and distribution were made known, and where (Awb 4:27). */
  @Column('text', { nullable: true }) publishedOn: string | null;
  @Column('text', { nullable: true }) publicationRef: string | null;
  /** Whether what is left may go to the next year when the council decides so; else it goes back (rule B9). */
  @Column('boolean') carryOver: boolean;
  /** What the policy names, and for which year, where it says that the amount follows prices. */
  @Column('simple-json', { nullable: true }) indexedFrom: { amount: number; year: number } | null;
  /** What whoever looks at this budget must know, such as that the policy contradicts itself. */
  @Column('text', { nullable: true }) note: string | null;
}

/** Ways to divide a budget over those who ask (rule B4). */
export type Distribution = 'firstCome' | 'ranking' | 'juryAllocation' | 'formula' | 'proRata';
