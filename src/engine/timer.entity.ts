import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that happens by itself at a moment; played as a move by `system`. */
@Entity('timer')
export class Timer {
  @PrimaryColumn('text') dossierId: string;
  @PrimaryColumn('text') name: string;
  @Column('bigint') dueAt: number;
  /** JSON of the event to play. */
  @Column('text') event: string;
}

/** A legal clock as it stands, for lists and pages; the snapshot is the truth. */
@Entity('legal_clock')
export class ClockRow {
  @PrimaryColumn('text') dossierId: string;
  @PrimaryColumn('text') kind: string;
  /** Last day, `YYYY-MM-DD`; null while suspended or after it stopped. */
  @Column('text', { nullable: true }) endsOn: string | null;
  /** JSON of the whole clock. */
  @Column('text') clock: string;
}
