import type { EntityManager } from 'typeorm';
import { rowsBy } from '../database/rows.js';
import type { ToldPart, Whose } from '../identity/about-person.js';
import { Reachability } from './reachability.entity.js';

/** What somebody said about how we may reach them. */
export async function tellReachability(em: EntityManager, { personId }: Whose): Promise<ToldPart[]> {
  const said = await rowsBy(em, Reachability, { personId }, ['at', 'kind']);
  return [
    {
      title: 'Hoe wij u mogen bereiken',
      rows: said.map(({ at, wording, electronic }) => ({
        Op: { at },
        'Wat u antwoordde': wording,
        'Daarna gingen berichten': electronic ? 'per e-mail' : 'met de post',
      })),
    },
  ];
}
