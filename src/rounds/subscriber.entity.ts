import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address that wants a mail when a scheme opens. */
@Entity('subscriber')
export class Subscriber {
  @PrimaryColumn('text') schemeId: string;
  @PrimaryColumn('text') email: string;
  @Column('bigint') since: number;
}
