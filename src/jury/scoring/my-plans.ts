import { In, type EntityManager } from 'typeorm';
import { Application } from '../../applications/application.entity.js';
import { assignmentsOf } from '../../identity/roles.queries.js';
import { villageNames } from '../../organisations/organisations.queries.js';
import { roundNow, roundsOfGrantor, type RoundNow } from '../../rounds/rounds.queries.js';
import { settingsOf } from '../../schemes/versions.queries.js';
import {
  involvementsOfRound,
  judgedEntries,
  juryRoles,
  sheetsBy,
  standingFrom,
  type JuryRole,
  type Standing,
} from '../jury.queries.js';

/** One round in which somebody is in the jury. */
export interface MyRound extends RoundNow {
  readonly roles: readonly JuryRole[];
  readonly plans: readonly MyPlan[];
}

/** A plan in the list of a juror: its name, and how far that juror is. Nothing of anybody else. */
export interface MyPlan {
  readonly id: string;
  readonly title: string;
  readonly village?: string;
  readonly standing: Standing;
  /** Criteria with points, of how many. */
  readonly filled: number;
  readonly criteria: number;
  readonly handedInAt: number | null;
}

/** Every round in which this person is in the jury, newest first. */
export async function myRounds(em: EntityManager, personId: string): Promise<MyRound[]> {
  const posts = (await assignmentsOf(em, personId)).filter(({ role }) => isJuryRole(role));
  const found = await Promise.all([...new Set(posts.map(({ scopeId }) => scopeId))].map(roundsIn(em)));
  const rounds: MyRound[] = [];
  for (const now of new Map(found.flat().map((one) => [one.round.id, one])).values()) {
    const scopes = [now.round.id, now.round.grantorId];
    const here = posts.filter(({ scopeId }) => scopes.includes(scopeId));
    const roles = juryRoles.filter((role) => here.some((post) => post.role === role));
    rounds.push({ ...now, roles, plans: await myPlans(em, now, personId) });
  }
  return rounds.sort((one, other) => other.round.closesAt - one.round.closesAt);
}

/** A seat is in one round; a standing secretary of the municipality works in all of its rounds. */
const roundsIn =
  (em: EntityManager) =>
  async (scopeId: string): Promise<RoundNow[]> => {
    const now = await roundNow(em, scopeId);
    return now ? [now] : roundsOfGrantor(em, scopeId);
  };

async function myPlans(em: EntityManager, { round, dossier }: RoundNow, personId: string): Promise<MyPlan[]> {
  const entries = await judgedEntries(em, round.id);
  const applications = await em.findBy(Application, { id: In(entries.map(({ id }) => id)) });
  const villages = await villageNames(em, round.grantorId);
  const said = (await involvementsOfRound(em, round.id)).filter((one) => one.personId === personId);
  const sheets = await sheetsBy(em, round.id, personId);
  const { criteria } = await settingsOf(em, dossier.versionId);
  const plans = applications.map(({ id, title, villageId }) => {
    const sheet = sheets.find(({ entryId }) => entryId === id);
    return {
      id,
      title,
      village: villages.get(villageId ?? ''),
      standing: standingFrom(said.find(({ entryId }) => entryId === id)),
      filled: Object.keys(sheet?.points ?? {}).length,
      criteria: criteria.length,
      handedInAt: sheet?.handedInAt ?? null,
    };
  });
  return plans.sort((one, other) => one.title.localeCompare(other.title, 'nl'));
}

const isJuryRole = (role: string): role is JuryRole => (juryRoles as readonly string[]).includes(role);
