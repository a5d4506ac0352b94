import type { EntityManager } from 'typeorm';
import { filesOf } from '../applications/applications.queries.js';
import { announcedLetters } from '../documents/letters/letters.queries.js';
import type { StoredFile } from '../documents/stored-file.entity.js';
import { filesToRead } from '../jury/scoring/entry.js';
import type { Seen } from './sight.js';
import { moment } from './telling.js';

/** Files this person may open: an applicant no letter before it is announced, a jury nothing private, finance none. */
export async function visibleDocuments(em: EntityManager, seen: Seen): Promise<StoredFile[]> {
  const { sight, open, dossier } = seen;
  if (sight === 'finance' || !open) return [];
  if (sight === 'jury') return [...(await filesToRead(em, seen)).values()].flat();
  const files = await filesOf(em, dossier.id);
  if (sight === 'staff') return files;
  const announced = new Set((await announcedLetters(em, dossier.id)).map(({ fileId }) => fileId));
  return files.filter(({ id, kind }) => kind !== 'letter' || announced.has(id));
}

/** The numbers of the letters of a dossier that were sent, by the file they were printed in. */
export async function letterNumbers(em: EntityManager, dossierId: string): Promise<Map<string, string>> {
  const sent = await announcedLetters(em, dossierId);
  return new Map(sent.flatMap(({ fileId, number }) => (fileId && number ? [[fileId, number]] : [])));
}

/** A file as programs read about it; a letter that was sent with its number. */
export const documentTold = (
  { id, kind, name, mediaType, size, sha256, at }: StoredFile,
  letterNumber?: string,
) => ({
  id,
  kind,
  name,
  mediaType,
  size,
  sha256,
  at: moment(at),
  ...(letterNumber && { letterNumber }),
});
