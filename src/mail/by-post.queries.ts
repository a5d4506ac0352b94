import type { EntityManager } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import { applicationOf } from '../applications/applications.queries.js';
import { rowsBy } from '../database/rows.js';
import { Person } from '../identity/person.entity.js';
import { objectionNow, objectorsOf } from '../objections/objections.queries.js';
import { decisionMessages, letteredRequests } from './decision-messages.js';
import { onPaper } from './reachability.queries.js';
import type { MessageKind } from './reachability.entity.js';

/**
 * Whose letters of one kind go by post: they reach somebody by e-mail only if they said so (Awb 2:8) and have an address.
 * Ids of dossiers; a round is never among them.
 */
export async function goingByPost(
  em: EntityManager,
  dossierIds: readonly string[],
  kind: MessageKind = 'decisions',
): Promise<Set<string>> {
  const applications = dossierIds.length > 0 ? await rowsBy(em, Application, { id: [...dossierIds] }) : [];
  const byPost = new Set<string>();
  for (const grantorId of new Set(applications.map((one) => one.grantorId))) {
    const theirs = applications.filter((one) => one.grantorId === grantorId);
    const people = await ownersOf(em, theirs);
    const posted = await onPaper(em, { people, grantorId, kind });
    for (const { id, ownerId } of theirs) if (posted.has(ownerId)) byPost.add(id);
  }
  return byPost;
}

async function ownersOf(em: EntityManager, applications: readonly Application[]) {
  const owners = await rowsBy(em, Person, { id: applications.map(({ ownerId }) => ownerId) });
  const no = applications.filter(({ answers }) => answers?.['decisionByEmail'] === 'no');
  const saidNo = new Set(no.map(({ ownerId }) => ownerId));
  return applications.map(({ ownerId: id }) => ({
    id,
    email: owners.find((owner) => owner.id === id)?.email ?? null,
    saidNo: saidNo.has(id),
  }));
}

/** `goingByPost` for one dossier or for the application that it is about; an objection goes by post too when one objector has no e-mail. */
export async function goesByPost(
  em: EntityManager,
  dossier: { readonly id: string; readonly parentId: string | null },
): Promise<boolean> {
  const application = await applicationOf(em, dossier);
  if (application) return (await goingByPost(em, [application.id])).has(application.id);
  const now = await objectionNow(em, dossier.id);
  if (!now) return false;
  const people = now.objectors;
  const entries = now.contested.filter(({ isOwn }) => isOwn).map(({ application }) => application.id);
  return people.some(({ email }) => !email) || (await goingByPost(em, entries)).size > 0;
}

/** Whether whoever a dossier is about gets a letter by post in place of this message (Awb 2:8). */
export async function goesAsLetter(
  em: EntityManager,
  dossier: Parameters<typeof writtenTo>[1],
  template: string,
): Promise<boolean> {
  if (decisionMessages.has(template)) return goesByPost(em, dossier);
  return letteredRequests.has(template) && (await writtenTo(em, dossier, 'requests')).size > 0;
}

/** Who of those that a dossier is about gets messages of this kind by post. */
export async function writtenTo(
  em: EntityManager,
  dossier: { readonly id: string; readonly parentId: string | null; readonly grantorId: string },
  kind: MessageKind,
): Promise<Set<string>> {
  const application = await applicationOf(em, dossier);
  const { grantorId } = dossier;
  const people = application ? await ownersOf(em, [application]) : await objectorsOf(em, dossier.id);
  return onPaper(em, { people, grantorId, kind });
}
