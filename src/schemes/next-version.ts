import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { SchemeVersion } from './scheme-version.entity.js';

/** Copies settings, form and texts of a version into a new one that may still be changed; answers its id. */
export async function nextVersion(
  tx: EntityManager,
  from: { readonly versionId: string; readonly name: string },
): Promise<SchemeVersion> {
  const { schemeId, chart, roundChart, settings, texts } = await tx.findOneByOrFail(SchemeVersion, {
    id: from.versionId,
  });
  const copy = {
    id: randomUUID(),
    schemeId,
    name: from.name,
    chart,
    roundChart,
    settings,
    texts,
    lockedAt: null,
    hash: null,
  };
  await tx.insert(SchemeVersion, copy);
  return copy;
}
