import type { EntityManager } from 'typeorm';
import { entriesOf, removedKind } from '../applications/applications.queries.js';
import { changeRows, dropRows } from '../database/row-changes.js';
import { rowBy } from '../database/rows.js';
import { Dossier } from '../engine/dossier.entity.js';
import { StoredFile } from '../documents/stored-file.entity.js';
import { Involvement } from './involvement.entity.js';
import { JuryReportRow } from './jury-report.entity.js';
import { reportOf } from './jury.queries.js';
import { PanelDraft } from './panel-draft.entity.js';
import { Panel } from './panel.entity.js';
import { withoutPlan } from './report/without-plan.js';
import type { ReportContent } from './report/report.js';
import { ScoreSheet } from './score-sheet.entity.js';

/** What the jury said of a plan. The report of its round is printed anew without it, and goes with the last plan of that round. */
export async function eraseJudging(tx: EntityManager, dossierId: string): Promise<void> {
  const roundId = (await rowBy(tx, Dossier, { id: dossierId }))?.parentId;
  if (roundId) await eraseFromReport(tx, roundId, dossierId);
  await dropRows(tx, Involvement, { entryId: dossierId });
  await dropRows(tx, ScoreSheet, { entryId: dossierId });
  await dropRows(tx, Panel, { entryId: dossierId });
  await dropRows(tx, PanelDraft, { entryId: dossierId });
}

/** The hash stays the one that was signed: what is left out cannot be checked against it any more, and that is meant. */
async function eraseFromReport(tx: EntityManager, roundId: string, dossierId: string): Promise<void> {
  const report = await reportOf(tx, roundId);
  if (!report) return;
  const entries = (await entriesOf(tx, roundId)).map(({ application }) => application);
  const title = entries.find(({ id }) => id === dossierId)?.title ?? '';
  if (entries.some(({ id, answers }) => id !== dossierId && answers !== null)) {
    const content = withoutPlan(report.content as ReportContent, { id: dossierId, title });
    await changeRows(tx, JuryReportRow, { roundId }, { content, fileId: null });
  } else await dropRows(tx, JuryReportRow, { roundId });
  await changeRows(tx, StoredFile, { dossierId: roundId, kind: 'report' }, { kind: removedKind, name: '' });
}
