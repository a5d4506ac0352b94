import { In, type EntityManager } from 'typeorm';
import type { ToldPart, Whose } from '../identity/about-person.js';
import { Completion } from './completion.entity.js';

/** What somebody told when a plan was done, and whether we may show it. */
export async function tellCompletions(em: EntityManager, { dossierIds }: Whose): Promise<ToldPart[]> {
  const told = await em.find(Completion, { where: { dossierId: In([...dossierIds]) }, order: { at: 'ASC' } });
  return [
    {
      title: 'Wat er van uw plan geworden is',
      rows: told.map(({ sentence, mayPublish, at, photoId }) => ({
        'Uw zin': sentence,
        'Met foto': photoId !== null,
        'Wij mogen dit laten zien': mayPublish,
        Verteld: { at },
      })),
    },
  ];
}
