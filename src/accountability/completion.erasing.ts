import type { EntityManager } from 'typeorm';
import { dropRows } from '../database/row-changes.js';
import { Completion } from './completion.entity.js';

/** What people told about how it went. */
export async function eraseCompletion(tx: EntityManager, dossierId: string): Promise<void> {
  await dropRows(tx, Completion, { dossierId });
}
