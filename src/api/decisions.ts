import type { EntityManager } from 'typeorm';
import { announcedDecisions, decisionsOf } from '../decisions/decisions.queries.js';
import type { Decision } from '../decisions/decision.entity.js';
import type { Seen } from './sight.js';
import { present } from './telling.js';

/** Decisions as this person may know them: announced ones, and for staff those that wait as well. */
export async function decisionsTold(em: EntityManager, { sight, dossier }: Seen) {
  const known =
    sight === 'staff' ? await decisionsOf(em, dossier.id) : await announcedDecisions(em, dossier.id);
  return known.map(told);
}

const told = ({ id, kind, amount, requested, decidedOn, ...rest }: Decision) => {
  const { announcedOn, objectionEndsOn, motivation, deviation } = rest;
  return present({
    id,
    kind,
    amount,
    requested,
    decidedOn,
    announcedOn,
    objectionEndsOn,
    motivation,
    deviation,
  });
};
