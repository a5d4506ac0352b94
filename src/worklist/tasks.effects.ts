import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import type { Effects } from '../../workflows/effects.js';
import type { Happened } from '../engine/surroundings.js';
import { Task } from './task.entity.js';

/** Opens a task for staff; the same task of a dossier is open only once. */
export async function openTask(
  { tx, dossier, at }: Happened,
  { kind, for: role, dueOn }: Effects['openTask'],
): Promise<void> {
  const open = await tx.existsBy(Task, { dossierId: dossier.id, kind, closedAt: IsNull() });
  if (open) return;
  const { id: dossierId, grantorId } = dossier;
  await tx.insert(Task, {
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
export async function closeTask(
  { tx, dossier, move, at }: Happened,
  { kind }: Effects['closeTask'],
): Promise<void> {
  await tx.update(
    Task,
    { dossierId: dossier.id, kind, closedAt: IsNull() },
    { closedAt: at, closedById: move.by.person },
  );
}
