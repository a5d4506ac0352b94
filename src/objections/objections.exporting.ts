import type { EntityManager } from 'typeorm';
import { rowsBy } from '../database/rows.js';
import { dayOrNone, type ToldPart, type Whose } from '../identity/about-person.js';
import { Objection } from './objection.entity.js';

/** Objections that somebody made; the reasons stand with what that person did. */
export async function tellObjections(em: EntityManager, { dossierIds }: Whose): Promise<ToldPart[]> {
  const made = await rowsBy(em, Objection, { id: dossierIds }, ['createdAt', 'id']);
  return [
    {
      title: 'Bezwaren',
      rows: made.map(({ caseNumber, receivedOn, postedOn }) => ({
        Zaaknummer: caseNumber,
        'Ontvangen op': { on: receivedOn },
        'Op de post gedaan op': dayOrNone(postedOn),
      })),
    },
  ];
}
