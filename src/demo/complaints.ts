import { randomUUID } from 'node:crypto';
import { addDays } from '../../workflows/calendar.js';
import { isRefusal, type Role } from '../../workflows/language.js';
import { idOf } from './checking.js';
import { finishedPlans, happenings } from './plans.js';
import type { Telling } from './rounds.js';

/** Somebody waited too long at the desk; a colleague who was not there finds that this is right. */
export async function answeredComplaint(told: Telling): Promise<void> {
  const { player } = told;
  const { plan } = happenings.excluded;
  const by = finishedPlans.find(({ key }) => key === plan)?.by ?? '';
  await player.goTo(addDays(player.today, 1));
  const id = await complain(told, {
    by,
    about: idOf(told, plan),
    conduct: 'Ik stond drie kwartier in de hal. Er was koffie, maar niet voor mij.',
  });
  await player.goTo(addDays(player.today, 3));
  await handle(told, id, 'takeUpComplaint', {
    input: { involved: [told.registry.person('wemeltje')], uninvolved: true },
  });
  await handle(told, id, 'waiveTalk', {
    input: { ground: 'notWanted' },
    texts: { reason: 'U zei aan de telefoon dat een gesprek niet hoeft.' },
  });
  await player.goTo(addDays(player.today, 5));
  await handle(told, id, 'judgeComplaint', {
    input: { outcome: 'founded' },
    texts: {
      findings: 'U had een afspraak om tien uur. Die stond bij ons op een andere dag.',
      conclusion: 'Het spijt ons. Afspraken staan nu in één agenda, en de koffie is voor iedereen.',
    },
  });
}

/** Yesterday a complaint came in that nobody has looked at yet. */
export async function newComplaint(told: Telling): Promise<void> {
  await complain(told, { by: 'diny', conduct: 'Ik heb drie keer gebeld en niemand belde terug.' });
}

async function complain(
  { player, registry, ...told }: Telling,
  { by, about, conduct }: { by: string; about?: string; conduct: string },
): Promise<string> {
  const id = randomUUID();
  const outcome = await player.stage.engine.start({
    id,
    chart: 'complaint@1',
    versionId: told.versionId,
    grantorId: registry.grantorId,
    parentId: told.id,
    moveId: randomUUID(),
    by: { person: registry.person(by), role: 'applicant' },
    input: { ...(about && { about }) },
    texts: { conduct, signedBy: by, address: 'Brink 1, Witteveen' },
  });
  if (isRefusal(outcome)) throw new Error(`The demo cannot complain: ${outcome.sentences.join(' ')}`);
  await player.settle();
  return id;
}

const handle = (
  { player, registry }: Telling,
  dossier: string,
  type: string,
  more: { readonly input?: Record<string, unknown>; readonly texts?: Record<string, string> },
): Promise<void> =>
  player.play({ dossier, type, by: [registry.person('joost'), 'functionalAdmin' as Role], ...more });
