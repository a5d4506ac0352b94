import type { EntityManager } from 'typeorm';
import { changesOf } from '../decisions/change/changes.queries.js';
import type { LocalDate } from '../../workflows/calendar.js';
import { objectionsTo } from '../objections/objections.queries.js';
import { lateCasesAbout } from '../worklist/late/late-cases.queries.js';
import { ownChanges } from './changes/own-changes.queries.js';
import { lateDossiersOf } from '../decisions/late/late.queries.js';
import type { LetterRow } from '../documents/letters/letter.entity.js';
import { announcedLettersOf } from '../documents/letters/letters.queries.js';
import { logOf } from '../engine/dossier.queries.js';
import { Told, type LogRow } from '../engine/log.entity.js';
import type { OwnDossier } from './own-dossier.js';

/** The letters about the application itself, about our being late with it, and about changes to its grant. */
export async function lettersAbout(em: EntityManager, id: string): Promise<LetterRow[]> {
  const late = await lateDossiersOf(em, [id]);
  const changes = await changesOf(em, [id]);
  return announcedLettersOf(em, [id, ...[...late, ...changes].map((about) => about.id)]);
}

/** The log of an own dossier, and what staff missed or intended as they wrote it last. */
export async function toldIn(
  em: EntityManager,
  id: string,
): Promise<Pick<OwnDossier, 'log' | 'missing' | 'intention'>> {
  const log = await logOf(em, id);
  const said = (type: string, name: string) => saidIn(em, { id, log, type, name });
  return {
    log,
    missing: await said('requestRemedy', 'missing'),
    intention: await said('requestViews', 'intention'),
  };
}

/** A text of the last move of this type. */
async function saidIn(
  em: EntityManager,
  { id, log, type, name }: { id: string; log: readonly LogRow[]; type: string; name: string },
): Promise<string | undefined> {
  const last = log.findLast((row) => row.type === type);
  if (!last) return undefined;
  return (await em.findOneBy(Told, { dossierId: id, revision: last.revision, name }))?.text;
}

/** What runs beside an application: that we are late, objections, and changes to its grant. */
export const proceedings = async (em: EntityManager, id: string, today: LocalDate) => ({
  late: await lateCasesAbout(em, id, today),
  objections: await objectionsTo(em, id),
  changes: await ownChanges(em, id),
});
