import type { EntityManager } from 'typeorm';
import { lateDossiersOf } from '../decisions/late/late.queries.js';
import type { LetterRow } from '../documents/letters/letter.entity.js';
import { announcedLettersOf } from '../documents/letters/letters.queries.js';
import { logOf } from '../engine/dossier.queries.js';
import { Told, type LogRow } from '../engine/log.entity.js';
import type { OwnDossier } from './own-dossier.js';

/** The letters about the application itself, and about our being late with it. */
export async function lettersAbout(em: EntityManager, id: string): Promise<LetterRow[]> {
  const late = await lateDossiersOf(em, [id]);
  return announcedLettersOf(em, [id, ...late.map((notice) => notice.id)]);
}

/** The log of an own dossier, and what staff missed as they wrote it last. */
export async function toldIn(em: EntityManager, id: string): Promise<Pick<OwnDossier, 'log' | 'missing'>> {
  const log = await logOf(em, id);
  return { log, missing: await missingIn(em, id, log) };
}

async function missingIn(
  em: EntityManager,
  dossierId: string,
  log: readonly LogRow[],
): Promise<string | undefined> {
  const asked = log.findLast(({ type }) => type === 'requestRemedy');
  if (!asked) return undefined;
  return (await em.findOneBy(Told, { dossierId, revision: asked.revision, name: 'missing' }))?.text;
}
