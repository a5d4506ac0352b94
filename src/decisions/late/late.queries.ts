import { In, type EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import { penaltyIn } from '../../../workflows/fragments/late-penalty.js';
import type { EntryMemory } from '../../../workflows/fragments/memory.js';
import { lateDecision } from '../../../workflows/late-decision.js';
import type { Penalty } from '../../../workflows/penalty.js';
import { Dossier } from '../../engine/dossier.entity.js';
import type { Decision } from '../decision.entity.js';
import { announcedDecisions } from '../decisions.queries.js';

/** Dossiers about deciding late of these applications, oldest first. */
export const lateDossiersOf = (em: EntityManager, applicationIds: readonly string[]): Promise<Dossier[]> =>
  em.find(Dossier, {
    where: { parentId: In([...applicationIds]), chart: lateDecision.name },
    order: { createdAt: 'ASC' },
  });

/** The decisions about penalties for deciding late on an application, that were sent. */
export async function penaltiesAbout(em: EntityManager, applicationId: string): Promise<Decision[]> {
  const found: Decision[] = [];
  for (const { id } of await lateDossiersOf(em, [applicationId]))
    found.push(...(await announcedDecisions(em, id)));
  return found;
}

/** What a dossier about deciding late remembers. */
export const lateMemory = ({ snapshot }: Pick<Dossier, 'snapshot'>): EntryMemory =>
  (JSON.parse(snapshot) as { context: EntryMemory }).context;

/** What the penalty comes to on this day, or came to; a decision of today would not count today. */
export function penaltyOn(dossier: Pick<Dossier, 'snapshot'>, today: LocalDate): Penalty {
  const memory = lateMemory(dossier);
  return penaltyIn(memory, memory.lateUntil ?? today);
}

/** The most that can be due after this notice, in cents: all the days that the law knows (Awb 4:17, first paragraph). */
export function highestPenalty(dossier: Pick<Dossier, 'snapshot'>): number {
  const { noticeOn, clocks } = lateMemory(dossier);
  return penaltyIn({ noticeOn, clocks }).amount;
}

/** Whether the two weeks or the days after them still run: then announcing a decision ends them. */
export const isRunning = ({ states }: Pick<Dossier, 'states'>): boolean =>
  ['grace', 'accruing'].includes(states);
