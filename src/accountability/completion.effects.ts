import type { Happened } from '../engine/surroundings.js';
import { Completion } from './completion.entity.js';

/** Keeps the sentence, and the photo if there is one, with which somebody says that a plan is done. */
export async function recordCompletion({ tx, dossier, move, at }: Happened): Promise<void> {
  const photoId = typeof move.input['photoId'] === 'string' ? move.input['photoId'] : null;
  await tx.delete(Completion, { dossierId: dossier.id });
  await tx.insert(Completion, {
    dossierId: dossier.id,
    sentence: move.texts['sentence'] ?? '',
    photoId,
    mayPublish: move.input['mayPublish'] === true,
    byId: move.by.person,
    at,
  });
}
