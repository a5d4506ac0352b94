import { addDays } from '../../workflows/calendar.js';
import { workingDayFrom } from '../../workflows/holidays.js';
import type { DemoPlan } from './plan.js';
import { happenings } from './plans.js';
import { official, type Telling } from './rounds.js';

type Check = readonly [key: string, id: string];

/** Staff checks every plan of a closed round: one lacks something, one does not fit, one is withdrawn. */
export async function checkPlans(told: Telling, plans: readonly DemoPlan[]): Promise<void> {
  await official(told, 'startHandling');
  for (const plan of plans) await checkPlan(told, plan);
  await official(told, 'allChecked');
}

async function checkPlan(told: Telling, plan: DemoPlan): Promise<void> {
  const check: Check = [plan.key, idOf(told, plan.key)];
  if (plan.key === happenings.withdrawn.plan) {
    await owner(told, plan, 'withdraw', { reason: happenings.withdrawn.reason });
    return;
  }
  await officer(told, check, 'startCheck');
  if (plan.key === happenings.remedy.plan) await askMore(told, plan, check);
  await officer(told, check, 'declareComplete');
  if (plan.key === happenings.excluded.plan) await exclude(told, check);
  else await officer(told, check, 'declareEligible');
}

async function askMore(told: Telling, plan: DemoPlan, check: Check): Promise<void> {
  const { player, registry } = told;
  const { missing, supplement } = happenings.remedy;
  const deadlineOn = workingDayFrom(addDays(player.today, 14));
  await player.play({
    dossier: check[1],
    type: 'requestRemedy',
    by: [registry.person('roelof'), 'villageOfficer'],
    input: { deadlineOn },
    texts: { missing },
  });
  await player.goTo(addDays(player.today, 2), 20);
  await player.type(check[1], registry.person(plan.by), supplement);
  await owner(told, plan, 'supplement');
  await player.goTo(addDays(player.today, 1));
}

async function exclude({ player, registry }: Telling, [, dossier]: Check): Promise<void> {
  const by = [registry.person('lambert'), 'decisionMaker'] as const;
  const { motivation } = happenings.excluded;
  await player.play({ dossier, type: 'exclude', by, input: { ground: 'conditions' }, texts: { motivation } });
}

const officer = ({ player, registry }: Telling, [, dossier]: Check, type: string): Promise<void> =>
  player.play({ dossier, type, by: [registry.person('wemeltje'), 'caseHandler'] });

/** A move of whoever sent the plan in. */
export const owner = (
  told: Telling,
  plan: DemoPlan,
  type: string,
  texts: Record<string, string> = {},
): Promise<void> =>
  told.player.play({
    dossier: idOf(told, plan.key),
    type,
    by: [told.registry.person(plan.by), 'applicant'],
    texts,
  });

export function idOf({ entries }: Telling, key: string): string {
  const id = entries.get(key);
  if (!id) throw new Error(`The plan ${key} was never sent in.`);
  return id;
}

/** Plans that take part until the end. */
export const takingPart = (plans: readonly DemoPlan[]): DemoPlan[] =>
  plans.filter(({ key }) => key !== happenings.withdrawn.plan && key !== happenings.excluded.plan);
