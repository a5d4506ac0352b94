import type { EntityManager } from 'typeorm';
import type { EntryMemory } from '../../workflows/fragments/memory.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { toldIn } from '../engine/dossier.queries.js';

/** What is proposed for one plan that was taken up again after its round went on (cents), with what the jury says of it (Awb 3:49). */
export interface Apart {
  readonly amount: number;
  readonly juryAdvice: string | undefined;
}

/** The newest proposal for this plan alone; nothing where it goes along with the others. */
export async function apartProposal(
  em: EntityManager,
  { id, snapshot }: Pick<Dossier, 'id' | 'snapshot'>,
): Promise<Apart | undefined> {
  const { reopened } = (JSON.parse(snapshot) as { context: Partial<EntryMemory> }).context;
  if (reopened?.proposed === undefined) return undefined;
  const juryAdvice = (await toldIn(em, id)).findLast(({ name }) => name === 'juryAdvice')?.text;
  return { amount: reopened.proposed, juryAdvice };
}
