import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import type { RoundNow } from '../../rounds/rounds.queries.js';
import { isOpened, signedBy } from '../deliberation/deliberation.js';
import type { JuryReportRow } from '../jury-report.entity.js';
import { involvementsOfRound, isSigned, reportOf } from '../jury.queries.js';
import { reportContent, reportHash, type ReportContent } from './report.js';

/** The report as it stands: what is signed already stays as it was signed. */
export interface Preview {
  readonly content: ReportContent;
  readonly hash: string;
  readonly signatures: JuryReportRow['signatures'];
  /** The printed file, once both have signed. */
  readonly fileId: string | null;
  readonly final: boolean;
  /** Plans of which this person may not read anything before the result is known. */
  readonly hidden: ReadonlySet<string>;
}

/** The report for one reader on this day; there is none before the deliberation has begun. */
export async function previewOf(
  em: EntityManager,
  { dossier, state }: Pick<RoundNow, 'dossier' | 'state'>,
  { personId, on }: { personId: string; on: LocalDate },
): Promise<Preview | undefined> {
  const row = await reportOf(em, dossier.id);
  const hidden = await hiddenFrom(em, { dossier, state }, personId);
  if (row && signedBy(dossier).length > 0) {
    const { hash, signatures, fileId } = row;
    return { content: row.content as ReportContent, hash, signatures, fileId, final: isSigned(row), hidden };
  }
  if (!isOpened(state)) return undefined;
  const content = await reportContent(em, dossier, on);
  return { content, hash: reportHash(content), signatures: [], fileId: null, final: false, hidden };
}

async function hiddenFrom(
  em: EntityManager,
  { dossier, state }: Pick<RoundNow, 'dossier' | 'state'>,
  personId: string,
): Promise<Set<string>> {
  if (announced.has(state)) return new Set();
  const told = await involvementsOfRound(em, dossier.id);
  const own = told.filter((one) => one.personId === personId && one.recused);
  return new Set(own.map(({ entryId }) => entryId));
}

const announced = new Set(['announced', 'execution', 'councilReportPending', 'finished']);
