import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counter of the case numbers of one year. */
@Entity('case_number')
export class CaseNumber {
  @PrimaryColumn('integer') year: number;
  @Column('integer') last: number;
}
