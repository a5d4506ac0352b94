import type { EntityManager } from 'typeorm';
import { grantChange } from '../../workflows/grant-change.js';
import { applicationOf } from '../applications/applications.queries.js';
import { memoryOf } from '../decisions/change/changes.queries.js';
import { Dossier } from '../engine/dossier.entity.js';
import { assignmentsOf, scopesOf } from '../identity/roles.queries.js';

/** Money that must come back, as the treasurer sees it: nothing of why. Amounts in cents. */
export interface Claim {
  readonly dossier: Dossier;
  readonly title: string;
  readonly caseNumber: string;
  readonly claimed: number;
  readonly received: number;
  /** Last day to pay back (Awb 4:87). */
  readonly dueOn: string;
}

/** Every claim that was ever announced and that this person may see as treasurer or auditor; what is still open comes first. */
export async function claimsFor(em: EntityManager, personId: string): Promise<Claim[]> {
  const posts = await assignmentsOf(em, personId);
  const there = await em.find(Dossier, { where: { chart: grantChange.name }, order: { createdAt: 'ASC' } });
  const theirs = there.filter((dossier) =>
    posts.some(
      ({ role, scopeId }) =>
        (role === 'financeOfficer' || role === 'auditor') && scopesOf(dossier).includes(scopeId),
    ),
  );
  const claims: Claim[] = [];
  for (const dossier of theirs) claims.push(...(await claimIn(em, dossier)));
  return claims.toSorted((one, other) => Number(one.dossier.done) - Number(other.dossier.done));
}

async function claimIn(em: EntityManager, dossier: Dossier): Promise<Claim[]> {
  const { change, clocks } = memoryOf(dossier);
  const application = await applicationOf(em, dossier);
  if (!application || change?.claimed === undefined) return [];
  const { title, caseNumber } = application;
  const { claimed, received = 0 } = change;
  return [
    {
      dossier,
      title,
      caseNumber: caseNumber ?? '',
      claimed,
      received,
      dueOn: clocks['repayment']?.endsOn ?? '',
    },
  ];
}
