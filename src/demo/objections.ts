import { randomUUID } from 'node:crypto';
import { addDays, startOfDay } from '../../workflows/calendar.js';
import { workingDayFrom } from '../../workflows/holidays.js';
import { isRefusal, type Role } from '../../workflows/language.js';
import { decisionsOf } from '../decisions/decisions.queries.js';
import { idOf } from './checking.js';
import { finishedPlans, happenings } from './plans.js';
import type { Telling } from './rounds.js';

/** Whose plan did not fit objects; somebody listens, and the decision stays as it was. */
export async function dismissedObjection(told: Telling): Promise<void> {
  const { player } = told;
  await player.goTo(addDays(player.today, 2));
  const { plan } = happenings.excluded;
  const id = await file(told, plan, finishedPlans.find(({ key }) => key === plan)?.by ?? '', {
    grounds: 'Er staan wel eens klanten op het terras. Maar de bankjes zijn voor de hele straat.',
  });
  await player.goTo(addDays(player.today, 4));
  await move(told, id, 'takeUpObjection', { input: { committee: false } });
  const hearing = workingDayFrom(addDays(player.today, 14));
  await move(told, id, 'inviteToHearing', {
    input: { hearingAt: startOfDay(hearing) + 14 * 3_600_000 },
    texts: { place: 'Gemeentehuis Beilen, Raadhuisplein 1, kamer 2.' },
  });
  await player.goTo(hearing, 16);
  await move(told, id, 'reportHearing', {
    input: { heardOn: hearing, ledBy: told.registry.person('roelof') },
    texts: { report: 'Er is koffie gedronken en gepraat. De tafels zijn van het bedrijf, en dat blijft zo.' },
  });
  await player.goTo(addDays(hearing, 9));
  await move(told, id, 'decideObjection', {
    by: ['gerda', 'decisionMaker'],
    input: { outcome: 'dismissed' },
    texts: {
      motivation:
        'De tafels en parasols blijven van het bedrijf, en het bedrijf verdient eraan. De spelregels zeggen dat dat niet kan.',
    },
  });
}

/** Yesterday an objection came in, far too late; nobody has looked at it yet. */
export async function lateObjection(told: Telling): Promise<void> {
  await file(told, happenings.remedy.plan, 'diny', {
    grounds: 'Wij kregen minder dan wij vroegen, en de jury vond het feest juist mooi.',
    lateReason: 'Uw brief lag al die tijd achter de aardappelkist.',
  });
}

/** Objects to the newest decision on a plan. */
async function file(
  { player, registry, ...told }: Telling,
  plan: string,
  by: string,
  texts: Record<string, string>,
): Promise<string> {
  const { engine, database } = player.stage;
  const entry = idOf({ player, registry, ...told }, plan);
  const decision = (await database.read((em) => decisionsOf(em, entry))).at(-1);
  const id = randomUUID();
  const outcome = await engine.start({
    id,
    chart: 'objection@1',
    versionId: told.versionId,
    grantorId: registry.grantorId,
    parentId: told.id,
    moveId: randomUUID(),
    by: { person: registry.person(by), role: 'applicant' },
    input: { decisions: [decision?.id] },
    texts: { signedBy: by, ...texts },
  });
  if (isRefusal(outcome)) throw new Error(`The demo cannot object: ${outcome.sentences.join(' ')}`);
  await player.settle();
  return id;
}

interface Turned {
  readonly by?: readonly [key: string, role: Role];
  readonly input?: Record<string, unknown>;
  readonly texts?: Record<string, string>;
}

const move = (
  { player, registry }: Telling,
  dossier: string,
  type: string,
  { by: [key, role] = ['wemeltje', 'caseHandler'], ...more }: Turned = {},
): Promise<void> => player.play({ dossier, type, by: [registry.person(key), role], ...more });
