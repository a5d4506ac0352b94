import { In, type EntityManager } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import { rowBy, rowsBy, rowThere } from '../database/rows.js';
import { dossierById } from '../engine/dossier.queries.js';
import { Assignment } from '../identity/assignment.entity.js';
import { Grantor } from '../identity/grantor.entity.js';
import type { Round } from '../rounds/round.entity.js';
import { roundsOfScheme, roundOf } from '../rounds/rounds.queries.js';
import type { Scheme } from '../schemes/scheme.entity.js';
import { schemesOf } from '../schemes/versions.queries.js';

/** What a question or a complaint can be about: a plan, or a scheme as it is now. */
export interface Topic {
  /** Id of the application, or of the newest round of the scheme that opened. */
  readonly id: string;
  readonly label: string;
  readonly round: Round;
  readonly grantor: Grantor;
  readonly application: Application | null;
}

/** What this person can write about: the own plans first, then every scheme. */
export async function topicsOf(em: EntityManager, personId: string, at: number): Promise<Topic[]> {
  const posts = await rowsBy(em, Assignment, { personId, role: 'applicant', endedAt: null });
  const plans = await em.find(Application, {
    where: { id: In(posts.map(({ scopeId }) => scopeId)) },
    order: { createdAt: 'DESC' },
  });
  const topics: Topic[] = [];
  for (const plan of plans) {
    const topic = await topicOfPlan(em, plan);
    if (topic) topics.push(topic);
  }
  return [...topics, ...(await schemeTopics(em, at))];
}

/** Every scheme of these grantors, or of all; `at` is UTC ms. */
export async function schemeTopics(
  em: EntityManager,
  at: number,
  grantorIds?: readonly string[],
): Promise<Topic[]> {
  const found: Topic[] = [];
  for (const scheme of await schemesOf(em)) found.push(...(await topicOfScheme(em, scheme, at)));
  return found.filter(({ grantor }) => grantorIds?.includes(grantor.id) ?? true);
}

/** None as long as a scheme has no round. */
async function topicOfScheme(em: EntityManager, { id, name }: Scheme, at: number): Promise<Topic[]> {
  const rounds = (await roundsOfScheme(em, id)).map(({ round }) => round);
  const round = rounds.find(({ opensAt }) => opensAt <= at) ?? rounds[0];
  if (!round) return [];
  const grantor = await rowThere(em, Grantor, { id: round.grantorId });
  return [{ id: round.id, label: name, round, grantor, application: null }];
}

/** The plan with this number, at one of these grantors. */
export async function topicByNumber(
  em: EntityManager,
  caseNumber: string,
  grantorIds: readonly string[],
): Promise<Topic | undefined> {
  const plan = await rowBy(em, Application, { caseNumber });
  const topic = plan && (await topicOfPlan(em, plan));
  return topic && grantorIds.includes(topic.grantor.id) ? topic : undefined;
}

async function topicOfPlan(em: EntityManager, application: Application): Promise<Topic | undefined> {
  const dossier = await dossierById(em, application.id);
  const grantor = dossier && (await rowBy(em, Grantor, { id: dossier.grantorId }));
  if (!dossier || !grantor) return undefined;
  const label = `Mijn plan: ${application.title || 'zonder titel'}`;
  return { id: application.id, label, round: await roundOf(em, dossier), grantor, application };
}

/** As options of a form. */
export const topicOptions = (topics: readonly Topic[]) =>
  topics.map(({ id, label }) => ({ value: id, label }));
