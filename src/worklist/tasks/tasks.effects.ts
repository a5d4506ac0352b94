import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Effects } from '../../../workflows/effects.js';
import { addRow, changeRows } from '../../database/row-changes.js';
import { rowBy } from '../../database/rows.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import type { Happened } from '../../engine/surroundings.js';
import { Task } from './task.entity.js';

/** Opens a task for staff; the same task of a dossier is open only once. */
export const openTask = ({ tx, dossier, at }: Happened, task: Effects['openTask']): Promise<void> =>
  openTaskFor(tx, dossier, { ...task, at });

/** `openTask` for what happens outside a move, such as mail that came back. */
export async function openTaskFor(
  tx: EntityManager,
  dossier: Pick<Dossier, 'id' | 'grantorId'>,
  task: Effects['openTask'] & { at: number },
): Promise<void> {
  const { id: dossierId, grantorId } = dossier;
  const { kind, for: role, dueOn, at } = task;
  if (await rowBy(tx, Task, { dossierId, kind, closedAt: null })) return;
  await addRow(tx, Task, {
    id: randomUUID(),
    dossierId,
    grantorId,
    kind,
    role,
    dueOn: dueOn ?? null,
    openedAt: at,
    closedAt: null,
    closedById: null,
  });
}

/** Closes a task that this move has done. */
export const closeTask = (
  { tx, dossier, move, at }: Happened,
  { kind }: Effects['closeTask'],
): Promise<void> => closeTaskOf(tx, { dossierId: dossier.id, kind, by: move.by.person, at });

/** `closeTask` for what happens outside a move, such as an answer to a question. */
export async function closeTaskOf(
  tx: EntityManager,
  { dossierId, kind, by, at }: { dossierId: string; kind: string; by: string; at: number },
): Promise<void> {
  await changeRows(tx, Task, { dossierId, kind, closedAt: null }, { closedAt: at, closedById: by });
}
