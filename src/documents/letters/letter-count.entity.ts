import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many letters a grantor sent in one year; the newest number is the last. */
@Entity('letter_count')
export class LetterCount {
  @PrimaryColumn('text') grantorId: string;
  @PrimaryColumn('integer') year: number;
  @Column('integer') last: number;
}
