import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where one application or round stands; everything personal about it is in the tables of its subject. */
@Entity('dossier')
export class Dossier {
  @PrimaryColumn('text') id: string;
  /** Name and edition of its chart, such as `moek@1`. */
  @Column('text') chart: string;
  /** Settings it began with and keeps. */
  @Column('text') versionId: string;
  @Column('text') grantorId: string;
  /** The round an entry belongs to. */
  @Column('text', { nullable: true }) parentId: string | null;
  @Column('text') snapshot: string;
  /** Dotted state paths, separated by spaces. */
  @Column('text') states: string;
  @Column('integer') revision: number;
  /** Hash of the newest row of its log. */
  @Column('text') head: string;
  @Column('boolean') done: boolean;
  @Column('bigint') createdAt: number;
  @Column('bigint') changedAt: number;
}
