import type { ComplaintFacts } from '../../../workflows/facts.complaint.js';
import { rowBy, rowsBy } from '../../database/rows.js';
import { LogRow } from '../../engine/log.entity.js';
import type { Question } from '../../engine/surroundings.js';
import { Grantor } from '../../identity/grantor.entity.js';
import { complaintById } from './complaints.queries.js';

/** What a complaint must know: whether the Awb rules there, and whether whoever moves worked on what it is about. */
export async function complaintFacts({ tx, dossier, by }: Question): Promise<ComplaintFacts> {
  const grantor = await rowBy(tx, Grantor, { id: dossier.grantorId });
  const complaint = await complaintById(tx, dossier.id);
  const made = complaint?.aboutId
    ? await rowsBy(tx, LogRow, { dossierId: complaint.aboutId, byPerson: by.person })
    : [];
  return {
    possible: grantor?.legalRegime === 'awb',
    workedOnIt: made.some(({ byRole }) => byRole !== 'applicant'),
  };
}
