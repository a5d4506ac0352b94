import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How long a dossier is kept (Selectielijst 2020), from which day. */
@Entity('retention')
export class Retention {
  @PrimaryColumn('text') dossierId: string;
  /** Result number of the selection list: 8.1.7, 8.1.8, 8.2, 8.3, 8.4 or 13.1. */
  @Column('text') result: string;
  @Column('text') startsOn: string;
  @Column('text') destroyOn: string;
}
