import { addDays, type LocalDate } from '../../workflows/calendar.js';
import { demoPots } from './budget-lines.js';
import { idOf } from './checking.js';
import { doekPlans } from './plans/doek.js';
import type { Player } from './player.js';
import type { Registry } from './registry.js';
import { publishRound, sendPlan, startPlan, type Telling } from './rounds.js';
import { doek } from './schemes.js';

/** A round of DOEK that opened twelve days ago. */
export async function openDoek(player: Player, registry: Registry, today: LocalDate): Promise<Telling> {
  const year = Number(today.slice(0, 4));
  const opensOn = addDays(today, -12);
  const told = await publishRound(player, registry, {
    of: doek,
    name: `DOEK ${year}`,
    opensOn,
    closesOn: addDays(today, 50),
    executionEndsOn: `${year + 1}-12-31`,
    pot: demoPots.open,
    floor: 0,
  });
  await player.goTo(opensOn, 12);
  return told;
}

/** One plan meets the conditions, of one the same costs are paid by others, and somebody left a draft. */
export async function checkedDoek(told: Telling): Promise<void> {
  const officer = async (key: string, type: string, input = {}, texts = {}) =>
    told.player.play({
      dossier: idOf(told, key),
      type,
      by: [told.registry.person('wemeltje'), 'caseHandler'],
      input,
      texts,
    });
  for (const plan of doekPlans) {
    await sendPlan(told, plan);
    for (const type of ['startCheck', 'declareComplete']) await officer(plan.key, type);
  }
  await officer('zonnedak', 'checkFunding', { outcome: 'alone' });
  await officer('zonnedak', 'declareEligible');
  const note =
    'Het waterschap betaalt € 50 voor elke ton. In de begroting staan de tonnen voor de volle prijs.';
  await officer('regentonnen', 'checkFunding', { outcome: 'double' }, { note });
  await startPlan(told, { key: 'doek-draft', by: 'lotte' });
}
