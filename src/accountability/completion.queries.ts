import type { EntityManager } from 'typeorm';
import { StoredFile } from '../documents/stored-file.entity.js';
import { Completion } from './completion.entity.js';

/** What became of a plan, once somebody told. */
export const completionOf = (em: EntityManager, dossierId: string): Promise<Completion | null> =>
  em.findOneBy(Completion, { dossierId });

/** Kind of a file that shows what became of a plan. */
export const photoKind = 'photo';

/** The photo of a finished plan, also when the sentence that belongs to it was not sent yet. */
export const photoOf = (em: EntityManager, dossierId: string): Promise<StoredFile | null> =>
  em.findOne(StoredFile, { where: { dossierId, kind: photoKind }, order: { at: 'DESC', id: 'ASC' } });
