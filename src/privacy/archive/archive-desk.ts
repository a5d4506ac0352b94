import { ForbiddenException, NotFoundException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../database/database.js';
import { readings, type View } from '../../identity/policy.js';
import { personById } from '../../identity/roles.queries.js';
import type { Visit } from '../../identity/visit.js';
import { csvOf } from '../../web/csv.js';
import { localDate } from '../../web/format.js';
import { archivesOf, listNow, type ListNow } from './archive.queries.js';

/** Who made a list and who approved it, by name. */
export interface Signers {
  readonly madeBy: string;
  readonly approvedBy?: string;
}

/** A list with whose it is. A list of somebody else's archive does not exist for you. */
export async function readList(
  em: EntityManager,
  { person }: Visit,
  id: string,
): Promise<{ now: ListNow; grantor: string; names: Signers }> {
  const now = await listNow(em, id);
  const archives = await archivesOf(em, person?.id ?? '', readings.archive.roles);
  const grantor = archives.find((one) => one.id === now?.list.grantorId);
  if (!now || !grantor) throw new NotFoundException();
  const nameOf = async (personId: string | null) =>
    personId ? (await personById(em, personId))?.name : undefined;
  const { madeById, approvedById } = now.list;
  const names = { madeBy: (await nameOf(madeById)) ?? '', approvedBy: await nameOf(approvedById) };
  return { now, grantor: grantor.name, names };
}

/** The role must be held at the grantor whose archive it is. */
export async function mustWorkAt(
  em: EntityManager,
  { person, view, grantorId }: { person: string; view: View; grantorId: string },
): Promise<void> {
  const held = await archivesOf(em, person, readings[view].roles);
  if (!held.some(({ id }) => id === grantorId)) throw new ForbiddenException();
}

/** A change of one list; answers why not. */
export type ListChange = (tx: EntityManager) => Promise<{ readonly refusal: string } | undefined>;

/** Changes a list, for somebody who has the role for it at the grantor whose list it is. */
export const changeList = (
  database: Database,
  { person, listId, view }: { person: string; listId: string; view: View },
  change: ListChange,
): ReturnType<ListChange> =>
  database.inTransaction(async (tx) => {
    const grantorId = (await listNow(tx, listId))?.list.grantorId ?? '';
    await mustWorkAt(tx, { person, view, grantorId });
    return change(tx);
  });

/** What was destroyed, when, and who approved it: kept for ever, without a name of whoever applied. */
export const certificateOf = ({ items }: ListNow, names: Signers): string =>
  csvOf(
    [
      { label: 'zaaknummer', cell: ({ caseNumber }) => caseNumber ?? '' },
      { label: 'resultaat', cell: ({ result }) => result },
      { label: 'bewaard_sinds', cell: ({ startsOn }) => startsOn },
      { label: 'mocht_weg_vanaf', cell: ({ destroyOn }) => destroyOn },
      { label: 'vernietigd_op', cell: ({ destroyedAt }) => dayOf(destroyedAt) },
      { label: 'bewaard_omdat', cell: ({ keptBecause }) => keptBecause ?? '' },
      { label: 'lijst_gemaakt_door', cell: () => names.madeBy },
      { label: 'akkoord_door', cell: () => names.approvedBy ?? '' },
    ],
    items,
  );

const dayOf = (ms: number | null): string => (ms === null ? '' : localDate(ms));
