import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What gets a number of its own: applications, complaints and questions. */
export type NumberedKind = 'application' | 'complaint' | 'question';

/** How many a grantor numbered of one kind in one year. */
@Entity('case_number')
export class CaseNumber {
  @PrimaryColumn('text') grantorId: string;
  @PrimaryColumn('text') kind: NumberedKind;
  @PrimaryColumn('integer') year: number;
  @Column('integer') last: number;
}
