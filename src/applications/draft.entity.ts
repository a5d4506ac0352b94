import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Answers as typed, kept until they are sent: nothing is ever lost by a mistake. */
@Entity('draft')
export class Draft {
  @PrimaryColumn('text') id: string;
  @Column('simple-json') answers: Record<string, unknown>;
  /** Counts saves, so that two tabs notice each other. */
  @Column('integer') edition: number;
  @Column('bigint') savedAt: number;
  @Column('text') savedById: string;
}
