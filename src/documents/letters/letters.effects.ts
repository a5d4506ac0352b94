import { randomUUID } from 'node:crypto';
import { IsNull, type EntityManager } from 'typeorm';
import type { Effects } from '../../../workflows/effects.js';
import { lastly } from '../../database/database.js';
import type { Happened } from '../../engine/surroundings.js';
import { roundById } from '../../rounds/rounds.queries.js';
import { LetterEdit } from './letter-edit.entity.js';
import { newestEdit } from './letter-edits.queries.js';
import { LetterRow } from './letter.entity.js';
import { numberLetters } from './letter-numbers.js';
import { composeFor } from './letters.js';
import { announcedLetters } from './letters.queries.js';

/** Composes the letter of a decision with today's date; the loop makes its PDF. An older one that was never sent gives way. */
export const prepareLetter =
  (baseUrl: string) =>
  async ({ tx, dossier, on }: Happened, { kind }: Effects['prepareLetter']): Promise<void> => {
    const before = await sentBefore(tx, dossier.id, kind);
    const composed = await composeFor(tx, dossier, { kind, on, baseUrl, edited: before?.text });
    await tx.delete(LetterRow, { dossierId: dossier.id, announcedAt: IsNull() });
    const { id: dossierId, parentId } = dossier;
    // A letter about an application's own notice leaves with no round.
    const roundId = parentId && (await roundById(tx, parentId)) ? parentId : null;
    const id = randomUUID();
    await tx.insert(LetterRow, {
      id,
      dossierId,
      roundId,
      kind,
      ...composed,
      datedOn: on,
      fileId: null,
      renderedHash: null,
      announcedAt: null,
      number: null,
    });
    if (before) {
      const { text, byId, at } = before;
      await tx.insert(LetterEdit, { id: randomUUID(), letterId: id, dossierId, text, byId, at });
    }
  };

/** What somebody wrote for the letter of this kind that left before: sent once more it says the same (by post, after a bounce). */
async function sentBefore(tx: EntityManager, dossierId: string, kind: string): Promise<LetterEdit | null> {
  const before = (await announcedLetters(tx, dossierId)).findLast((letter) => letter.kind === kind);
  return before ? newestEdit(tx, before.id) : null;
}

/** From here the applicant may read the letter; it gets its number, and its content never changes again. */
export async function announceLetter(happened: Happened): Promise<void> {
  const { tx, dossier, at } = happened;
  await tx.update(LetterRow, { dossierId: dossier.id, announcedAt: IsNull() }, { announcedAt: at });
  lastly((last) => numberLetters(last, happened));
}
