import type { EntityManager } from 'typeorm';
import { dayOrNone, type ToldPart, type Whose } from '../identity/about-person.js';
import { announcedDecisions } from './decisions.queries.js';
import type { Decision } from './decision.entity.js';

/** What was decided about somebody's plans, as far as it was announced: before that nobody outside may know it. */
export async function tellDecisions(em: EntityManager, { dossierIds }: Whose): Promise<ToldPart[]> {
  const decisions: Decision[] = [];
  for (const id of dossierIds) decisions.push(...(await announcedDecisions(em, id)));
  return [
    {
      title: 'Besluiten',
      rows: decisions.map(({ amount, requested, motivation, deviation, ...dates }) => ({
        Bedrag: { cents: amount },
        Gevraagd: { cents: requested },
        Motivering: motivation,
        'Waarom anders dan de jury adviseerde': deviation,
        'Besloten op': { on: dates.decidedOn },
        'Bekend sinds': dayOrNone(dates.announcedOn),
        'Bezwaar kan tot en met': dayOrNone(dates.objectionEndsOn),
      })),
    },
  ];
}
