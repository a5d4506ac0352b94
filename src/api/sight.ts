import type { EntityManager } from 'typeorm';
import { NotFoundException } from '@nestjs/common';
import type { Role } from '../../workflows/language.js';
import { applicationNow, type ApplicationNow } from '../applications/applications.queries.js';
import { isEnteredByStaff } from '../applications/filling/filled.js';
import { isSupplement } from '../applications/filling/saving.js';
import { maySee } from '../identity/policy.js';
import type { Visit } from '../identity/visit.js';
import { isWithJury, standingOf, type Standing } from '../jury/jury.queries.js';
import { personOf } from '../jury/visitor.js';

/** As whom somebody looks at an application: everything they hear of it follows from this. */
export type Sight = 'applicant' | 'staff' | 'jury' | 'finance';

/** An application with as whom this person sees it. */
export interface Seen extends ApplicationNow {
  readonly sight: Sight;
  /** Whether it may be read, or only its name: a juror first says whether they are involved. */
  readonly open: boolean;
}

/** The application as this person may see it; what they may not know of is not there (threat T3). */
export async function seenBy(em: EntityManager, visit: Visit, id: string): Promise<Seen> {
  const now = await applicationNow(em, id);
  const standing = await standingOf(em, id, personOf(visit));
  const seen = now && sightOf(now, visit.roles, standing);
  if (!seen) throw new NotFoundException();
  return seen;
}

/** Applicants first: whoever applies themselves hears nothing earlier than others, also when they work here. */
export function sightOf(now: ApplicationNow, roles: readonly Role[], standing: Standing): Seen | undefined {
  if (roles.includes('applicant')) return { ...now, sight: 'applicant', open: true };
  if (!isSent(now)) return undefined;
  if (standing === 'recused') return undefined;
  if (maySee('dossier', roles)) return { ...now, sight: 'staff', open: true };
  if (isJury(roles) && isWithJury(now.dossier))
    return { ...now, sight: 'jury', open: mayRead(standing, roles) };
  return roles.includes('financeOfficer') ? { ...now, sight: 'finance', open: true } : undefined;
}

/** A draft is nobody's but the applicant's, unless staff types it in for somebody. */
const isSent = ({ application }: ApplicationNow): boolean =>
  application.submittedAt !== null || isEnteredByStaff(application);

const isJury = (roles: readonly Role[]): boolean =>
  maySee('juryEntry', roles) || maySee('deliberation', roles);

/** The secretary gives no points, and so need not declare first. */
const mayRead = (standing: Standing, roles: readonly Role[]): boolean =>
  standing === 'free' || !maySee('juryEntry', roles);

/** Whether somebody may fill in this application: for themselves, or as staff for somebody else. */
export const mayFillIn = ({ sight, application, dossier }: Seen, roles: readonly Role[]): boolean =>
  sight === 'applicant' ||
  (maySee('form', roles) && (isEnteredByStaff(application) || isSupplement({ dossier })));
