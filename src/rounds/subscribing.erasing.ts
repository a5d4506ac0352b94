import type { EntityManager } from 'typeorm';
import { dropRows } from '../database/row-changes.js';
import type { Whose } from '../identity/about-person.js';
import { Subscriber } from './subscriber.entity.js';

/** Writes to somebody no more when a scheme opens. */
export async function eraseSubscriptions(tx: EntityManager, { email }: Whose): Promise<void> {
  if (email) await dropRows(tx, Subscriber, { email });
}
