import { In, type EntityManager } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import { rowBy, rowsBy } from '../database/rows.js';
import { Decision } from '../decisions/decision.entity.js';
import { Dossier } from '../engine/dossier.entity.js';
import { Assignment } from '../identity/assignment.entity.js';
import { Person } from '../identity/person.entity.js';
import { askedFor } from './contested-entry.queries.js';
import { Contested } from './contested.entity.js';
import { Objection } from './objection.entity.js';
import { Objector } from './objector.entity.js';
import { byId, grouped } from './rows.queries.js';

/** An objection with what it is against and who made it. */
export interface ObjectionNow {
  readonly objection: Objection;
  readonly dossier: Dossier;
  /** The own ones first. */
  readonly contested: readonly ContestedDecision[];
  /** In the order of their ids. */
  readonly objectors: readonly Person[];
}
/** A decision that is objected to; `isOwn` when it is about an application of somebody who objects. */
export interface ContestedDecision {
  readonly isOwn: boolean;
  readonly decision: Decision;
  readonly application: Application;
  /** The dossier that is asked for more when the objection is right. */
  readonly asked: string;
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
export async function objectorsOf(em: EntityManager, objectionId: string): Promise<readonly Person[]> {
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
  const applied = await appliedFor(em, [...contested.values()].flat());
  return objections.flatMap((objection) => {
    const dossier = dossiers.get(objection.id);
    const people = objectors.get(objection.id) ?? [];
    const isOwn = ({ id, ownerId }: Application): boolean =>
      people.some((person) => person.id === ownerId || applied.has(`${person.id} ${id}`));
    const against = (contested.get(objection.id) ?? [])
      .map((one) => ({ ...one, isOwn: isOwn(one.application) }))
      .toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn));
    return dossier ? { objection, dossier, contested: against, objectors: people } : [];
  });
}

/** Who applied for what, as `person application`. */
async function appliedFor(
  em: EntityManager,
  contested: readonly Pick<ContestedDecision, 'application'>[],
): Promise<ReadonlySet<string>> {
  const scopeId = contested.map(({ application }) => application.id);
  const posts = await rowsBy(em, Assignment, { role: 'applicant', scopeId, endedAt: null });
  return new Set(posts.map((post) => `${post.personId} ${post.scopeId}`));
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
  return grouped(rows, ({ decisionId, entryId }): Omit<ContestedDecision, 'isOwn'> | undefined => {
    const [decision, application] = [decisions.get(decisionId), applications.get(entryId)];
    return decision && application
      ? { decision, application, asked: askedFor(decision, entryId) }
      : undefined;
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
