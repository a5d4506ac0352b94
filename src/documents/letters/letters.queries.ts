import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { saysDecision } from '../../../workflows/letters.check.js';
import { LetterRow } from './letter.entity.js';

/** Letters of a dossier that may be read outside. */
export const announcedLetters = (em: EntityManager, dossierId: string): Promise<LetterRow[]> =>
  em.find(LetterRow, { where: { dossierId, announcedAt: Not(IsNull()) }, order: { announcedAt: 'ASC' } });

/** The same, of decisions only: their terms run from the day they were sent. */
export const announcedDecisionLetters = async (em: EntityManager, dossierId: string): Promise<LetterRow[]> =>
  (await announcedLetters(em, dossierId)).filter(({ kind }) => saysDecision(kind));

/** The same of several dossiers, in the order in which they were sent. */
export const announcedLettersOf = (em: EntityManager, dossierIds: readonly string[]): Promise<LetterRow[]> =>
  em.find(LetterRow, {
    where: { dossierId: In([...dossierIds]), announcedAt: Not(IsNull()) },
    order: { announcedAt: 'ASC' },
  });

/** All letters of a dossier, for staff. */
export const lettersOf = (em: EntityManager, dossierId: string): Promise<LetterRow[]> =>
  em.find(LetterRow, { where: { dossierId }, order: { datedOn: 'ASC' } });

/** Letters of a round that wait to be announced. */
export const waitingLetters = (em: EntityManager, roundId: string): Promise<LetterRow[]> =>
  em.find(LetterRow, { where: { roundId, announcedAt: IsNull() }, order: { dossierId: 'ASC' } });

/** All letters of a round, waiting and announced. */
export const lettersOfRound = (em: EntityManager, roundId: string): Promise<LetterRow[]> =>
  em.find(LetterRow, { where: { roundId }, order: { datedOn: 'ASC', id: 'ASC' } });

/** A letter, when it belongs to this dossier. */
export const letterOf = (em: EntityManager, dossierId: string, id: string): Promise<LetterRow | null> =>
  em.findOneBy(LetterRow, { id, dossierId });

/** Dossiers of a round whose letter has been announced. */
export async function announcedIn(em: EntityManager, roundId: string): Promise<string[]> {
  const letters = await em.find(LetterRow, {
    select: { dossierId: true },
    where: { roundId, announcedAt: Not(IsNull()) },
  });
  return letters.map(({ dossierId }) => dossierId);
}

export const letterById = (em: EntityManager, id: string): Promise<LetterRow | null> =>
  em.findOneBy(LetterRow, { id });

/** Whether what was rendered is what the letter says now. */
export const isRendered = ({ renderedHash, contentHash }: LetterRow): boolean => renderedHash === contentHash;

/** What the PDF of a letter is called: by its own number, and before it has one by its case. */
export const fileNameOf = ({ number, content }: LetterRow): string =>
  `brief-${number ?? content.reference.caseNumber}.pdf`;

/** Letters whose PDF must still be made, or made again. */
export const unrenderedLetters = (em: EntityManager): Promise<LetterRow[]> =>
  em
    .createQueryBuilder(LetterRow, 'letter')
    .where('letter.renderedHash IS NULL OR letter.renderedHash <> letter.contentHash')
    .limit(50)
    .getMany();

/** Letters that wait to be announced and must be composed again: dated another day, or incomplete when last looked at. */
export const lettersToRenew = (em: EntityManager, today: string): Promise<LetterRow[]> =>
  em
    .createQueryBuilder(LetterRow, 'letter')
    .where('letter.announcedAt IS NULL AND letter.roundId IS NOT NULL')
    .andWhere("(letter.datedOn <> :today OR letter.missing <> '[]')", { today })
    .getMany();

/** Letters of several dossiers. */
export const lettersOfAll = (em: EntityManager, dossierIds: readonly string[]): Promise<LetterRow[]> =>
  em.findBy(LetterRow, { dossierId: In([...dossierIds]) });
