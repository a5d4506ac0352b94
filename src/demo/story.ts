import { addDays, localDate, type LocalDate } from '../../workflows/calendar.js';
import type { Raw } from '../schemes/raw.js';
import { demoPots } from './budget-lines.js';
import { checkPlans, takingPart } from './checking.js';
import { adviseCollege, deliberate, judge } from './judging.js';
import { checkedDoek, openDoek } from './doek.js';
import { decideAndAnnounce, finish, payAwards } from './outcome.js';
import { answeredComplaint, newComplaint } from './complaints.js';
import { dismissedObjection, lateObjection } from './objections.js';
import type { DemoPlan } from './plan.js';
import { halfFilled, open as openPlans } from './plans/open.js';
import { deliberationPlans, finishedPlans, happenings } from './plans.js';
import type { Player } from './player.js';
import type { Registry } from './registry.js';
import { moek } from './schemes.js';
import { publishRound, sendPlan, startPlan, type Opening, type Telling } from './rounds.js';

/** Three rounds of MOEK as they could have gone, told up to now (one is over, one is with the jury, one is open), and one of DOEK. */
export async function tellStory(player: Player, registry: Registry, now: number): Promise<void> {
  const today = localDate(now);
  const finished = await finishedRound(player, registry, today);
  const judged = await closedRound(player, registry, today);
  const open = await openRound(player, registry, today);
  const sustainable = await openDoek(player, registry, today);
  await player.goTo(addDays(today, -2), 20);
  await halfWay(judged);
  await player.goTo(addDays(today, -1), 20);
  await startedYesterday(open);
  await checkedDoek(sustainable);
  await lateObjection(finished);
  await newComplaint(finished);
  await player.settle();
}

/** The round of domain rules §2.3: the pot and the amounts of 2015, told two years ago. */
async function finishedRound(player: Player, registry: Registry, today: LocalDate): Promise<Telling> {
  const year = Number(today.slice(0, 4)) - 2;
  const opening = {
    of: moek,
    opensOn: `${year}-02-05`,
    closesOn: `${year}-03-29`,
    executionEndsOn: `${year + 1}-12-31`,
    floor: 20_000,
    pot: demoPots.finished,
    name: `MOEK ${year}`,
  };
  const told = await publish(player, registry, opening);
  await send(told, finishedPlans);
  await player.goTo(addDays(opening.closesOn, 3));
  await checkPlans(told, finishedPlans);
  const plans = takingPart(finishedPlans);
  await player.goTo(addDays(opening.closesOn, 12), 19);
  await judge(told, plans, false);
  await player.goTo(addDays(opening.closesOn, 21), 15);
  await deliberate(told, plans);
  await adviseCollege(told);
  await player.goTo(addDays(opening.closesOn, 23));
  await decideAndAnnounce(told, plans);
  await payAwards(told, plans);
  await dismissedObjection(told);
  await answeredComplaint(told);
  await finish(told, plans);
  return told;
}

/** Closed three weeks ago; the jury is in the middle of it. */
async function closedRound(player: Player, registry: Registry, today: LocalDate): Promise<Telling> {
  const opening = {
    ...thisYears(today, 1),
    opensOn: addDays(today, -75),
    closesOn: addDays(today, -24),
    pot: demoPots.deliberation,
  };
  const told = await publish(player, registry, opening);
  await send(told, deliberationPlans);
  return told;
}

async function openRound(player: Player, registry: Registry, today: LocalDate): Promise<Telling> {
  const opening = {
    ...thisYears(today, 2),
    opensOn: addDays(today, -16),
    closesOn: addDays(today, 40),
    pot: demoPots.open,
  };
  return publish(player, registry, opening);
}

async function halfWay(told: Telling): Promise<void> {
  const plans = takingPart(deliberationPlans);
  await checkPlans(told, deliberationPlans);
  await judge(told, plans, true);
  await told.player.stage.engine.move({
    dossier: told.id,
    type: 'startDeliberation',
    moveId: `begin/${told.id}`,
    by: { person: told.registry.person('hilda'), role: 'jurySecretary' },
  });
}

/** Two plans on the web, one on paper and one by phone, and a draft that somebody left halfway. */
async function startedYesterday(told: Telling): Promise<void> {
  await send(told, openPlans);
  const id = await startPlan(told, { key: 'half', by: halfFilled.by });
  await told.player.type(id, told.registry.person(halfFilled.by), halfFilled.answers as unknown as Raw);
}

async function publish(player: Player, registry: Registry, opening: Opening): Promise<Telling> {
  await player.goTo(addDays(opening.opensOn, -20));
  const told = await publishRound(player, registry, opening);
  await player.goTo(opening.opensOn, 12);
  return told;
}

async function send(told: Telling, plans: readonly DemoPlan[]): Promise<void> {
  for (const plan of plans)
    await sendPlan(told, plan, happenings.assisted.find((one) => one.plan === plan.key)?.channel ?? 'web');
}

const thisYears = (
  today: LocalDate,
  which: 1 | 2,
): Pick<Opening, 'of' | 'name' | 'executionEndsOn' | 'floor'> => {
  const year = Number(today.slice(0, 4));
  return { of: moek, name: `MOEK ${year}, ronde ${which}`, executionEndsOn: `${year + 1}-12-31`, floor: 0 };
};
