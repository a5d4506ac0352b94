import { IsNull, Not, type EntityManager } from 'typeorm';
import type { Role } from '../../workflows/language.js';
import { rowBy, rowsBy } from '../database/rows.js';
import { Dossier } from '../engine/dossier.entity.js';
import { Assignment } from '../identity/assignment.entity.js';
import { lastPart } from '../rounds/rounds.queries.js';
import { grouped } from './grouped.js';
import { Involvement } from './involvement.entity.js';
import { JuryReportRow } from './jury-report.entity.js';
import { PanelDraft } from './panel-draft.entity.js';
import { Panel } from './panel.entity.js';
import { ScoreSheet } from './score-sheet.entity.js';

/** Roles that make somebody part of a jury; the secretary writes and gives no points. */
export const juryRoles = ['juryChair', 'jurySecretary', 'juror'] as const satisfies readonly Role[];
export type JuryRole = (typeof juryRoles)[number];

/** Ids of everybody who scores in this round: jurors and the chair. */
export async function jurorsOf(em: EntityManager, roundId: string): Promise<string[]> {
  const role: Role[] = ['juror', 'juryChair'];
  const members = await rowsBy(em, Assignment, { scopeId: roundId, role, endedAt: null });
  return [...new Set(members.map(({ personId }) => personId))].sort();
}

/** What one juror said of being involved in one plan. */
export const involvementOf = (
  em: EntityManager,
  entryId: string,
  personId: string,
): Promise<Involvement | null> => rowBy(em, Involvement, { entryId, personId });

/** How somebody stands to a plan: whoever is recused sees nothing of it, and a juror who has not said anything only its name. */
export type Standing = 'undeclared' | 'free' | 'recused';

export const standingFrom = (involvement: Pick<Involvement, 'recused'> | null | undefined): Standing => {
  if (!involvement) return 'undeclared';
  return involvement.recused ? 'recused' : 'free';
};

export const standingOf = async (em: EntityManager, entryId: string, personId: string): Promise<Standing> =>
  standingFrom(await involvementOf(em, entryId, personId));

/** Whether a juror may see a plan: said to be free of it. Ask this for everything of a plan, its files included (threat T2). */
export const maySeeEntry = async (em: EntityManager, personId: string, entryId: string): Promise<boolean> =>
  (await standingOf(em, entryId, personId)) === 'free';

export const sheetOf = (em: EntityManager, entryId: string, personId: string): Promise<ScoreSheet | null> =>
  rowBy(em, ScoreSheet, { entryId, personId });

/** Sheets that count, by plan: handed in, by somebody who is in the jury now and not recused from that plan. */
export async function countedSheets(
  em: EntityManager,
  roundId: string,
): Promise<ReadonlyMap<string, ScoreSheet[]>> {
  const members = new Set(await jurorsOf(em, roundId));
  const recused = await rowsBy(em, Involvement, { roundId, recused: true });
  const shutOut = new Set(recused.map(({ entryId, personId }) => `${entryId} ${personId}`));
  const handedIn = await em.find(ScoreSheet, {
    where: { roundId, handedInAt: Not(IsNull()) },
    order: { personId: 'ASC' },
  });
  const counted = handedIn.filter(
    ({ entryId, personId }) => members.has(personId) && !shutOut.has(`${entryId} ${personId}`),
  );
  return grouped(counted, ({ entryId }) => entryId);
}

/** All sheets of a round, drafts too. */
export const sheetsOfRound = (em: EntityManager, roundId: string): Promise<readonly ScoreSheet[]> =>
  rowsBy(em, ScoreSheet, { roundId });
/** All sheets of one juror in a round, drafts too. */
export const sheetsBy = (
  em: EntityManager,
  roundId: string,
  personId: string,
): Promise<readonly ScoreSheet[]> => rowsBy(em, ScoreSheet, { roundId, personId });

/** Whether somebody handed in scores for any plan of a round; also scores that do not count any more (Awb 2:4). */
export const hasScored = (em: EntityManager, roundId: string, personId: string): Promise<boolean> =>
  em.existsBy(ScoreSheet, { roundId, personId, handedInAt: Not(IsNull()) });

/** Plans of a round that somebody may know nothing of, being involved in them. */
export const recusedFrom = async (em: EntityManager, roundId: string, personId: string): Promise<string[]> =>
  (await rowsBy(em, Involvement, { roundId, personId, recused: true })).map(({ entryId }) => entryId);

export const involvementsOfRound = (em: EntityManager, roundId: string): Promise<readonly Involvement[]> =>
  rowsBy(em, Involvement, { roundId }, ['entryId', 'personId']);
export const panelsOf = (em: EntityManager, roundId: string): Promise<readonly Panel[]> =>
  rowsBy(em, Panel, { roundId }, ['entryId']);
export const panelDraftOf = (
  em: EntityManager,
  entryId: string,
  personId: string,
): Promise<PanelDraft | null> => rowBy(em, PanelDraft, { entryId, personId });
export const panelOf = (em: EntityManager, entryId: string): Promise<Panel | null> =>
  rowBy(em, Panel, { entryId });
export const reportOf = (em: EntityManager, roundId: string): Promise<JuryReportRow | null> =>
  rowBy(em, JuryReportRow, { roundId });

/** Signed reports that were not printed yet. */
export const unprintedReports = async (em: EntityManager): Promise<JuryReportRow[]> =>
  (await rowsBy(em, JuryReportRow, { fileId: null })).filter(isSigned);

/** Whether chair and secretary both signed: from there the report never changes. */
export const isSigned = ({ signatures }: Pick<JuryReportRow, 'signatures'>): boolean =>
  signatures.length === 2;

/** Plans of a round that the jury looks at, by id. */
export async function judgedEntries(em: EntityManager, roundId: string): Promise<Dossier[]> {
  const entries = await rowsBy(em, Dossier, { parentId: roundId }, ['id']);
  return entries.filter(isWithJury);
}

/** Whether a plan is before the jury: it takes part, and nothing is decided yet. */
export const isWithJury = ({ states }: Pick<Dossier, 'states'>): boolean => judged.has(lastPart(states));
const judged = new Set(['admitted', 'presented', 'scored', 'awardProposed', 'noAwardProposed']);
