import { In, MoreThan, Not, type EntityManager } from 'typeorm';
import { rowBy, rowsBy } from '../database/rows.js';
import { Dossier } from '../engine/dossier.entity.js';
import { StoredFile } from '../documents/stored-file.entity.js';
import { ClockRow } from '../engine/timer.entity.js';
import { Grantor } from '../identity/grantor.entity.js';
import { maySee } from '../identity/policy.js';
import { assignmentsOf } from '../identity/roles.queries.js';
import { Round } from '../rounds/round.entity.js';
import { Application } from './application.entity.js';
import { Draft } from './draft.entity.js';

/** An application with the dossier that says where it stands. */
export interface ApplicationNow {
  readonly application: Application;
  readonly dossier: Dossier;
}

export const applicationById = (em: EntityManager, id: string): Promise<Application | null> =>
  rowBy(em, Application, { id });

/** The application that a dossier is, or that it is about; nothing for a round. */
export const applicationOf = async (
  em: EntityManager,
  { id, parentId }: Pick<Dossier, 'id' | 'parentId'>,
): Promise<Application | null> =>
  (await rowBy(em, Application, { id })) ?? (parentId ? rowBy(em, Application, { id: parentId }) : null);

export async function applicationNow(em: EntityManager, id: string): Promise<ApplicationNow | undefined> {
  const application = await applicationById(em, id);
  return application ? (await withDossiers(em, [application]))[0] : undefined;
}

/** Everything that was begun in a round, sent or not, in order of id. */
export const entriesOf = async (em: EntityManager, roundId: string): Promise<ApplicationNow[]> =>
  withDossiers(em, await em.find(Application, { where: { roundId }, order: { id: 'ASC' } }));

/** What was sent in to a round, in order of case number; drafts are nobody's but the applicant's. */
export async function sentEntriesOf(em: EntityManager, roundId: string): Promise<ApplicationNow[]> {
  const sent = (await entriesOf(em, roundId)).filter(({ application }) => application.submittedAt !== null);
  return sent.sort((one, other) => order(one.application.caseNumber, other.application.caseNumber));
}

/** Applications this person may fill in and follow, their own and those they were invited to, newest first. */
export async function applicationsOf(em: EntityManager, personId: string): Promise<ApplicationNow[]> {
  const posts = (await assignmentsOf(em, personId)).filter(({ role }) => role === 'applicant');
  const ids = posts.map(({ scopeId }) => scopeId);
  return withDossiers(
    em,
    await em.find(Application, { where: { id: In(ids) }, order: { createdAt: 'DESC' } }),
  );
}

/** How many plans this person sent in to this round and did not withdraw. */
export async function openEntriesOf(em: EntityManager, roundId: string, personId: string): Promise<number> {
  const own = await rowsBy(em, Application, { roundId, ownerId: personId });
  const sent = own.filter(({ submittedAt }) => submittedAt !== null);
  return (await withDossiers(em, sent)).filter(({ dossier }) => dossier.states !== 'withdrawn').length;
}

/** The plan this person is already working on in this round. */
export async function openDraftOf(
  em: EntityManager,
  roundId: string,
  personId: string,
): Promise<ApplicationNow | undefined> {
  return (await applicationsOf(em, personId)).find(
    ({ application, dossier }) => application.roundId === roundId && dossier.states === 'draft',
  );
}

/** Rounds that take plans now, at the places where this person may enter one for somebody else. */
export async function openRoundsFor(em: EntityManager, personId: string, at: number): Promise<Round[]> {
  const posts = (await assignmentsOf(em, personId)).filter(({ role }) => maySee('enterForOther', [role]));
  const places = new Set(posts.map(({ scopeId }) => scopeId));
  const rounds = await em.find(Round, { where: { closesAt: MoreThan(at) }, order: { closesAt: 'ASC' } });
  const open = await em.findBy(Dossier, { id: In(rounds.map(({ id }) => id)), states: 'open' });
  const ids = new Set(open.map(({ id }) => id));
  return rounds.filter(({ id, grantorId }) => ids.has(id) && (places.has(id) || places.has(grantorId)));
}

/** Last local date on which we must decide, as long as that term runs. */
export const decisionDueOf = async (em: EntityManager, id: string): Promise<string | undefined> =>
  (await em.findOneBy(ClockRow, { dossierId: id, kind: 'decision' }))?.endsOn ?? undefined;

/** Who grants what this dossier asks for. */
export const grantorOf = (em: EntityManager, { grantorId }: Dossier): Promise<Grantor> =>
  em.findOneByOrFail(Grantor, { id: grantorId });

export const draftOf = (em: EntityManager, id: string): Promise<Draft | null> => rowBy(em, Draft, { id });

/** Kind of a file whose content still has to be removed from where files are kept. */
export const removedKind = 'removed';

const kept = (files: readonly StoredFile[]): StoredFile[] => files.filter(({ kind }) => kind !== removedKind);

/** Files of a dossier, oldest first: uploads of the form by the key of their question, and what was made for it. */
export const filesOf = async (em: EntityManager, dossierId: string): Promise<StoredFile[]> =>
  kept(await rowsBy(em, StoredFile, { dossierId }, ['at', 'id']));

export const fileById = (em: EntityManager, id: string): Promise<StoredFile | null> =>
  em.findOneBy(StoredFile, { id, kind: Not(removedKind) });

/** These applications with the dossiers that say where they stand. */
export async function withDossiers(
  em: EntityManager,
  applications: readonly Application[],
): Promise<ApplicationNow[]> {
  if (applications.length === 0) return [];
  const found = await rowsBy(em, Dossier, { id: applications.map(({ id }) => id) });
  const dossiers = new Map(found.map((dossier) => [dossier.id, dossier]));
  return applications.flatMap((application) => {
    const dossier = dossiers.get(application.id);
    return dossier ? [{ application, dossier }] : [];
  });
}

const order = (one: string | null, other: string | null): number => ((one ?? '') < (other ?? '') ? -1 : 1);
