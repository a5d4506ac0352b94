import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The jury's common reasons and amount for one plan. */
@Entity('panel')
export class Panel {
  @PrimaryColumn('text') entryId: string;
  @Column('text') roundId: string;
  /** Cents; 0 is a proposal not to award. */
  @Column('bigint') amount: number;
  @Column('simple-json') reasons: Record<string, string>;
  @Column('boolean') honourable: boolean;
  @Column('bigint') at: number;
}
