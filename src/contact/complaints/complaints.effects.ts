import type { ComplaintInput } from '../../../workflows/fragments/complaint-memory.js';
import { addRow, changeRows } from '../../database/row-changes.js';
import type { Happened } from '../../engine/surroundings.js';
import { nextCaseNumber } from '../../identity/case-numbers.js';
import { assign } from '../../identity/people.js';
import { Complaint } from './complaint.entity.js';

/** Writes the row of a new complaint, and lets whoever complains follow it. */
export async function openComplaint({ tx, dossier, move, at, on }: Happened): Promise<void> {
  const { person, about, channel, receivedOn } = move.input as ComplaintInput;
  const isOwn = move.by.role === 'applicant';
  const personId = isOwn ? move.by.person : (person ?? '');
  await addRow(tx, Complaint, {
    id: dossier.id,
    roundId: dossier.parentId ?? '',
    grantorId: dossier.grantorId,
    caseNumber: await nextCaseNumber(tx, { grantorId: dossier.grantorId, kind: 'complaint', on }),
    aboutId: about ?? null,
    personId,
    channel: isOwn ? 'web' : (channel as Complaint['channel']),
    enteredById: move.by.person,
    handlerId: null,
    receivedOn: receivedOn ?? on,
    createdAt: at,
  });
  await assign(tx, { personId, role: 'applicant', scopeId: dossier.id }, at);
}

/** Who handles it from here on is somebody who was not involved (Awb 9:7). */
export async function takeComplaint({ tx, dossier, move }: Happened): Promise<void> {
  await changeRows(tx, Complaint, { id: dossier.id }, { handlerId: move.by.person });
}
