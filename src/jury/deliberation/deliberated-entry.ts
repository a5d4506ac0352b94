import type { EntityManager } from 'typeorm';
import { openEntry, type OpenEntry } from '../scoring/entry.js';
import { jurorsOf, type Standing } from '../jury.queries.js';

/** What chair or secretary may do with a plan: look, say first whether they are involved, or nothing at all. */
export type Access = 'open' | 'declareFirst' | 'recused';

/** The chair gives points too, and so declares like every juror; the secretary is only kept from what they are recused from. */
export function accessOf(standing: Standing, isJuror: boolean): Access {
  if (standing === 'recused') return 'recused';
  return standing === 'undeclared' && isJuror ? 'declareFirst' : 'open';
}

/** A plan of this round for chair or secretary, or none when they may not see it. */
export async function deliberatedEntry(
  em: EntityManager,
  { roundId, entryId, personId }: { roundId: string; entryId: string; personId: string },
): Promise<OpenEntry | undefined> {
  const entry = await openEntry(em, entryId, personId);
  if (entry?.dossier.parentId !== roundId) return undefined;
  const isJuror = (await jurorsOf(em, roundId)).includes(personId);
  return accessOf(entry.standing, isJuror) === 'open' ? entry : undefined;
}
