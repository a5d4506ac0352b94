import { In, IsNull, Not, type EntityManager } from 'typeorm';
import type { LegalGround } from '../../workflows/legal-ground.js';
import { Application } from '../applications/application.entity.js';
import { holdsName, peopleBehind, recipientOf, type Recipient } from '../applications/recipient.queries.js';
import { mayBeNamed } from '../applications/publicity.queries.js';
import { Budget } from '../budget/budget.entity.js';
import { changesOf } from '../decisions/change/changes.queries.js';
import { rowsBy } from '../database/rows.js';
import { Decision } from '../decisions/decision.entity.js';
import type { Grantor } from '../identity/grantor.entity.js';
import { Person } from '../identity/person.entity.js';
import { allGrantors } from '../identity/roles.queries.js';
import { organisationsOf, villageNames } from '../organisations/organisations.queries.js';
import { Round } from '../rounds/round.entity.js';
import { SchemeVersion } from '../schemes/scheme-version.entity.js';
import { versionById } from '../schemes/versions.queries.js';
import { changeOf, determinationOf, isDirect } from './after-grant.js';

/** Money that was granted and announced; amounts in cents, days `YYYY-MM-DD`. What nobody knows is absent. */
export interface Grant {
  /** Year whose budget pays it. */
  readonly year: number;
  readonly decidedOn: string;
  readonly caseNumber: string;
  readonly scheme: string;
  readonly legalBasis: string;
  readonly legalGround?: LegalGround;
  /** Absent when it is, or may be, a natural person: then nothing of this grant is published. */
  readonly recipient?: Recipient;
  readonly village?: string;
  /** What it is for, as far as that may be told. */
  readonly activity?: string;
  readonly kind?: 'structureel' | 'incidenteel' | 'prijsvraag';
  readonly requested: number;
  readonly granted: number;
  readonly determined?: number;
  readonly determinedOn?: string;
  readonly revokedOn?: string;
  readonly taskField?: string;
  readonly budget?: string;
  readonly deMinimis?: boolean;
}

/** Grantors under the Awb. What a private grantor gives is nobody's business but its own. */
export const publicGrantors = async (em: EntityManager): Promise<Grantor[]> =>
  (await allGrantors(em)).filter(({ legalRegime }) => legalRegime === 'awb');

/** Everything this grantor granted and announced, newest first. */
export async function grantsOf(em: EntityManager, grantorId: string): Promise<Grant[]> {
  const announced = await em.find(Decision, {
    where: { announcedOn: Not(IsNull()) },
    order: { decidedOn: 'DESC', id: 'ASC' },
  });
  const granted = newestOfEach(announced.filter(({ kind }) => kind === 'grant' || kind === 'partialGrant'));
  const ids = granted.map(({ dossierId }) => dossierId);
  const applications = await em.findBy(Application, { grantorId, id: In(ids) });
  const byId = new Map(applications.map((application) => [application.id, application]));
  const changes = await changesOf(em, ids);
  const aboutOf = new Map(changes.map(({ id, parentId }) => [id, parentId ?? '']));
  const later = (kinds: readonly Decision['kind'][]) =>
    new Map(
      announced
        .filter(({ kind }) => kinds.includes(kind))
        .toReversed()
        .map((one) => [aboutOf.get(one.dossierId) ?? one.dossierId, one]),
    );
  const settled = later(['determination', 'lowerDetermination']);
  const changed = later(['adverseChange', 'revocation']);
  const surroundings = await surroundingsOf(em, grantorId, applications);
  return granted.flatMap((grant) => {
    const application = byId.get(grant.dossierId);
    const opened = surroundings.rounds.get(application?.roundId ?? '');
    if (!application || opened?.version.settings.legalRegime !== 'awb') return [];
    const after = { settled: settled.get(application.id), changed: changed.get(application.id) };
    return grantOf({ grant, ...after, application, ...opened }, surroundings);
  });
}

/** A grant that was made anew after an objection takes the place of the first; the decisions come newest first. */
const newestOfEach = (grants: readonly Decision[]): Decision[] =>
  [...new Map(grants.toReversed().map((grant) => [grant.dossierId, grant])).values()].toReversed();

type Surroundings = Awaited<ReturnType<typeof surroundingsOf>>;

async function surroundingsOf(em: EntityManager, grantorId: string, applications: readonly Application[]) {
  const rounds = new Map<string, { round: Round; version: SchemeVersion }>();
  for (const round of await rowsBy(em, Round, { grantorId }))
    rounds.set(round.id, { round, version: await versionById(em, round.versionId) });
  const owners = await em.findBy(Person, { id: In(applications.map(({ ownerId }) => ownerId)) });
  const nameOf = new Map(owners.map(({ id, name }) => [id, name]));
  return {
    rounds,
    people: (application: Application): string[] =>
      peopleBehind(application, nameOf.get(application.ownerId)),
    budgets: new Map((await em.findBy(Budget, { grantorId })).map(({ id, name }) => [id, name])),
    villages: await villageNames(em, grantorId),
    organisations: await organisationsOf(em, grantorId),
  };
}

interface Told {
  readonly grant: Decision;
  /** The later decision that determined the amount. */
  readonly settled?: Decision;
  /** The last decision that took it back, wholly or in part. */
  readonly changed?: Decision;
  readonly application: Application;
  readonly round: Round;
  readonly version: SchemeVersion;
}

function grantOf(
  { grant, settled, changed, application, round, version }: Told,
  around: Surroundings,
): Grant {
  const { settings, roundChart } = version;
  const people = around.people(application);
  return {
    year: round.budgetYear,
    decidedOn: grant.decidedOn,
    caseNumber: application.caseNumber ?? '',
    scheme: settings.schemeName,
    legalBasis: settings.legalBasis,
    legalGround: settings.legalGround,
    recipient: recipientOf(application, { organisations: around.organisations, people }),
    village: around.villages.get(application.villageId ?? ''),
    activity: activityOf(application, people),
    ...(roundChart.startsWith('contest-') && { kind: 'prijsvraag' as const }),
    requested: grant.requested,
    granted: grant.amount,
    ...determinationOf(grant, settled, settings),
    ...changeOf(changed, settled !== undefined || isDirect(grant, settings)),
    taskField: settings.taskField,
    budget: around.budgets.get(round.budgetId),
    deMinimis: settings.deMinimis,
  };
}

/** The name of a plan, when it may be shown and the name of nobody behind it stands in it. */
function activityOf(application: Application, people: readonly string[]): string | undefined {
  const { title } = application;
  return mayBeNamed(application) && !people.some((person) => holdsName(title, person)) ? title : undefined;
}
