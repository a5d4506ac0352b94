import type { Effects } from '../../workflows/effects.js';
import { addRow, changeRows, dropRows } from '../database/row-changes.js';
import type { Happened } from '../engine/surroundings.js';
import { personById } from '../identity/roles.queries.js';
import { Involvement } from './involvement.entity.js';
import { JuryReportRow } from './jury-report.entity.js';
import { reportOf } from './jury.queries.js';
import { PanelDraft } from './panel-draft.entity.js';
import { Panel } from './panel.entity.js';
import { reportContent, reportHash } from './report/report.js';
import { ScoreSheet } from './score-sheet.entity.js';

/** Keeps what a juror says of being involved; whoever is involved sees nothing of the plan from here, and scores of it count no more. */
export async function recordInvolvement(
  { tx, dossier, move, at }: Happened,
  { kind }: Effects['recordInvolvement'],
): Promise<void> {
  const key = { entryId: dossier.id, personId: move.by.person };
  await dropRows(tx, Involvement, key);
  await addRow(tx, Involvement, {
    ...key,
    roundId: dossier.parentId ?? '',
    kind,
    recused: kind !== 'none',
    at,
  });
}

/** Makes a draft score sheet final. */
export async function handInScores({ tx, dossier, move, at }: Happened): Promise<void> {
  await changeRows(tx, ScoreSheet, { entryId: dossier.id, personId: move.by.person }, { handedInAt: at });
}

/** Keeps the common reasons of the jury for one plan with the amount it proposes, in cents. */
export async function recordPanel(
  { tx, dossier, move, at, settings }: Happened,
  { amount }: Effects['recordPanel'],
): Promise<void> {
  const reasons = Object.fromEntries(
    settings.criteria.map(({ key }) => [key, move.texts[`reason_${key}`] ?? '']),
  );
  await dropRows(tx, Panel, { entryId: dossier.id });
  await addRow(tx, Panel, {
    entryId: dossier.id,
    roundId: dossier.parentId ?? '',
    amount,
    reasons,
    honourable: move.input['honourable'] === true,
    at,
  });
  await dropRows(tx, PanelDraft, { entryId: dossier.id, personId: move.by.person });
}

/**
 * Signs the report. The first signature freezes what it says, with its hash; the last one is set under the same words, so
 * that chair and secretary never sign different reports.
 */
export async function signReport(happened: Happened, { role, final }: Effects['signReport']): Promise<void> {
  const { tx, dossier, move, at, on } = happened;
  const name = (await personById(tx, move.by.person))?.name ?? '';
  const signature = { role, personId: move.by.person, name, at };
  const roundId = dossier.id;
  const signed = final ? await reportOf(tx, roundId) : null;
  if (signed) {
    await changeRows(tx, JuryReportRow, { roundId }, { signatures: [...signed.signatures, signature] });
    return;
  }
  const content = await reportContent(tx, dossier, on);
  await dropRows(tx, JuryReportRow, { roundId });
  await addRow(tx, JuryReportRow, {
    roundId,
    content,
    hash: reportHash(content),
    signatures: [signature],
    fileId: null,
  });
}
