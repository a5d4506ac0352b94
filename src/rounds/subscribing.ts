import type { EntityManager } from 'typeorm';
import { Subscriber } from './subscriber.entity.js';

/** Somebody who wants to hear when a scheme opens; the address in lower case, as `toEmail` gives it. */
export interface Subscription {
  readonly schemeId: string;
  readonly email: string;
}

/** Writes an address down once, however often it is asked. `at` is UTC ms. */
export async function subscribe(
  tx: EntityManager,
  { schemeId, email }: Subscription,
  at: number,
): Promise<void> {
  await tx.sql`INSERT INTO subscriber (scheme_id, email, since) VALUES (${schemeId}, ${email}, ${at})
    ON CONFLICT (scheme_id, email) DO NOTHING`;
}

/** Forgets an address; one that is not there is fine. */
export async function unsubscribe(tx: EntityManager, { schemeId, email }: Subscription): Promise<void> {
  await tx.delete(Subscriber, { schemeId, email });
}
