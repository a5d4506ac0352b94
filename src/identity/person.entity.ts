import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who can sign in or be written to; everything here can be erased. */
@Entity('person')
export class Person {
  @PrimaryColumn('text') id: string;
  /** Lower case; null for somebody without a mailbox. */
  @Column('text', { nullable: true }) email: string | null;
  @Column('text') name: string;
  @Column('text', { nullable: true }) phone: string | null;
  /** Lines separated by newlines. */
  @Column('text', { nullable: true }) postalAddress: string | null;
  @Column('bigint') createdAt: number;
}
