import type { EntityManager } from 'typeorm';
import { announcedDecisions } from '../../decisions/decisions.queries.js';
import type { JuryReport } from '../../documents/files.queries.js';
import { dossierById } from '../../engine/dossier.queries.js';
import { isSigned, reportOf } from '../jury.queries.js';
import { paperOf } from './report-paper.js';
import type { ReportContent } from './report.js';

/** The jury's advice about one plan (L-ADV, Awb 3:49): print it with `adviceExtractPdf(report, planId)`. */
export interface Advice {
  readonly report: JuryReport;
  readonly planId: string;
}

/** What the applicant may read of the advice: nothing before the decision is announced, and only of the own plan. */
export async function adviceFor(em: EntityManager, entryId: string): Promise<Advice | undefined> {
  const announced = (await announcedDecisions(em, entryId)).length > 0;
  return announced ? signedAdvice(em, entryId) : undefined;
}

/** The same for staff, as soon as chair and secretary signed. */
export async function signedAdvice(em: EntityManager, entryId: string): Promise<Advice | undefined> {
  const dossier = await dossierById(em, entryId);
  const row = dossier?.parentId ? await reportOf(em, dossier.parentId) : null;
  if (!row || !isSigned(row)) return undefined;
  const content = row.content as ReportContent;
  if (!content.plans.some(({ id }) => id === entryId)) return undefined;
  const own = { ...content, plans: content.plans.filter(({ id }) => id === entryId) };
  return { report: paperOf(own, row.signatures), planId: entryId };
}
