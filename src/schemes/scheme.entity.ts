import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A rulebook of one grantor, such as MOEK. */
@Entity('scheme')
export class Scheme {
  @PrimaryColumn('text') id: string;
  @Column('text') grantorId: string;
  /** Last part of its page address: moek. */
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('text') title: string;
  @Column('text') summary: string;
  @Column('text') audience: string;
}
