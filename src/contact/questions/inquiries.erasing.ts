import type { EntityManager } from 'typeorm';
import { dropRows } from '../../database/row-changes.js';
import { Inquiry } from './inquiry.entity.js';

/** Questions about a dossier and our answers: they are letters about it, and go with it. */
export const eraseInquiries = async (tx: EntityManager, dossierId: string): Promise<void> => {
  await dropRows(tx, Inquiry, { dossierId });
};
