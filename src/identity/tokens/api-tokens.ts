import { randomUUID } from 'node:crypto';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { ApiToken } from './api-token.entity.js';
import { digest, newKey } from '../keys.js';

const year = 365 * 24 * 60 * 60 * 1000;
/** How many keys one person can have at a time. */
export const mostTokens = 10;

/** Makes a key for a program; the answer is the only time it can be read, or undefined when this person has too many. */
export async function issueToken(
  tx: EntityManager,
  given: { personId: string; label: string },
  at: number,
): Promise<string | undefined> {
  if ((await tokensOf(tx, given.personId, at)).length >= mostTokens) return undefined;
  const key = `oek_${newKey()}`;
  await tx.insert(ApiToken, {
    ...given,
    hash: digest(key),
    id: randomUUID(),
    createdAt: at,
    expiresAt: at + year,
    revokedAt: null,
  });
  return key;
}

/** Ends a key of this person at once; somebody else's is left alone. */
export async function revokeToken(
  tx: EntityManager,
  { id, personId }: { id: string; personId: string },
  at: number,
): Promise<void> {
  await tx.update(ApiToken, { id, personId, revokedAt: IsNull() }, { revokedAt: at });
}

/** The keys of a person that still work, oldest first. */
export const tokensOf = (em: EntityManager, personId: string, at: number): Promise<ApiToken[]> =>
  em.find(ApiToken, {
    where: { personId, revokedAt: IsNull(), expiresAt: MoreThan(at) },
    order: { createdAt: 'ASC', id: 'ASC' },
  });

/** The key a program sent, as far as it still works. */
export const tokenByKey = (em: EntityManager, key: string, at: number): Promise<ApiToken | null> =>
  em.findOneBy(ApiToken, { hash: digest(key), revokedAt: IsNull(), expiresAt: MoreThan(at) });
