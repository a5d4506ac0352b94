import { IsNull, type EntityManager } from 'typeorm';
import { removedKind } from '../../applications/applications.queries.js';
import type { Happened } from '../../engine/surroundings.js';
import { StoredFile } from '../stored-file.entity.js';
import { LetterRow } from './letter.entity.js';
import { contentHashOf } from './letters.js';

/** Gives every letter of a dossier that left at this moment its number, and freezes it with that number in it. */
export async function numberLetters(
  tx: EntityManager,
  { dossier, at, on }: Pick<Happened, 'dossier' | 'at' | 'on'>,
): Promise<void> {
  const sent = await tx.find(LetterRow, {
    where: { dossierId: dossier.id, announcedAt: at, number: IsNull() },
    order: { id: 'ASC' },
  });
  for (const letter of sent) await freeze(tx, letter, await nextNumber(tx, dossier.grantorId, on));
}

/** What was printed beforehand was a proof: it has no number, so it goes and the loop prints the letter itself. */
async function freeze(tx: EntityManager, { id, content, fileId }: LetterRow, number: string): Promise<void> {
  const numbered = { ...content, reference: { ...content.reference, number } };
  await tx.update(
    LetterRow,
    { id },
    { number, content: numbered, contentHash: contentHashOf(numbered), fileId: null },
  );
  if (fileId) await tx.update(StoredFile, { id: fileId }, { kind: removedKind, name: '' });
}

/** `B-2026-00042`: one row per grantor and year counts, so that no number is given twice and none is left out. */
async function nextNumber(tx: EntityManager, grantorId: string, on: string): Promise<string> {
  const year = Number(on.slice(0, 4));
  const rows: { last: number }[] =
    await tx.sql`INSERT INTO letter_count (grantor_id, year, last) VALUES (${grantorId}, ${year}, 1)
      ON CONFLICT (grantor_id, year) DO UPDATE SET last = letter_count.last + 1 RETURNING last`;
  return `B-${year}-${String(rows[0]?.last).padStart(5, '0')}`;
}
