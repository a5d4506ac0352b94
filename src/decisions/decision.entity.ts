import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DecisionKind } from '../../workflows/effects.js';

/** A decision of the grantor on one dossier; visible outside once it is announced. */
@Entity('decision')
export class Decision {
  @PrimaryColumn('text') id: string;
  @Column('text') dossierId: string;
  @Column('text') kind: DecisionKind;
  /** Cents. */
  @Column('bigint') amount: number;
  /** Cents. */
  @Column('bigint') requested: number;
  @Column('text', { nullable: true }) motivation: string | null;
  /** Why it differs from the advice (Awb 3:50). */
  @Column('text', { nullable: true }) deviation: string | null;
  @Column('text') decidedOn: string;
  @Column('text') decidedById: string;
  @Column('text', { nullable: true }) announcedOn: string | null;
  @Column('text', { nullable: true }) objectionEndsOn: string | null;
  @Column('text', { nullable: true }) letterId: string | null;
}
