import type { Effects } from '../../workflows/effects.js';
import type { Happened } from '../engine/surroundings.js';
import { Involvement } from './involvement.entity.js';
import { JuryReportRow } from './jury-report.entity.js';
import { Panel } from './panel.entity.js';
import { reportContent, reportHash } from './report.js';
import { reportOf } from './jury.queries.js';
import { ScoreSheet } from './score-sheet.entity.js';
import { personById } from '../identity/roles.queries.js';

/** Keeps what a juror says of being involved; whoever is involved sees nothing of the plan from here. */
export async function recordInvolvement(
  { tx, dossier, move, at }: Happened,
  { kind }: Effects['recordInvolvement'],
): Promise<void> {
  const key = { entryId: dossier.id, personId: move.by.person };
  await tx.delete(Involvement, key);
  await tx.insert(Involvement, {
    ...key,
    roundId: dossier.parentId ?? '',
    kind,
    recused: kind !== 'none',
    at,
  });
}

/** Makes a draft score sheet final. */
export async function handInScores({ tx, dossier, move, at }: Happened): Promise<void> {
  await tx.update(ScoreSheet, { entryId: dossier.id, personId: move.by.person }, { handedInAt: at });
}

/** Keeps the common reasons of the jury for one plan with the amount it proposes, in cents. */
export async function recordPanel(
  { tx, dossier, move, at, settings }: Happened,
  { amount }: Effects['recordPanel'],
): Promise<void> {
  const reasons = Object.fromEntries(
    settings.criteria.map(({ key }) => [key, move.texts[`reason_${key}`] ?? '']),
  );
  await tx.delete(Panel, { entryId: dossier.id });
  await tx.insert(Panel, {
    entryId: dossier.id,
    roundId: dossier.parentId ?? '',
    amount,
    reasons,
    honourable: move.input['honourable'] === true,
    at,
  });
}

/** Signs the report; its content is read anew at each signature, and frozen with a hash at the last. */
export async function signReport(
  { tx, dossier, move, at }: Happened,
  { role }: Effects['signReport'],
): Promise<void> {
  const content = await reportContent(tx, dossier);
  const earlier = await reportOf(tx, dossier.id);
  const stillHolds =
    earlier?.hash === reportHash(content)
      ? earlier.signatures.filter((signature) => signature.role !== role)
      : [];
  const signature = {
    role,
    personId: move.by.person,
    name: (await personById(tx, move.by.person))?.name ?? '',
    at,
  };
  await tx.delete(JuryReportRow, { roundId: dossier.id });
  await tx.insert(JuryReportRow, {
    roundId: dossier.id,
    content,
    hash: reportHash(content),
    signatures: [...stillHolds, signature],
    fileId: null,
  });
}
