import { createHash } from 'node:crypto';
import type { Clock } from '../../clock.js';
import type { Database } from '../../database/database.js';
import { reportPdf, type FileStore } from '../../documents/files.queries.js';
import { StoredFile } from '../../documents/stored-file.entity.js';
import { lockDossier } from '../../engine/dossier.queries.js';
import { JuryReportRow } from '../jury-report.entity.js';
import { reportOf, unprintedReports } from '../jury.queries.js';
import { paperOf } from './report-paper.js';
import type { ReportContent } from './report.js';

/** What the loop works with. */
export interface ReportOffice {
  readonly database: Database;
  readonly clock: Clock;
  readonly store: FileStore;
}

/** Prints and keeps every report that was signed by both; answers how many. */
export async function printReports(office: ReportOffice): Promise<number> {
  const reports = await office.database.read(unprintedReports);
  for (const report of reports) await print(office, report);
  return reports.length;
}

/** The file has an id made of what it says, so that two instances, or one that was cut off, keep one and the same file. */
async function print({ database, clock, store }: ReportOffice, report: JuryReportRow): Promise<void> {
  const { roundId } = report;
  const content = report.content as ReportContent;
  const bytes = await reportPdf(paperOf(content, report.signatures));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = uuidOf(sha256);
  await store.put(id, bytes);
  const file = {
    id,
    dossierId: roundId,
    kind: 'report',
    name: reportName(content),
    mediaType: 'application/pdf',
  };
  await database.inTransaction(async (tx) => {
    await lockDossier(tx, roundId);
    if ((await reportOf(tx, roundId))?.fileId !== null) return;
    await tx.insert(StoredFile, { ...file, size: bytes.length, sha256, byId: 'system', at: clock.now() });
    await tx.update(JuryReportRow, { roundId }, { fileId: id });
  });
}

/** File name of a report. */
export const reportName = ({ round }: Pick<ReportContent, 'round'>): string => `Juryrapport ${round}.pdf`;

const uuidOf = (hash: string): string =>
  hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
