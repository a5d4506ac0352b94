import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { addMonths, localDate, type LocalDate } from '../../../workflows/calendar.js';
import { addRow, changeRows } from '../../database/row-changes.js';
import { lockedRow, rowBy } from '../../database/rows.js';
import { Retention } from '../retention.entity.js';
import { dueOf } from './archive.queries.js';
import { DestructionItem, DestructionList } from './destruction.entity.js';

/** A sentence why not. */
interface No {
  readonly refusal: string;
}

/** Puts everything whose time is over on a new list; answers its id. */
export async function makeList(
  tx: EntityManager,
  { grantorId, person, at, today }: { grantorId: string; person: string; at: number; today: LocalDate },
): Promise<{ id: string } | No> {
  const due = await dueOf(tx, grantorId, today);
  if (due.length === 0) return { refusal: 'Er is nu niets om te vernietigen.' };
  const id = randomUUID();
  await addRow(tx, DestructionList, { id, grantorId, madeById: person, madeAt: at });
  for (const item of due) await addRow(tx, DestructionItem, { listId: id, ...item });
  return { id };
}

/** Takes a dossier off a list: it is kept a year longer, and then comes back on a later one. A list with nothing left lapses. */
export async function keepBack(
  tx: EntityManager,
  { listId, dossierId, reason, at }: { listId: string; dossierId: string; reason: string; at: number },
): Promise<No | undefined> {
  const list = await lockedRow(tx, DestructionList, { id: listId });
  if (!list || list.approvedAt !== null || list.doneAt !== null) return { refusal: alreadyApproved };
  const item = await rowBy(tx, DestructionItem, { listId, dossierId, keptBecause: null });
  if (!item) return { refusal: 'Deze zaak staat niet meer op de lijst.' };
  await changeRows(tx, DestructionItem, { listId, dossierId }, { keptBecause: reason });
  await changeRows(tx, Retention, { dossierId }, { destroyOn: addMonths(localDate(at), 12) });
  const left = await rowBy(tx, DestructionItem, { listId, keptBecause: null });
  if (!left) await changeRows(tx, DestructionList, { id: listId }, { doneAt: at });
  return undefined;
}

/** Approves what is left on a list: from here it will be destroyed. Never by who made the list (four eyes). */
export async function approveList(
  tx: EntityManager,
  { listId, person, at }: { listId: string; person: string; at: number },
): Promise<No | undefined> {
  const list = await lockedRow(tx, DestructionList, { id: listId });
  if (!list || list.approvedAt !== null || list.doneAt !== null) return { refusal: alreadyApproved };
  if (list.madeById === person)
    return { refusal: 'U heeft deze lijst zelf gemaakt. Laat een ander akkoord geven.' };
  await changeRows(tx, DestructionList, { id: listId }, { approvedById: person, approvedAt: at });
  return undefined;
}

const alreadyApproved = 'Over deze lijst is al beslist. Er verandert niets meer aan.';
