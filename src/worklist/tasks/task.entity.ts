import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../../workflows/language.js';

/** Something staff must do, opened and closed by moves. */
@Entity('task')
export class Task {
  @PrimaryColumn('text') id: string;
  @Column('text') dossierId: string;
  @Column('text') grantorId: string;
  @Column('text') kind: string;
  @Column('text') role: Role;
  @Column('text', { nullable: true }) dueOn: string | null;
  @Column('bigint') openedAt: number;
  @Column('bigint', { nullable: true }) closedAt: number | null;
  @Column('text', { nullable: true }) closedById: string | null;
}
