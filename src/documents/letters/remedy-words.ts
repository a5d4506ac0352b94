import type { EntityManager } from 'typeorm';
import type { Values } from '../../../workflows/placeholders.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { toldIn } from '../../engine/dossier.queries.js';

/** What a letter says is missing, as staff wrote it last: a line for each thing (Awb 4:5). */
export async function remedyValues(em: EntityManager, dossier: Dossier): Promise<Values> {
  const missing = (await toldIn(em, dossier.id)).findLast(({ name }) => name === 'missing')?.text;
  const missingList = (missing ?? '').split('\n').filter((line) => line.trim() !== '');
  return missingList.length > 0 ? { missingList } : {};
}
