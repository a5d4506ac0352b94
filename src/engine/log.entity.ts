import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One move that was made; rows are only ever added, each bound to the one before by its hash. */
@Entity('log')
export class LogRow {
  @PrimaryColumn('text') dossierId: string;
  @PrimaryColumn('integer') revision: number;
  @Column('text') moveId: string;
  @Column('text') type: string;
  @Column('text') byPerson: string;
  @Column('text') byRole: string;
  @Column('bigint') at: number;
  /** JSON: what was chosen, the digests of what was told, and the facts the rules saw. */
  @Column('text') entry: string;
  @Column('text') previous: string;
  @Column('text') hash: string;
}

/** A free text that came with a move; may be erased, the log keeps its salted digest only. */
@Entity('told')
export class Told {
  @PrimaryColumn('text') dossierId: string;
  @PrimaryColumn('integer') revision: number;
  @PrimaryColumn('text') name: string;
  @Column('text') salt: string;
  @Column('text') text: string;
}
