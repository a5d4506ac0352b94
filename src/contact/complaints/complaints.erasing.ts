import type { EntityManager } from 'typeorm';
import { changeRows } from '../../database/row-changes.js';
import { Complaint } from './complaint.entity.js';

/** Who complained and who handled it; that there was a complaint, and when, stays with its number. What was said goes with the log. */
export const eraseComplaint = async (tx: EntityManager, dossierId: string): Promise<void> => {
  await changeRows(tx, Complaint, { id: dossierId }, { personId: '', enteredById: '', handlerId: null });
};
