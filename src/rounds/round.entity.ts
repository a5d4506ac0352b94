import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One opening of a scheme; its state is the dossier with the same id. */
@Entity('round')
export class Round {
  @PrimaryColumn('text') id: string;
  @Column('text') schemeId: string;
  @Column('text') versionId: string;
  @Column('text') grantorId: string;
  @Column('text') name: string;
  @Column('integer') year: number;
  @Column('integer') budgetYear: number;
  @Column('bigint') opensAt: number;
  @Column('bigint') closesAt: number;
  @Column('text', { nullable: true }) presentationOn: string | null;
  @Column('text', { nullable: true }) presentationPlace: string | null;
  @Column('text', { nullable: true }) announcedOn: string | null;
  @Column('text') executionEndsOn: string;
  /** The prize pool. */
  @Column('text') budgetId: string;
  @Column('simple-json', { nullable: true }) councilBefore: {
    sentOn: string;
    publishedOn: string;
    reference: string;
  } | null;
  @Column('simple-json', { nullable: true }) councilAfter: { sentOn: string } | null;
  @Column('simple-json') lots: { entries: string[]; first: string; witness: string; at: number }[];
}
