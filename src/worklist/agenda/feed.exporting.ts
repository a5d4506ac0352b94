import type { EntityManager } from 'typeorm';
import { rowsBy } from '../../database/rows.js';
import type { ToldPart, Whose } from '../../identity/about-person.js';
import { CalendarFeed } from './feed.entity.js';

/** That somebody who works here has terms in a calendar program. */
export async function tellFeeds(em: EntityManager, { personId }: Whose): Promise<ToldPart[]> {
  const feeds = await rowsBy(em, CalendarFeed, { personId });
  return [
    { title: 'Uw agenda', rows: feeds.map(({ createdAt }) => ({ 'Adres gemaakt': { at: createdAt } })) },
  ];
}
