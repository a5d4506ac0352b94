import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What staff writes to each other about a dossier. */
@Entity('note')
export class Note {
  @PrimaryColumn('text') id: string;
  @Column('text') dossierId: string;
  @Column('text') byId: string;
  @Column('bigint') at: number;
  @Column('text') text: string;
}
