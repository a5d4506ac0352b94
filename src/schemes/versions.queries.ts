import type { EntityManager } from 'typeorm';
import { isInTransaction } from '../database/memory.js';
import { rowBy, rowsBy, rowThere } from '../database/rows.js';
import type { Settings } from '../../workflows/settings.js';
import { SchemeVersion } from './scheme-version.entity.js';
import { Scheme } from './scheme.entity.js';

const locked = new Map<string, SchemeVersion>();

/** The settings and texts of a version. Once locked it never changes again and is kept in memory. */
export async function versionById(em: EntityManager, id: string): Promise<SchemeVersion> {
  const known = locked.get(id);
  if (known) return known;
  const version = await rowThere(em, SchemeVersion, { id });
  // A lock that is not committed yet may still be undone.
  if (version.lockedAt !== null && !isInTransaction(em)) locked.set(id, version);
  return version;
}

/** The settings of a grantor that were published last; of one that published nothing yet, any it has. */
export async function newestSettings(em: EntityManager, grantorId: string): Promise<Settings | undefined> {
  const schemes = await rowsBy(em, Scheme, { grantorId }, ['id']);
  const versions = await rowsBy(em, SchemeVersion, { schemeId: schemes.map(({ id }) => id) }, ['id']);
  return versions.toSorted((one, other) => (other.lockedAt ?? 0) - (one.lockedAt ?? 0))[0]?.settings;
}

export const settingsOf = async (em: EntityManager, versionId: string): Promise<Settings> =>
  (await versionById(em, versionId)).settings;
export const schemeBySlug = (em: EntityManager, slug: string): Promise<Scheme | null> =>
  rowBy(em, Scheme, { slug });
export const schemeById = (em: EntityManager, id: string): Promise<Scheme | null> =>
  rowBy(em, Scheme, { id });
export const schemesOf = (em: EntityManager): Promise<Scheme[]> =>
  em.find(Scheme, { order: { name: 'ASC' } });
