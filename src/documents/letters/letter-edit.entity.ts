import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LetterText } from '../../../workflows/letters.parts.js';

/** What somebody wrote for one letter before it left; the newest is what the letter says, the others show who wrote what. */
@Entity('letter_edit')
export class LetterEdit {
  @PrimaryColumn('text') id: string;
  @Column('text') letterId: string;
  @Column('text') dossierId: string;
  /** With placeholders for what we know ourselves. */
  @Column('simple-json') text: LetterText;
  @Column('text') byId: string;
  @Column('bigint') at: number;
}
