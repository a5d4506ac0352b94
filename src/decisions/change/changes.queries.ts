import { In, type EntityManager } from 'typeorm';
import type { GrantChange } from '../../../workflows/fragments/change-memory.js';
import type { EntryMemory } from '../../../workflows/fragments/memory.js';
import { grantChange } from '../../../workflows/grant-change.js';
import { Dossier } from '../../engine/dossier.entity.js';
import type { Decision } from '../decision.entity.js';
import { announcedDecisions } from '../decisions.queries.js';

/** Dossiers about changing the grants of these applications, oldest first. */
export const changesOf = (em: EntityManager, applicationIds: readonly string[]): Promise<Dossier[]> =>
  em.find(Dossier, {
    where: { parentId: In([...applicationIds]), chart: grantChange.name },
    order: { createdAt: 'ASC', id: 'ASC' },
  });

/** What a dossier remembers; every one about changing a grant knows its change from its first move. */
export const memoryOf = ({ snapshot }: Pick<Dossier, 'snapshot'>): EntryMemory =>
  (JSON.parse(snapshot) as { context: EntryMemory }).context;

/** The change that a dossier is about; nothing for any other dossier. */
export const changeIn = (dossier: Pick<Dossier, 'chart' | 'snapshot'>): GrantChange | undefined =>
  dossier.chart === grantChange.name ? memoryOf(dossier).change : undefined;

/** Every decision about an application that was sent: on itself, and on changes to its grant. */
export async function decisionsAbout(em: EntityManager, applicationId: string): Promise<Decision[]> {
  const found = await announcedDecisions(em, applicationId);
  for (const { id } of await changesOf(em, [applicationId]))
    found.push(...(await announcedDecisions(em, id)));
  return found;
}
