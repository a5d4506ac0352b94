import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalValue, Provenance } from '../../../workflows/legal-settings.js';

/** Value of a legal setting with where it came from, at one moment. */
export type Weighed = Provenance & { readonly value: LegalValue };

/** One correction of a legal setting; they are never taken away. */
@Entity('legal_correction')
export class LegalCorrection {
  @PrimaryColumn('text') id: string;
  @Column('text') versionId: string;
  /** Which setting (`workflows/legal-settings.ts`). */
  @Column('text') setting: string;
  @Column('simple-json') before: Weighed;
  @Column('simple-json') after: Weighed;
  @Column('text') byId: string;
  @Column('bigint') at: number;
}

/** That a lawyer went through all legal settings of a version, and what came of it. */
@Entity('legal_review')
export class LegalReview {
  @PrimaryColumn('text') id: string;
  @Column('text') versionId: string;
  @Column('text') byId: string;
  @Column('bigint') at: number;
  @Column('text', { nullable: true }) remark: string | null;
}
