import type { EntityManager } from 'typeorm';
import { Completion } from './completion.entity.js';

/** Lets us show the sentence and the photo of a finished plan, or not any more (AVG, article 7(3)). */
export async function setPublication(
  tx: EntityManager,
  dossierId: string,
  mayPublish: boolean,
): Promise<void> {
  await tx.update(Completion, { dossierId }, { mayPublish });
}
