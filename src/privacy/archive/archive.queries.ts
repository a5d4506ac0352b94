import { In, IsNull, Not, type EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import type { Role } from '../../../workflows/language.js';
import { applicationOf } from '../../applications/applications.queries.js';
import { rowBy, rowsBy } from '../../database/rows.js';
import { Decision } from '../../decisions/decision.entity.js';
import { Dossier } from '../../engine/dossier.entity.js';
import { dossierById } from '../../engine/dossier.queries.js';
import { allGrantors, assignmentsOf } from '../../identity/roles.queries.js';
import { Complaint } from '../../contact/complaints/complaint.entity.js';
import { Contested } from '../../objections/contested.entity.js';
import { Objection } from '../../objections/objection.entity.js';
import { Round } from '../../rounds/round.entity.js';
import { Retention } from '../retention.entity.js';
import { DestructionItem, DestructionList } from './destruction.entity.js';

/** A dossier whose time is over. */
export interface Due {
  readonly dossierId: string;
  /** Number of the case, or the name of a round. */
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

/**
 * Dossiers of a grantor that may be destroyed on this day, the oldest first: those that are over, about which nothing else goes
 * on, and that stand on no list yet. A round goes after the last of its plans.
 */
export async function dueOf(em: EntityManager, grantorId: string, today: LocalDate): Promise<Due[]> {
  const over = await em
    .createQueryBuilder(Retention, 'retention')
    .innerJoin(Dossier, 'dossier', 'dossier.id = retention.dossierId')
    .where('dossier.grantorId = :grantorId', { grantorId })
    .andWhere('retention.destroyOn <= :today', { today })
    .andWhere('dossier.done = :done', { done: true })
    .andWhere(`(dossier.parentId IS NOT NULL OR NOT EXISTS ${keptInRound})`)
    .orderBy('retention.destroyOn')
    .addOrderBy('retention.dossierId')
    .getMany();
  const needed = new Set([...(await listedNow(em, grantorId)), ...(await contestedNow(em))]);
  const due: Due[] = [];
  for (const { dossierId, result, startsOn, destroyOn } of over.filter((one) => !needed.has(one.dossierId))) {
    const caseNumber = await nameOf(em, dossierId);
    due.push({ dossierId, caseNumber, result, startsOn, destroyOn });
  }
  return due;
}

/** The number of a case, or the name of a round. */
async function nameOf(em: EntityManager, id: string): Promise<string | null> {
  const dossier = await dossierById(em, id);
  const about =
    (await rowBy(em, Objection, { id })) ??
    (await rowBy(em, Complaint, { id })) ??
    (dossier && (await applicationOf(em, dossier)));
  return about?.caseNumber ?? (await rowBy(em, Round, { id }))?.name ?? null;
}

const keptInRound =
  '(SELECT 1 FROM retention kept JOIN dossier entry ON entry.id = kept.dossier_id WHERE entry.parent_id = dossier.id)';

/** What something that still goes on is about: a notice of default, a change to the grant, a complaint or an objection, also before the court. */
async function contestedNow(em: EntityManager): Promise<string[]> {
  const going = await em.findBy(Dossier, { done: false, parentId: Not(IsNull()) });
  const contested = await em.findBy(Contested, { objectionId: In(going.map(({ id }) => id)) });
  const decided = await rowsBy(em, Decision, { id: contested.map(({ decisionId }) => decisionId) });
  const [parents, entries] = [going.map(({ parentId }) => parentId), contested.map(({ entryId }) => entryId)];
  return [...entries, ...decided.map(({ dossierId }) => dossierId), ...parents.filter((id) => id !== null)];
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
