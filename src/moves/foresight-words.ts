import type { EntityManager } from 'typeorm';
import type { EffectName, Effects } from '../../workflows/effects.js';
import type { PlannedEffect } from '../engine/plan.js';
import { lowerFirst, moment, number } from '../web/format.js';
import { openTasksOf } from '../worklist/tasks/tasks.queries.js';
import { applicantWords, postSentence, staffWords, type Scene } from './effect-words.js';
import type { Foresight } from './foresight.js';
import { sceneOf, sharedScene } from './scene.js';

/** What a move will do, ready to read. */
export interface Told {
  readonly sentences: readonly string[];
  /** What then happens by itself. */
  readonly later: readonly string[];
  /** What happens to the dossiers that this one moves along. */
  readonly along: readonly string[];
}
export type Audience = 'staff' | 'applicant';

/** Puts what a move would change into sentences: everything for staff, only what they get and see for who applied. */
export async function tell(em: EntityManager, foresight: Foresight, audience: Audience): Promise<Told> {
  const scene = await sceneOf(em, foresight);
  const changes = await changesOnly(em, [foresight, ...foresight.along]);
  const words = audience === 'staff' ? staffWords : applicantWords;
  const effects = changes(foresight).flatMap((effect) => say(words, effect, scene));
  const sentences = [stateFor(foresight, audience), ...effects];
  if (audience === 'applicant') return { sentences, later: [], along: [] };
  return {
    sentences: [...sentences, ...foresight.clocks],
    later: foresight.later.map(({ at, label }) => `${moment(at)}: ${label.toLowerCase()}`),
    along: await alongSentences(em, foresight.along, changes),
  };
}

type Changes = (foresight: Foresight) => readonly PlannedEffect[];

/** A chart closes tasks that may never have been open; that is nothing to tell. */
async function changesOnly(em: EntityManager, foresights: readonly Foresight[]): Promise<Changes> {
  const ids = foresights.map(({ happened }) => happened.dossier.id);
  const open = new Set((await openTasksOf(em, ids)).map(({ dossierId, kind }) => `${dossierId} ${kind}`));
  return ({ happened, effects }) =>
    effects.filter(
      ({ type, params }) =>
        type !== 'closeTask' || open.has(`${happened.dossier.id} ${(params as Effects['closeTask']).kind}`),
    );
}

function stateFor({ steps }: Foresight, audience: Audience): string {
  const names = steps.map((step) => step[audience]).join('’ en ‘');
  return audience === 'staff'
    ? `Het dossier komt op ‘${names}’.`
    : `Hierna staat er op uw pagina: ‘${names}’.`;
}

type Words = { readonly [Name in EffectName]?: (params: Effects[Name], scene: Scene) => string | undefined };

function say(words: Words, { type, params }: PlannedEffect, scene: Scene): string[] {
  const sentence = (
    words[type as EffectName] as ((given: unknown, scene: Scene) => string | undefined) | undefined
  )?.(params, scene);
  const posted =
    words === staffWords && type === 'announceDecision' && scene.byPost('decisions') ? [postSentence] : [];
  return [...(sentence === undefined ? [] : [sentence]), ...posted];
}

/** The same sentence for many plans is said once, with their number; money is added up. */
async function alongSentences(
  em: EntityManager,
  along: readonly Foresight[],
  changes: Changes,
): Promise<string[]> {
  const counted = new Map<string, number>();
  const money = new Map<Effects['money']['kind'], number>();
  for (const foresight of along) {
    const scene = await sharedScene(em, foresight);
    const others = changes(foresight).filter(({ type }) => type !== 'money');
    for (const sentence of [
      stateFor(foresight, 'staff'),
      ...others.flatMap((effect) => say(staffWords, effect, scene)),
    ])
      counted.set(sentence, (counted.get(sentence) ?? 0) + 1);
    for (const { type, params } of foresight.effects)
      if (type === 'money') add(money, params as Effects['money']);
  }
  return [
    ...[...counted].map(([sentence, count]) => `Bij ${plans(count)}: ${lowerFirst(sentence)}`),
    ...[...money].flatMap(([kind, amount]) => staffWords.money({ kind, amount }, nobody) ?? []),
  ];
}

const nobody: Scene = {
  who: (to) => to,
  subject: ({ template }) => template,
  byPost: () => false,
  lettered: () => false,
  posted: () => false,
};

const add = (sums: Map<Effects['money']['kind'], number>, { kind, amount }: Effects['money']): unknown =>
  sums.set(kind, (sums.get(kind) ?? 0) + amount);
const plans = (count: number): string => (count === 1 ? '1 plan' : `${number(count)} plannen`);
