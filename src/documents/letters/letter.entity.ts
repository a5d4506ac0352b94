import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Letter } from '../pdf.js';

/** A letter of one dossier: composed, rendered, and frozen once it is announced. */
@Entity('letter')
export class LetterRow {
  @PrimaryColumn('text') id: string;
  @Column('text') dossierId: string;
  @Column('text', { nullable: true }) roundId: string | null;
  @Column('text') kind: string;
  @Column('simple-json') content: Letter;
  /** SHA-256 of the content. */
  @Column('text') contentHash: string;
  /** The date that stands in it. */
  @Column('text') datedOn: string;
  /** Sentences of what the law still asks for. */
  @Column('simple-json') missing: string[];
  /** The rendered PDF. */
  @Column('text', { nullable: true }) fileId: string | null;
  /** Content hash that was rendered. */
  @Column('text', { nullable: true }) renderedHash: string | null;
  @Column('bigint', { nullable: true }) announcedAt: number | null;
  /** `B-2026-00042`, given when it was announced. */
  @Column('text', { nullable: true }) number: string | null;
}
