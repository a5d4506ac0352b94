import type { Role } from '../../workflows/language.js';
import { ScoreSheet } from '../jury/score-sheet.entity.js';
import { idOf } from './checking.js';
import { jury } from './people.js';
import type { DemoPlan } from './plan.js';
import { happenings } from './plans.js';
import { official, type Telling } from './rounds.js';
import { panelOf, sheetOf } from './scores.js';

const jurors = jury.filter(({ role }) => role === 'juror');

/** Every juror says what they are involved in; whoever is not scores. `late` leaves out the sheets that are still missing. */
export async function judge(told: Telling, plans: readonly DemoPlan[], late: boolean): Promise<void> {
  for (const plan of plans)
    await Promise.all(jury.map(({ key, role }) => declare(told, plan, { key, role })));
  for (const plan of plans)
    await Promise.all(
      jurors.filter(({ key }) => mayScore(plan, key, late)).map(({ key }) => score(told, plan, key)),
    );
}

/** The chair and the secretary write down what the jury thinks of every plan, and what it proposes. */
export async function deliberate(told: Telling, plans: readonly DemoPlan[]): Promise<void> {
  await told.player.play({
    dossier: told.id,
    type: 'startDeliberation',
    by: [told.registry.person('hilda'), 'jurySecretary'],
  });
  for (const plan of plans) await propose(told, plan);
}

export async function propose(told: Telling, plan: DemoPlan): Promise<void> {
  const { reasons, amount, honourable } = panelOf(plan);
  const texts = Object.fromEntries(Object.entries(reasons).map(([key, reason]) => [`reason_${key}`, reason]));
  const type = amount ? 'proposeAward' : 'proposeNone';
  await told.player.play({
    dossier: idOf(told, plan.key),
    type,
    by: [told.registry.person('hilda'), 'jurySecretary'],
    input: { ...(amount && { amount }), honourable },
    texts,
  });
}

/** Chair and secretary sign, the case handler has seen that the advice was made with care. */
export async function adviseCollege(told: Telling): Promise<void> {
  const { player, registry, id } = told;
  await player.play({ dossier: id, type: 'signReport', by: [registry.person('marchien'), 'juryChair'] });
  await player.play({ dossier: id, type: 'signReport', by: [registry.person('hilda'), 'jurySecretary'] });
  await official(told, 'submitAdvice', {
    input: { careChecked: true },
    texts: {
      note: 'Ik was bij het beraad. Elk plan is besproken, en de redenen passen bij de punten. Wie betrokken was, deed niet mee.',
    },
  });
}

async function declare(
  { player, registry, ...told }: Telling,
  plan: DemoPlan,
  { key, role }: { key: string; role: Role },
): Promise<void> {
  const involved = happenings.involved.find((one) => one.plan === plan.key && one.juror === key);
  const by = [registry.person(key), role] as const;
  await player.play({
    dossier: idOf({ player, registry, ...told }, plan.key),
    type: 'declareInvolvement',
    by,
    input: { kind: involved?.kind ?? 'none' },
  });
}

async function score(told: Telling, plan: DemoPlan, key: string): Promise<void> {
  const { player, registry, id: roundId } = told;
  const [entryId, personId] = [idOf(told, plan.key), registry.person(key)];
  const { points, reasons } = sheetOf(plan, key);
  const sheet = {
    entryId,
    personId,
    roundId,
    points: { ...points },
    reasons: { ...reasons },
    savedAt: player.stage.clock.now(),
    handedInAt: null,
  };
  await player.stage.database.inTransaction((tx) => tx.insert(ScoreSheet, sheet));
  await player.play({ dossier: entryId, type: 'score', by: [personId, 'juror'] });
}

const mayScore = (plan: DemoPlan, key: string, late: boolean): boolean =>
  !happenings.involved.some((one) => one.plan === plan.key && one.juror === key) &&
  !(late && happenings.missingSheets.some((one) => one.plan === plan.key && one.juror === key));
