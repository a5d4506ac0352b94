import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a juror said of being involved in a plan, before seeing it. */
@Entity('involvement')
export class Involvement {
  @PrimaryColumn('text') entryId: string;
  @PrimaryColumn('text') personId: string;
  @Column('text') roundId: string;
  @Column('text') kind: string;
  @Column('boolean') recused: boolean;
  @Column('bigint') at: number;
}
