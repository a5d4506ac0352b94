import type { EntityManager } from 'typeorm';
import { rowsBy } from '../database/rows.js';
import { StoredFile } from './stored-file.entity.js';

/** Every file of a dossier, of whatever kind: sent along, made for it, or taken away again. */
export const filesOfDossier = (em: EntityManager, dossierId: string): Promise<readonly StoredFile[]> =>
  rowsBy(em, StoredFile, { dossierId }, ['id']);
