import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Settings } from '../../workflows/settings.js';
import type { VersionTexts } from '../../workflows/version.js';
import { openBudget } from '../budget/opening.js';
import { Grantor } from '../identity/grantor.entity.js';
import { assign, findOrCreatePerson } from '../identity/people.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Village } from '../organisations/village.entity.js';
import { SchemeVersion } from '../schemes/scheme-version.entity.js';
import { Scheme } from '../schemes/scheme.entity.js';
import { budgetLines, type DemoBudget } from './budget-lines.js';
import { doekScheme, grantor, grantorId, scheme } from './municipality.js';
import { organisations } from './organisations.js';
import { people, staff, type DemoPerson } from './people.js';
import { villages } from './villages.js';

/** Ids of what the demo municipality consists of. */
export interface Registry {
  readonly grantorId: string;
  /** Id of a person by key. */
  readonly person: (key: string) => string;
}

/** Writes what is there before anything happens: the municipality, its villages, its people, its budgets and its schemes. */
export async function writeRegistry(
  tx: EntityManager,
  given: { at: number; year: number },
): Promise<Registry> {
  await tx.insert(Grantor, grantor);
  await tx.insert(Village, villages.map(villageRow));
  await tx.insert(Organisation, organisations.map(organisationRow));
  for (const line of budgetLines) await openBudget(tx, budgetRow(line, given.year), groundsOf(given.year));
  await tx.insert(Scheme, [scheme, doekScheme]);
  const ids = new Map<string, string>();
  for (const [key, person] of people) ids.set(key, await writePerson(tx, person, given.at));
  return { grantorId, person: (key) => known(ids, key) };
}

function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`Nobody in the demo is called ${key}.`);
  return id;
}

const villageRow = ({ inhabitants, ...village }: (typeof villages)[number]) => ({
  ...village,
  grantorId,
  inhabitants: inhabitants.count,
  inhabitantsSource: inhabitants.source,
});

const organisationRow = ({ domMember: _, ...organisation }: (typeof organisations)[number]) => ({
  ...organisation,
  villageIds: [...organisation.villageIds],
  grantorId,
  kvkNumber: null,
});

const budgetRow = ({ key, parent, line: _, ...rules }: DemoBudget, year: number) => ({
  ...rules,
  grantorId,
  id: `${key}-${year}`,
  parentId: parent ? `${parent}-${year}` : null,
  year,
});

const groundsOf = (year: number) => ({
  decidedOn: `${year}-01-01`,
  source: 'Begroting van de proefgemeente',
  byId: 'system',
  at: Date.UTC(year, 0, 1),
});

/** What a round is held of: the scheme by its id, the chart its plans run on, and what a version begins with. */
export interface DemoScheme {
  readonly id: string;
  readonly chart: string;
  readonly settings: Settings;
  readonly texts: VersionTexts;
}

/** A version of a scheme, still to be locked, with a minimum amount for every plan in cents. */
export async function writeVersion(
  tx: EntityManager,
  { of, name, floor }: { of: DemoScheme; name: string; floor: number },
): Promise<string> {
  const id = randomUUID();
  const settings = { ...of.settings, money: { ...of.settings.money, floor } };
  await tx.insert(SchemeVersion, {
    id,
    schemeId: of.id,
    name,
    chart: of.chart,
    roundChart: 'contest-round@1',
    settings,
    texts: of.texts,
    lockedAt: null,
    hash: null,
  });
  return id;
}

/** A prize pool of its own for one round. Cents. */
export async function writePool(
  tx: EntityManager,
  { id, name, year, ceiling }: { id: string; name: string; year: number; ceiling: number },
): Promise<void> {
  const pot = { id, grantorId, parentId: null, year, name, ceiling, distribution: 'juryAllocation' } as const;
  await openBudget(tx, pot, groundsOf(year));
}

async function writePerson(
  tx: EntityManager,
  { name, email, phone, village, role }: DemoPerson,
  at: number,
): Promise<string> {
  const place = villages.find(({ id }) => id === village)?.name ?? '';
  const person = await findOrCreatePerson(
    tx,
    { email, name, phone, postalAddress: `Dorpsstraat 1\n9999 ZZ ${place}` },
    at,
  );
  if (staff.some((member) => member.name === name))
    await assign(tx, { personId: person.id, role, scopeId: grantorId }, at);
  return person.id;
}
