import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Dossiers that are proposed for destruction together; one person makes the list and another approves it. */
@Entity('destruction_list')
export class DestructionList {
  @PrimaryColumn('text') id: string;
  @Column('text') grantorId: string;
  @Column('text') madeById: string;
  @Column('bigint') madeAt: number;
  @Column('text', { nullable: true }) approvedById: string | null;
  @Column('bigint', { nullable: true }) approvedAt: number | null;
  /** When the last dossier on it was gone. */
  @Column('bigint', { nullable: true }) doneAt: number | null;
}

/** One dossier on a list. What stands here is all that is left of it on paper: the certificate is made of it. */
@Entity('destruction_item')
export class DestructionItem {
  @PrimaryColumn('text') listId: string;
  @PrimaryColumn('text') dossierId: string;
  @Column('text', { nullable: true }) caseNumber: string | null;
  /** Result number of the selection list, such as 8.1.8. */
  @Column('text') result: string;
  /** Local dates: from when it was kept, and from when it may be destroyed. */
  @Column('text') startsOn: string;
  @Column('text') destroyOn: string;
  /** Why it stays for now, when the archivist or the administrator takes it off. */
  @Column('text', { nullable: true }) keptBecause: string | null;
  @Column('bigint', { nullable: true }) destroyedAt: number | null;
}
