import { randomUUID } from 'node:crypto';
import { addDays, endOfDay, startOfDay, type LocalDate } from '../../workflows/calendar.js';
import { assign } from '../identity/people.js';
import { Round } from '../rounds/round.entity.js';
import { jury, people } from './people.js';
import { answersOf, type DemoPlan } from './plan.js';
import type { Player } from './player.js';
import { writePool, writeVersion, type DemoScheme, type Registry } from './registry.js';

/** One round of the demo. Dates are local; cents. */
export interface Opening {
  readonly of: DemoScheme;
  readonly name: string;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
  readonly executionEndsOn: LocalDate;
  readonly pot: number;
  readonly floor: number;
}

/** A round that is being told, with the entries by key of their plan. */
export interface Telling {
  readonly player: Player;
  readonly registry: Registry;
  readonly id: string;
  readonly versionId: string;
  readonly year: number;
  readonly opening: Opening;
  readonly entries: Map<string, string>;
}

/** Makes a round, tells the council and publishes the rules; it opens by itself on its day. */
export async function publishRound(player: Player, registry: Registry, opening: Opening): Promise<Telling> {
  const { database, clock, engine } = player.stage;
  const id = randomUUID();
  const year = Number(opening.opensOn.slice(0, 4));
  const versionId = await database.inTransaction(async (tx) => {
    await writePool(tx, { id: `pot-${id}`, name: `Prijzenpot ${opening.name}`, year, ceiling: opening.pot });
    const version = await writeVersion(tx, { of: opening.of, name: opening.name, floor: opening.floor });
    await tx.insert(Round, roundRow({ id, versionId: version, registry, opening, year }));
    for (const { key, role } of jury)
      await assign(tx, { personId: registry.person(key), role, scopeId: id }, clock.now());
    return version;
  });
  const by = { person: registry.person('wemeltje'), role: 'caseHandler' } as const;
  await engine.start({
    id,
    chart: 'contest-round@1',
    versionId,
    grantorId: registry.grantorId,
    moveId: randomUUID(),
    by,
  });
  const told = { player, registry, id, versionId, year, opening, entries: new Map<string, string>() };
  await official(told, 'submitRules');
  const notice = { sentOn: player.today, publishedOn: player.today, reference: `gmb-${year}-00000` };
  await official(told, 'councilInformed', { input: notice });
  return told;
}

/** A move of the case handler on the round itself. */
export const official = (
  told: Telling,
  type: string,
  more: { input?: Record<string, unknown>; texts?: Record<string, string> } = {},
): Promise<void> =>
  told.player.play({
    dossier: told.id,
    type,
    by: [told.registry.person('wemeltje'), 'caseHandler'],
    ...more,
  });

/** Starts a plan for its owner, or for somebody whom the village officer helps. */
export async function startPlan(
  told: Telling,
  plan: Pick<DemoPlan, 'key' | 'by'>,
  channel: 'web' | 'paper' | 'phone' = 'web',
): Promise<string> {
  const { player, registry, id: parentId, versionId, opening } = told;
  const id = randomUUID();
  const owner = registry.person(plan.by);
  const helped = channel !== 'web';
  const by = helped
    ? ({ person: registry.person('roelof'), role: 'villageOfficer' } as const)
    : ({ person: owner, role: 'applicant' } as const);
  const input = helped ? { channel, ownerId: owner, receivedOn: player.today } : { channel };
  await player.stage.engine.start({
    id,
    chart: opening.of.chart,
    versionId,
    grantorId: registry.grantorId,
    parentId,
    moveId: randomUUID(),
    by,
    input,
  });
  told.entries.set(plan.key, id);
  return id;
}

/** Fills in a whole plan and sends it. */
export async function sendPlan(
  told: Telling,
  plan: DemoPlan,
  channel: 'web' | 'paper' | 'phone' = 'web',
): Promise<void> {
  const id = await startPlan(told, plan, channel);
  const { player, registry } = told;
  const helped = channel !== 'web';
  const person = registry.person(helped ? 'roelof' : plan.by);
  await player.type(id, person, { ...answersOf(plan, told.year), ...plan.also });
  const texts = { signedBy: `${people.get(plan.by)?.name ?? ''}, namens ${plan.group.name}` };
  await player.play({
    dossier: id,
    type: 'submit',
    by: [person, helped ? 'villageOfficer' : 'applicant'],
    input: helped ? { receivedOn: player.today } : {},
    texts,
  });
}

interface RoundParts {
  readonly id: string;
  readonly versionId: string;
  readonly registry: Registry;
  readonly opening: Opening;
  readonly year: number;
}
const roundRow = ({ id, versionId, registry, opening, year }: RoundParts) => ({
  id,
  schemeId: opening.of.id,
  versionId,
  grantorId: registry.grantorId,
  name: opening.name,
  year,
  budgetYear: year,
  opensAt: startOfDay(opening.opensOn) + 9 * 3_600_000,
  closesAt: endOfDay(opening.closesOn),
  presentationOn: addDays(opening.closesOn, 21),
  presentationPlace: 'Raadzaal, gemeentehuis Beilen',
  announcedOn: null,
  executionEndsOn: opening.executionEndsOn,
  budgetId: `pot-${id}`,
  councilBefore: null,
  councilAfter: null,
  lots: [],
});
