import { LessThan, type EntityManager } from 'typeorm';
import type { Role } from '../../workflows/language.js';
import { digest, newKey } from './keys.js';
import { isStaff } from './policy.js';
import { Session } from './session.entity.js';

const minute = 60_000;
const hour = 60 * minute;

/**
 * How long a session lasts, in milliseconds: without a sign of life, and in all. Whoever decides about others is out sooner;
 * residents type for hours, and without scripts nothing tells us so before they press a button.
 */
const limits = {
  staff: { idle: 30 * minute, whole: 12 * hour },
  others: { idle: 2 * hour, whole: 24 * hour },
} as const;

/** Opens a session under a new key, which only the browser keeps; those of everybody that ended by themselves are cleared away. */
export async function startSession(
  tx: EntityManager,
  given: { personId: string; userAgent: string },
  at: number,
): Promise<string> {
  await tx.delete(Session, { endsAt: LessThan(at) });
  const key = newKey();
  await tx.insert(Session, {
    hash: digest(key),
    personId: given.personId,
    startedAt: at,
    seenAt: at,
    endsAt: at + limits.others.whole,
    userAgent: given.userAgent.slice(0, 300),
  });
  return key;
}

export const sessionOf = (em: EntityManager, key: string): Promise<Session | null> =>
  em.findOneBy(Session, { hash: digest(key) });

/** Whether a session still counts; the roles are those of now, so a new role shortens a session that is running. */
export function isAlive(session: Session, roles: readonly Role[], at: number): boolean {
  const { idle, whole } = roles.some(isStaff) ? limits.staff : limits.others;
  return at < session.endsAt && at < session.startedAt + whole && at < session.seenAt + idle;
}

/** Whether it is worth a write that this session was seen: once a minute at most. */
export const isDueForSight = (session: Session, at: number): boolean => at >= session.seenAt + minute;

export async function markSeen(tx: EntityManager, session: Session, at: number): Promise<void> {
  await tx.update(Session, { hash: session.hash }, { seenAt: at });
}

/** Ends a session for good: whoever kept the key gets nowhere with it. */
export async function endSession(tx: EntityManager, key: string): Promise<void> {
  await tx.delete(Session, { hash: digest(key) });
}

/** Ends every session of somebody, on every device. */
export async function endSessionsOf(tx: EntityManager, personId: string): Promise<void> {
  await tx.delete(Session, { personId });
}
