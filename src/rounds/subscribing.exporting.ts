import type { EntityManager } from 'typeorm';
import { rowsBy } from '../database/rows.js';
import type { ToldPart, Whose } from '../identity/about-person.js';
import { Subscriber } from './subscriber.entity.js';

/** Of which schemes somebody wants to hear when they open. */
export async function tellSubscriptions(em: EntityManager, { email }: Whose): Promise<ToldPart[]> {
  const wishes = email === null ? [] : await rowsBy(em, Subscriber, { email }, ['since']);
  return [
    {
      title: 'Bericht als een ronde opengaat',
      rows: wishes.map(({ schemeId, since }) => ({ Regeling: schemeId, Sinds: { at: since } })),
    },
  ];
}
