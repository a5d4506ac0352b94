import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser; the cookie holds the key of which this is the hash. */
@Entity('session')
export class Session {
  @PrimaryColumn('text') hash: string;
  @Column('text') personId: string;
  @Column('bigint') startedAt: number;
  @Column('bigint') seenAt: number;
  @Column('bigint') endsAt: number;
  @Column('text') userAgent: string;
}
