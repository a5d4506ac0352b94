import type { EntityManager } from 'typeorm';
import { dropRows } from '../database/row-changes.js';
import { Told } from './log.entity.js';
import { ClockRow, Timer } from './timer.entity.js';

/** Every text that came with a move, with its salt: the log keeps digests that nobody can try out any more. */
export async function eraseTexts(tx: EntityManager, dossierId: string): Promise<void> {
  await dropRows(tx, Told, { dossierId });
  // A round that decides gives its reasons by plan: `motivation_<id>`.
  await tx.sql`DELETE FROM told WHERE name LIKE ${`%_${dossierId}`}
    AND dossier_id = (SELECT parent_id FROM dossier WHERE id = ${dossierId})`;
  await dropRows(tx, ClockRow, { dossierId });
  await dropRows(tx, Timer, { dossierId });
}
