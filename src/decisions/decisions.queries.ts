import { IsNull, Not, type EntityManager } from 'typeorm';
import { Decision } from './decision.entity.js';

/** The newest decision on a dossier, announced or not; for staff and for letters only. */
export const newestDecision = (em: EntityManager, dossierId: string): Promise<Decision | null> =>
  em.findOne(Decision, { where: { dossierId }, order: { decidedOn: 'DESC', announcedOn: 'ASC' } });

/** What the applicant may know: decisions that were announced. */
export const announcedDecisions = (em: EntityManager, dossierId: string): Promise<Decision[]> =>
  em.find(Decision, { where: { dossierId, announcedOn: Not(IsNull()) }, order: { announcedOn: 'ASC' } });

/** All decisions on a dossier, oldest first. */
export const decisionsOf = (em: EntityManager, dossierId: string): Promise<Decision[]> =>
  em.find(Decision, { where: { dossierId }, order: { decidedOn: 'ASC' } });

/** The decision that waits to be announced. */
export const waitingDecision = (em: EntityManager, dossierId: string): Promise<Decision | null> =>
  em.findOneBy(Decision, { dossierId, announcedOn: IsNull() });
