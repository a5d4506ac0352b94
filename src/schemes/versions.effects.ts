import { createHash } from 'node:crypto';
import type { Happened } from '../engine/surroundings.js';
import { SchemeVersion } from './scheme-version.entity.js';

/** Locks the version of a round that is published: from here its settings, form and texts never change. */
export async function lockVersion({ tx, dossier, at }: Happened): Promise<void> {
  const version = await tx.findOneByOrFail(SchemeVersion, { id: dossier.versionId });
  if (version.lockedAt !== null) return;
  const hash = createHash('sha256')
    .update(JSON.stringify([version.settings, version.texts]))
    .digest('hex');
  await tx.update(SchemeVersion, { id: version.id }, { lockedAt: at, hash });
}
