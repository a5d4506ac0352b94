import { In, type EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import type { Role } from '../../../workflows/language.js';
import { applicationOf } from '../../applications/applications.queries.js';
import { rowBy, rowsBy } from '../../database/rows.js';
import { Dossier } from '../../engine/dossier.entity.js';
import { dossierById } from '../../engine/dossier.queries.js';
import { allGrantors, assignmentsOf } from '../../identity/roles.queries.js';
import { Complaint } from '../../contact/complaints/complaint.entity.js';
import { Objection } from '../../objections/objection.entity.js';
import { Retention } from '../retention.entity.js';
import { DestructionItem, DestructionList } from './destruction.entity.js';

/** A dossier whose time is over. */
export interface Due {
  readonly dossierId: string;
  readonly caseNumber: string | null;
  readonly result: string;
  readonly startsOn: LocalDate;
  readonly destroyOn: LocalDate;
}

/** A list with what stands on it, in order of case number. */
export interface ListNow {
  readonly list: DestructionList;
  readonly items: readonly DestructionItem[];
}

/** Grantors whose archive this person works on in one of these roles. */
export async function archivesOf(em: EntityManager, personId: string, roles: readonly Role[]) {
  const held = (await assignmentsOf(em, personId)).filter(({ role }) => roles.includes(role));
  const scopes = new Set(held.map(({ scopeId }) => scopeId));
  return (await allGrantors(em)).filter(({ id }) => scopes.has(id));
}

/** Dossiers of a grantor that may be destroyed on this day and stand on no list that still goes on, the oldest first. */
export async function dueOf(em: EntityManager, grantorId: string, today: LocalDate): Promise<Due[]> {
  const over = await em
    .createQueryBuilder(Retention, 'retention')
    .innerJoin(Dossier, 'dossier', 'dossier.id = retention.dossierId')
    .where('dossier.grantorId = :grantorId', { grantorId })
    .andWhere('retention.destroyOn <= :today', { today })
    .orderBy('retention.destroyOn')
    .addOrderBy('retention.dossierId')
    .getMany();
  const listed = await listedNow(em, grantorId);
  const due: Due[] = [];
  for (const { dossierId, result, startsOn, destroyOn } of over.filter((one) => !listed.has(one.dossierId))) {
    const dossier = await dossierById(em, dossierId);
    const about =
      (await rowBy(em, Objection, { id: dossierId })) ??
      (await rowBy(em, Complaint, { id: dossierId })) ??
      (dossier && (await applicationOf(em, dossier)));
    const caseNumber = about?.caseNumber ?? null;
    due.push({ dossierId, caseNumber, result, startsOn, destroyOn });
  }
  return due;
}

async function listedNow(em: EntityManager, grantorId: string): Promise<Set<string>> {
  const going = await rowsBy(em, DestructionList, { grantorId, doneAt: null });
  const items = await em.findBy(DestructionItem, { listId: In(going.map(({ id }) => id)) });
  return new Set(items.map(({ dossierId }) => dossierId));
}

/** The lists of a grantor, newest first. */
export const listsOf = (em: EntityManager, grantorId: string): Promise<DestructionList[]> =>
  em.find(DestructionList, { where: { grantorId }, order: { madeAt: 'DESC', id: 'ASC' } });

export async function listNow(em: EntityManager, id: string): Promise<ListNow | undefined> {
  const list = await rowBy(em, DestructionList, { id });
  return list
    ? { list, items: await rowsBy(em, DestructionItem, { listId: id }, ['caseNumber', 'dossierId']) }
    : undefined;
}
