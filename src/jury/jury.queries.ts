import { IsNull, Not, type EntityManager } from 'typeorm';
import { Dossier } from '../engine/dossier.entity.js';
import { Assignment } from '../identity/assignment.entity.js';
import { Involvement } from './involvement.entity.js';
import { JuryReportRow } from './jury-report.entity.js';
import { Panel } from './panel.entity.js';
import { ScoreSheet } from './score-sheet.entity.js';

/** Ids of everybody who scores in this round: jurors and the chair. */
export async function jurorsOf(em: EntityManager, roundId: string): Promise<string[]> {
  const members = await em.find(Assignment, {
    where: [
      { scopeId: roundId, role: 'juror', endedAt: IsNull() },
      { scopeId: roundId, role: 'juryChair', endedAt: IsNull() },
    ],
  });
  return [...new Set(members.map(({ personId }) => personId))].sort();
}

/** What one juror said of being involved in one plan. */
export const involvementOf = (
  em: EntityManager,
  entryId: string,
  personId: string,
): Promise<Involvement | null> => em.findOneBy(Involvement, { entryId, personId });

/** Whether a juror may see a plan: said to be free of it, and not recused. */
export async function maySeeEntry(em: EntityManager, personId: string, entryId: string): Promise<boolean> {
  const involvement = await involvementOf(em, entryId, personId);
  return involvement !== null && !involvement.recused;
}

export const sheetOf = (em: EntityManager, entryId: string, personId: string): Promise<ScoreSheet | null> =>
  em.findOneBy(ScoreSheet, { entryId, personId });

/** Sheets of a plan that were handed in by jurors who are not recused. */
export async function countedSheets(em: EntityManager, entryId: string): Promise<ScoreSheet[]> {
  const sheets = await em.findBy(ScoreSheet, { entryId, handedInAt: Not(IsNull()) });
  const recused = new Set(
    (await em.findBy(Involvement, { entryId, recused: true })).map(({ personId }) => personId),
  );
  return sheets.filter(({ personId }) => !recused.has(personId));
}

export const sheetsOfRound = (em: EntityManager, roundId: string): Promise<ScoreSheet[]> =>
  em.findBy(ScoreSheet, { roundId });
export const involvementsOfRound = (em: EntityManager, roundId: string): Promise<Involvement[]> =>
  em.findBy(Involvement, { roundId });
export const panelsOf = (em: EntityManager, roundId: string): Promise<Panel[]> =>
  em.find(Panel, { where: { roundId }, order: { entryId: 'ASC' } });
export const reportOf = (em: EntityManager, roundId: string): Promise<JuryReportRow | null> =>
  em.findOneBy(JuryReportRow, { roundId });

/** Plans of a round that the jury looks at, by id. */
export async function judgedEntries(em: EntityManager, roundId: string): Promise<Dossier[]> {
  const entries = await em.find(Dossier, { where: { parentId: roundId }, order: { id: 'ASC' } });
  return entries.filter(({ states }) => judged.has(states.split('.').at(-1) ?? ''));
}
const judged = new Set(['admitted', 'presented', 'scored', 'awardProposed', 'noAwardProposed']);
