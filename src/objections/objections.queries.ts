import { In, type EntityManager } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import { rowBy, rowsBy } from '../database/rows.js';
import { Decision } from '../decisions/decision.entity.js';
import { Dossier } from '../engine/dossier.entity.js';
import { Person } from '../identity/person.entity.js';
import { Contested } from './contested.entity.js';
import { Objection } from './objection.entity.js';
import { Objector } from './objector.entity.js';

/** An objection with what it is against and who made it. */
export interface ObjectionNow {
  readonly objection: Objection;
  readonly dossier: Dossier;
  readonly contested: readonly ContestedDecision[];
  /** In the order of their ids. */
  readonly objectors: readonly Person[];
}
export interface ContestedDecision {
  readonly decision: Decision;
  readonly application: Application;
}

export const objectionById = (em: EntityManager, id: string): Promise<Objection | null> =>
  rowBy(em, Objection, { id });

/** Everything about one objection, or nothing when there is none by this id. */
export async function objectionNow(em: EntityManager, id: string): Promise<ObjectionNow | undefined> {
  const objection = await objectionById(em, id);
  return objection ? (await withRows(em, [objection]))[0] : undefined;
}

/** Objections to decisions on one application, oldest first. */
export async function objectionsTo(em: EntityManager, entryId: string): Promise<ObjectionNow[]> {
  const rows = await rowsBy(em, Contested, { entryId });
  return ofIds(
    em,
    rows.map(({ objectionId }) => objectionId),
  );
}

/** Objections this person made, newest first. */
export async function objectionsOf(em: EntityManager, personId: string): Promise<ObjectionNow[]> {
  const rows = await rowsBy(em, Objector, { personId });
  const found = await ofIds(
    em,
    rows.map(({ objectionId }) => objectionId),
  );
  return found.toReversed();
}

/** All objections of these grantors, newest first. */
export async function objectionsAt(
  em: EntityManager,
  grantorIds: readonly string[],
): Promise<ObjectionNow[]> {
  return withRows(
    em,
    await em.find(Objection, { where: { grantorId: In([...grantorIds]) }, order: { createdAt: 'DESC' } }),
  );
}

/** Whom an objection is of: who made it. */
export async function objectorsOf(em: EntityManager, objectionId: string): Promise<Person[]> {
  const rows = await rowsBy(em, Objector, { objectionId });
  return rowsBy(em, Person, { id: rows.map(({ personId }) => personId) }, ['id']);
}

const ofIds = async (em: EntityManager, ids: readonly string[]): Promise<ObjectionNow[]> =>
  withRows(
    em,
    await em.find(Objection, { where: { id: In([...new Set(ids)]) }, order: { createdAt: 'ASC' } }),
  );

async function withRows(em: EntityManager, objections: readonly Objection[]): Promise<ObjectionNow[]> {
  const ids = objections.map(({ id }) => id);
  const contested = await contestedIn(em, ids);
  const objectors = await objectorsIn(em, ids);
  const dossiers = await byId(em, Dossier, ids);
  return objections.flatMap((objection) => {
    const dossier = dossiers.get(objection.id);
    const own = {
      contested: contested.get(objection.id) ?? [],
      objectors: objectors.get(objection.id) ?? [],
    };
    return dossier ? { objection, dossier, ...own } : [];
  });
}

async function contestedIn(em: EntityManager, ids: readonly string[]) {
  const rows = await em.find(Contested, {
    where: { objectionId: In([...ids]) },
    order: { decisionId: 'ASC' },
  });
  const decisions = await byId(
    em,
    Decision,
    rows.map(({ decisionId }) => decisionId),
  );
  const applications = await byId(
    em,
    Application,
    rows.map(({ entryId }) => entryId),
  );
  return grouped(rows, ({ decisionId, entryId }): ContestedDecision | undefined => {
    const [decision, application] = [decisions.get(decisionId), applications.get(entryId)];
    return decision && application ? { decision, application } : undefined;
  });
}

async function objectorsIn(em: EntityManager, ids: readonly string[]) {
  const rows = await em.find(Objector, { where: { objectionId: In([...ids]) }, order: { personId: 'ASC' } });
  const people = await byId(
    em,
    Person,
    rows.map(({ personId }) => personId),
  );
  return grouped(rows, ({ personId }) => people.get(personId));
}

/** What each row stands for, by objection. */
function grouped<Row extends { objectionId: string }, Found>(
  rows: readonly Row[],
  find: (row: Row) => Found | undefined,
): ReadonlyMap<string, Found[]> {
  const found = new Map<string, Found[]>();
  for (const row of rows) {
    const one = find(row);
    if (one) found.set(row.objectionId, [...(found.get(row.objectionId) ?? []), one]);
  }
  return found;
}

async function byId<Row extends { id: string }>(
  em: EntityManager,
  entity: new () => Row,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const found = await em
    .createQueryBuilder(entity, 'one')
    .where('one.id IN (:...ids)', { ids: ['', ...new Set(ids)] })
    .getMany();
  return new Map(found.map((row) => [row.id, row]));
}
