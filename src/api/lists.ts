import { And, Equal, In, Not, type EntityManager } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import { withDossiers, type ApplicationNow } from '../applications/applications.queries.js';
import { assignmentsOf, rolesAmong, scopesOf } from '../identity/roles.queries.js';
import { Involvement } from '../jury/involvement.entity.js';
import { standingFrom } from '../jury/jury.queries.js';
import { sightOf, type Seen } from './sight.js';

interface Asked {
  readonly person: string;
  readonly roundId?: string;
  readonly page: number;
  readonly pageSize: number;
}

/** One page of the applications this person may see, newest first, and how many there are. */
export async function visibleApplications(
  em: EntityManager,
  asked: Asked,
): Promise<{ items: Seen[]; total: number }> {
  const assignments = await assignmentsOf(em, asked.person);
  const scopes = assignments.map(({ scopeId }) => scopeId);
  const said = await em.findBy(Involvement, { personId: asked.person });
  const seen = (await withinReach(em, asked, scopes)).flatMap((now) => {
    const roles = rolesAmong(assignments, scopesOf(now.dossier));
    const standing = standingFrom(said.find(({ entryId }) => entryId === now.dossier.id));
    return sightOf(now, roles, standing) ?? [];
  });
  const first = (asked.page - 1) * asked.pageSize;
  return { items: seen.slice(first, first + asked.pageSize), total: seen.length };
}

/** Everything in reach of these scopes; the rule for one application then says which of them are seen. */
async function withinReach(
  em: EntityManager,
  { roundId }: Asked,
  scopes: readonly string[],
): Promise<ApplicationNow[]> {
  if (scopes.length === 0) return [];
  const inScopes = In([...scopes]);
  const here = roundId ? Equal(roundId) : undefined;
  const reach = [
    { id: inScopes, roundId: here },
    { roundId: here ? And(here, inScopes) : inScopes },
    { grantorId: inScopes, roundId: here },
  ];
  const applications = await em.find(Application, {
    where: reach.map((where) => (where.roundId ? where : { ...where, roundId: Not('') })),
    order: { createdAt: 'DESC', id: 'ASC' },
  });
  return withDossiers(em, applications);
}
