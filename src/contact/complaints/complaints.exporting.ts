import type { EntityManager } from 'typeorm';
import { rowsBy } from '../../database/rows.js';
import type { ToldPart, Whose } from '../../identity/about-person.js';
import { Complaint } from './complaint.entity.js';

/** Complaints that somebody made; what happened stands with what that person did. */
export async function tellComplaints(em: EntityManager, { personId }: Whose): Promise<ToldPart[]> {
  const made = await rowsBy(em, Complaint, { personId }, ['createdAt', 'id']);
  return [
    {
      title: 'Klachten',
      rows: made.map(({ caseNumber, receivedOn }) => ({
        Zaaknummer: caseNumber,
        'Ontvangen op': { on: receivedOn },
      })),
    },
  ];
}
