import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that came with a dossier or was made for it; its content lies outside the database. */
@Entity('stored_file')
export class StoredFile {
  @PrimaryColumn('text') id: string;
  @Column('text') dossierId: string;
  /** Key of the question, or what it is: letter, application, report, photo. */
  @Column('text') kind: string;
  @Column('text') name: string;
  @Column('text') mediaType: string;
  @Column('integer') size: number;
  @Column('text') sha256: string;
  @Column('text') byId: string;
  @Column('bigint') at: number;
}
