import { addDays } from '../../workflows/calendar.js';
import { moekSettings } from '../../workflows/moek.version.js';
import { idOf } from './checking.js';
import type { DemoPlan } from './plan.js';
import { happenings } from './plans.js';
import { official, type Telling } from './rounds.js';
import { panelOf } from './scores.js';

/** The college follows the jury; a moment later everybody has a letter. */
export async function decideAndAnnounce(told: Telling, plans: readonly DemoPlan[]): Promise<void> {
  const { player, registry, id } = told;
  const amounts = Object.fromEntries(plans.map((plan) => [idOf(told, plan.key), panelOf(plan).amount ?? 0]));
  await player.play({
    dossier: id,
    type: 'decide',
    by: [registry.person('lambert'), 'decisionMaker'],
    input: { amounts },
    texts: Object.fromEntries(
      plans.map((plan) => [`motivation_${idOf(told, plan.key)}`, motivationOf(plan)]),
    ),
  });
  await player.settle();
  await official(told, 'announce');
  await player.settle();
}

/** The college follows the jury, and says in its words why. */
function motivationOf(plan: DemoPlan): string {
  const { reasons } = panelOf(plan);
  const told = moekSettings.criteria.map(({ key, label }) => `${label}: ${reasons[key] ?? ''}`);
  return ['De jury schrijft over uw plan:', ...told].join('\n\n');
}

/** Accounts come in and are checked by two people, and the money goes. */
export async function payAwards(told: Telling, plans: readonly DemoPlan[]): Promise<void> {
  const { player } = told;
  await player.goTo(addDays(player.today, 3));
  for (const [place, plan] of plans.entries()) {
    const dossier = idOf(told, plan.key);
    const texts = { iban: ibanOf(place), holder: plan.group.name };
    await player.play({
      dossier,
      type: 'giveBankDetails',
      by: [told.registry.person(plan.by), 'applicant'],
      texts,
    });
  }
  await finance(told, plans, ['tineke', 'confirmAccount', { basis: 'bankMatch' }]);
  await finance(told, plans, ['henk', 'confirmAccountAgain', { basis: 'calledBack' }]);
  await finance(told, plans, ['tineke', 'orderPayment']);
  await player.goTo(addDays(player.today, 5));
  await finance(told, plans, ['tineke', 'markPaid']);
}

/** People tell what became of their plan; whoever says nothing is called after the last day. */
export async function finish(told: Telling, plans: readonly DemoPlan[]): Promise<void> {
  const { player, registry, opening } = told;
  await player.goTo(addDays(opening.executionEndsOn, -60));
  for (const { plan, sentence } of happenings.completed) {
    const by = [registry.person(plans.find(({ key }) => key === plan)?.by ?? ''), 'applicant'] as const;
    await player.play({
      dossier: idOf(told, plan),
      type: 'reportDone',
      by,
      input: { mayPublish: true },
      texts: { sentence },
    });
  }
  await player.goTo(addDays(opening.executionEndsOn, 5));
  for (const plan of plans.filter(({ key }) => !happenings.completed.some((one) => one.plan === key)))
    await player.play({
      dossier: idOf(told, plan.key),
      type: 'confirmDone',
      by: [registry.person('roelof'), 'villageOfficer'],
    });
  await official(told, 'closeExecution');
  await official(told, 'councilReported', { input: { sentOn: player.today } });
}

async function finance(
  { player, registry, ...told }: Telling,
  plans: readonly DemoPlan[],
  [key, type, input]: readonly [string, string, Readonly<Record<string, unknown>>?],
): Promise<void> {
  for (const plan of plans)
    await player.play({
      dossier: idOf({ player, registry, ...told }, plan.key),
      type,
      by: [registry.person(key), 'financeOfficer'],
      ...(input && { input }),
    });
}

/** An account number that passes its own check and belongs to nobody: the bank code does not exist. */
function ibanOf(place: number): string {
  const account = `DEMO${String(place + 1).padStart(10, '0')}`;
  const digits = `${account}NL00`
    .split('')
    .map((sign) => Number.parseInt(sign, 36))
    .join('');
  return `NL${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${account}`;
}
