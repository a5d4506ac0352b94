import type { EntityManager } from 'typeorm';
import { rowsBy } from '../database/rows.js';
import type { ToldPart, Whose } from '../identity/about-person.js';
import { Retention } from './retention.entity.js';

/** Until when we keep somebody's plans, as far as that is known yet. */
export async function tellRetention(em: EntityManager, { dossierIds }: Whose): Promise<ToldPart[]> {
  const kept = await rowsBy(em, Retention, { dossierId: dossierIds }, ['destroyOn']);
  return [
    {
      title: 'Hoe lang wij dit bewaren',
      rows: kept.map(({ result, startsOn, destroyOn }) => ({
        'Resultaat (Selectielijst 2020)': result,
        'Bewaard sinds': { on: startsOn },
        'Mag weg vanaf': { on: destroyOn },
      })),
    },
  ];
}
