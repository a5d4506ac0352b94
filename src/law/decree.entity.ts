import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Decree } from '../../workflows/law.js';

/** One change of the law that a lawyer proclaimed here; they are never taken away, only followed by another. */
@Entity('decree')
export class DecreeRow {
  /** Its place in the row, from 1. */
  @PrimaryColumn('integer') number: number;
  @Column('simple-json') decree: Decree;
  @Column('text') byId: string;
  @Column('bigint') at: number;
}
