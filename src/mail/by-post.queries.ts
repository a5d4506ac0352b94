import type { EntityManager } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import { applicationOf } from '../applications/applications.queries.js';
import { rowsBy } from '../database/rows.js';
import { Person } from '../identity/person.entity.js';
import { objectionNow } from '../objections/objections.queries.js';

/**
 * Whose decision letters go by post: a decision reaches somebody by e-mail only if they said so (Awb 2:8) and have an address.
 * Ids of dossiers; a round is never among them.
 */
export async function goingByPost(em: EntityManager, dossierIds: readonly string[]): Promise<Set<string>> {
  const applications = dossierIds.length > 0 ? await rowsBy(em, Application, { id: [...dossierIds] }) : [];
  if (applications.length === 0) return new Set();
  const owners = await rowsBy(em, Person, { id: applications.map(({ ownerId }) => ownerId) });
  const reachable = new Set(owners.filter(({ email }) => email).map(({ id }) => id));
  const byPost = applications.filter(
    ({ ownerId, answers }) => answers?.['decisionByEmail'] === 'no' || !reachable.has(ownerId),
  );
  return new Set(byPost.map(({ id }) => id));
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

/** Messages that tell of a decision, or of one that we intend; whoever gets that by post gets none of these. */
export const decisionMessages: ReadonlySet<string> = new Set([
  'E06',
  'E07',
  'E08',
  'E09',
  'E10',
  'E12c',
  'E18',
  'E26',
]);
