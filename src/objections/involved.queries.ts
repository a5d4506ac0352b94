import { In, Not, type EntityManager } from 'typeorm';
import { addDays, startOfDay } from '../../workflows/calendar.js';
import { rowsBy } from '../database/rows.js';
import { Decision } from '../decisions/decision.entity.js';
import { LogRow } from '../engine/log.entity.js';
import { Contested } from './contested.entity.js';

/** Whoever worked on what is objected to or decided it: they do not handle the objection (Awb 7:5, 10:3, third paragraph). */
export async function involvedIn(em: EntityManager, objectionId: string): Promise<ReadonlySet<string>> {
  const contested = await rowsBy(em, Contested, { objectionId });
  const decisions = await rowsBy(em, Decision, { id: contested.map(({ decisionId }) => decisionId) });
  const people = new Set(decisions.map(({ decidedById }) => decidedById));
  for (const { dossierId, announcedOn, decidedOn } of decisions) {
    const worked = await em.findBy(LogRow, { dossierId, byRole: In(staff), type: Not(In(typedIn)) });
    const until = startOfDay(addDays(announcedOn ?? decidedOn, 1));
    for (const { at, byPerson } of worked) if (at < until) people.add(byPerson);
  }
  return people;
}

const staff = ['caseHandler', 'villageOfficer', 'decisionMaker'];
/** Who only types in what somebody brought, prepares nothing. */
const typedIn = ['start', 'submit'];
