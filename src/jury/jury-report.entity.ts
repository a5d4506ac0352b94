import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The advice of the jury, frozen and hashed at its last signature. */
@Entity('jury_report')
export class JuryReportRow {
  @PrimaryColumn('text') roundId: string;
  @Column('simple-json') content: object;
  @Column('text') hash: string;
  @Column('simple-json') signatures: { role: string; personId: string; name: string; at: number }[];
  @Column('text', { nullable: true }) fileId: string | null;
}
