import type { EntityManager } from 'typeorm';
import { momentOrNone, type ToldPart, type Whose } from '../identity/about-person.js';
import type { LetterRow } from './letters/letter.entity.js';
import { announcedLetters, fileNameOf } from './letters/letters.queries.js';

/** The letters about somebody's plans that were announced, with the papers themselves. */
export async function tellLetters(em: EntityManager, { dossierIds }: Whose): Promise<ToldPart[]> {
  const letters: LetterRow[] = [];
  for (const id of dossierIds) letters.push(...(await announcedLetters(em, id)));
  return [
    {
      title: 'Brieven',
      rows: letters.map(({ content, datedOn, announcedAt, number }) => ({
        Briefnummer: number ?? '',
        Kenmerk: content.reference.caseNumber,
        Datum: { on: datedOn },
        'Bekend sinds': momentOrNone(announcedAt),
      })),
      files: letters.flatMap((letter) =>
        letter.fileId ? [{ id: letter.fileId, name: fileNameOf(letter) }] : [],
      ),
    },
  ];
}
