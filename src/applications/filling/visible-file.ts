import type { EntityManager } from 'typeorm';
import type { Role } from '../../../workflows/language.js';
import type { StoredFile } from '../../documents/stored-file.entity.js';
import { maySee } from '../../identity/policy.js';
import { rolesIn } from '../../identity/roles.queries.js';
import { maySeeEntry, standingOf } from '../../jury/jury.queries.js';
import { formOf } from '../../schemes/forms.queries.js';
import { applicationNow, fileById, type ApplicationNow } from '../applications.queries.js';
import { isEnteredByStaff, questionOf } from './filled.js';

/** The upload with this id, when this person may see it; letters and reports have pages of their own. */
export async function visibleFile(
  em: EntityManager,
  id: string,
  person: string,
): Promise<StoredFile | undefined> {
  const file = isId.test(id) ? await fileById(em, id) : null;
  const now = file && (await applicationNow(em, file.dossierId));
  if (!file || !now) return undefined;
  const form = await formOf(em, now.dossier.versionId);
  if (questionOf(form, file.kind)?.kind !== 'files') return undefined;
  const roles = await rolesIn(em, person, now.dossier);
  return (await mayOpen(em, now, { roles, person })) ? file : undefined;
}

/** Applicants their own, staff what was sent, jurors only plans of which they said that they are not involved; nobody who is. */
async function mayOpen(
  em: EntityManager,
  { application, dossier }: ApplicationNow,
  { roles, person }: { roles: readonly Role[]; person: string },
): Promise<boolean> {
  if (roles.includes('applicant')) return true;
  if (application.submittedAt === null && !isEnteredByStaff(application)) return false;
  if ((await standingOf(em, dossier.id, person)) === 'recused') return false;
  const others = roles.filter((role) => !jury.includes(role));
  if (maySee('files', others)) return true;
  return maySee('files', roles) && maySeeEntry(em, person, dossier.id);
}

const jury: readonly Role[] = ['juror', 'juryChair'];
const isId = /^[0-9a-f-]{36}$/;
