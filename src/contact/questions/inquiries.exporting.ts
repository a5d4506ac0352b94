import type { EntityManager } from 'typeorm';
import { rowsBy } from '../../database/rows.js';
import { momentOrNone, type ToldPart, type Whose } from '../../identity/about-person.js';
import { Inquiry } from './inquiry.entity.js';

/** What somebody asked, and what we answered. */
export async function tellInquiries(em: EntityManager, { personId }: Whose): Promise<ToldPart[]> {
  const asked = await rowsBy(em, Inquiry, { personId }, ['madeAt', 'id']);
  return [
    {
      title: 'Vragen',
      rows: asked.map(({ caseNumber, wish, receivedOn, answer, answeredAt }) => ({
        Kenmerk: caseNumber,
        Vraag: wish,
        'Ontvangen op': { on: receivedOn },
        Antwoord: answer,
        'Beantwoord op': momentOrNone(answeredAt),
      })),
    },
  ];
}
