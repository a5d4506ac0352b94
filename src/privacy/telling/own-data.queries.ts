import type { EntityManager } from 'typeorm';
import { rowsBy } from '../../database/rows.js';
import { Dossier } from '../../engine/dossier.entity.js';
import type { ToldPart, Whose } from '../../identity/about-person.js';
import { Assignment } from '../../identity/assignment.entity.js';
import { personById } from '../../identity/roles.queries.js';
import type { Exporter } from './exporter.js';

/** Of whom we tell; with a grantor only the plans that were sent to it. */
export async function whoseData(em: EntityManager, personId: string, grantorId?: string): Promise<Whose> {
  const posts = await rowsBy(em, Assignment, { personId, role: 'applicant' }, ['grantedAt', 'id']);
  const ids = [...new Set(posts.map(({ scopeId }) => scopeId))];
  const dossiers = await rowsBy(em, Dossier, { id: ids, ...(grantorId && { grantorId }) }, [
    'createdAt',
    'id',
  ]);
  const email = (await personById(em, personId))?.email ?? null;
  return { personId, email, dossierIds: dossiers.map(({ id }) => id) };
}

/** Everything that we keep of somebody; what holds nothing is left out. */
export async function toldOf(
  em: EntityManager,
  exporters: readonly Exporter[],
  whose: Whose,
): Promise<ToldPart[]> {
  const parts: ToldPart[] = [];
  for (const { tell } of exporters) parts.push(...(await tell(em, whose)));
  return parts.filter(({ rows }) => rows.length > 0);
}
