import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One juror's points and reasons for one plan; a draft until handed in. */
@Entity('score_sheet')
export class ScoreSheet {
  @PrimaryColumn('text') entryId: string;
  @PrimaryColumn('text') personId: string;
  @Column('text') roundId: string;
  /** 1 to 5 by criterion. */
  @Column('simple-json') points: Record<string, number>;
  @Column('simple-json') reasons: Record<string, string>;
  /** Which open page last changed each field (`points_…`, `reason_…`), for jurors who type on two devices. */
  @Column('simple-json', { nullable: true }) typedOn: Record<string, string> | null;
  @Column('bigint') savedAt: number;
  @Column('bigint', { nullable: true }) handedInAt: number | null;
}
