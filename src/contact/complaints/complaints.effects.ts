import { Like, type EntityManager } from 'typeorm';
import type { ComplaintInput } from '../../../workflows/fragments/complaint-memory.js';
import { addRow, changeRows } from '../../database/row-changes.js';
import { lockedRow } from '../../database/rows.js';
import type { Happened } from '../../engine/surroundings.js';
import { Grantor } from '../../identity/grantor.entity.js';
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
    caseNumber: await nextNumber(tx, dossier.grantorId, on.slice(0, 4)),
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

/** `MD-2026-K1`: the grantor is held, so that no number is given twice. */
async function nextNumber(tx: EntityManager, grantorId: string, year: string): Promise<string> {
  await lockedRow(tx, Grantor, { id: grantorId });
  const before = await tx.countBy(Complaint, { caseNumber: Like(`MD-${year}-K%`) });
  return `MD-${year}-K${before + 1}`;
}
