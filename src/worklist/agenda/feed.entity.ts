import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret address at which the calendar program of one person finds their terms. */
@Entity('calendar_feed')
export class CalendarFeed {
  @PrimaryColumn('text') personId: string;
  /** Digest of the key in the address; the key itself is shown once. */
  @Column('text') hash: string;
  @Column('bigint') createdAt: number;
}
