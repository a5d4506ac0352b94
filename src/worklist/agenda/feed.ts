import type { EntityManager } from 'typeorm';
import { digest, newKey } from '../../identity/keys.js';
import { CalendarFeed } from './feed.entity.js';

/** Gives somebody a new address for their calendar; the answer is the only time its key can be read, and an older one stops. */
export async function openFeed(tx: EntityManager, personId: string, at: number): Promise<string> {
  const key = newKey();
  await closeFeed(tx, personId);
  await tx.insert(CalendarFeed, { personId, hash: digest(key), createdAt: at });
  return key;
}

/** From here nobody finds anything at the address of this person. */
export async function closeFeed(tx: EntityManager, personId: string): Promise<void> {
  await tx.delete(CalendarFeed, { personId });
}

export const feedOf = (em: EntityManager, personId: string): Promise<CalendarFeed | null> =>
  em.findOneBy(CalendarFeed, { personId });

/** Whose calendar this key opens. */
export const feedByKey = (em: EntityManager, key: string): Promise<CalendarFeed | null> =>
  em.findOneBy(CalendarFeed, { hash: digest(key) });
