import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../workflows/language.js';

/** Who has which role where: at a grantor, in a round, or in one dossier. */
@Entity('assignment')
export class Assignment {
  @PrimaryColumn('text') id: string;
  @Column('text') personId: string;
  @Column('text') role: Role;
  /** Id of a grantor, a round or a dossier. */
  @Column('text') scopeId: string;
  @Column('bigint') grantedAt: number;
  @Column('bigint', { nullable: true }) endedAt: number | null;
}
