import type { EntityManager } from 'typeorm';
import type { LegalClock } from '../../workflows/clocks.js';
import { isRefusal, type Chart, type Refusal, type StepNames } from '../../workflows/language.js';
import { changedClocks } from '../engine/clock-rows.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { dossierById } from '../engine/dossier.queries.js';
import { askedMove, type Engine } from '../engine/engine.js';
import { happeningOf } from '../engine/happening.js';
import { plainName } from '../engine/labels.js';
import { planMove, type Plan, type PlannedEffect } from '../engine/plan.js';
import { restore } from '../engine/snapshots.js';
import { stepNames } from '../engine/refusals.js';
import type { Happened, Move } from '../engine/surroundings.js';
import { clockSentence } from '../worklist/clock-words.js';

/** What a move would change, as data: for the page that shows it before anybody presses the button. */
export interface Foresight {
  /** The dossier as it stands now, and what is known of the move: for sentences that mention either. */
  readonly happened: Omit<Happened, 'dossier'> & { readonly dossier: Dossier };
  /** Where it would stand. */
  readonly steps: readonly StepNames[];
  readonly effects: readonly PlannedEffect[];
  /** What happens to its legal terms, in sentences. */
  readonly clocks: readonly string[];
  /** What then happens by itself, and when (UTC ms). */
  readonly later: readonly { readonly at: number; readonly label: string }[];
  /** The same of every dossier that this move moves along. */
  readonly along: readonly Foresight[];
}

/** What a look ahead needs: the move as it would be made, and the moment. */
export interface Ahead {
  readonly dossier: Dossier;
  readonly move: Move;
  readonly at: number;
}

/** Plans a move without making it; a refusal answers why it cannot be made, also by one of the dossiers it asks. */
export async function foresee(
  engine: Engine,
  em: EntityManager,
  { dossier, move, at }: Ahead,
): Promise<Foresight | Refusal> {
  const chart = engine.charts.get(dossier.chart);
  const before = restore(chart, dossier.snapshot);
  const { surroundings } = engine;
  const { event, commitment } = await happeningOf({ tx: em, chart, dossier, move, at, surroundings });
  const plan = planMove(chart, before, event);
  if (isRefusal(plan)) return plan;
  const along = await foreseeAlong(engine, em, { dossier, move, at }, plan);
  if (isRefusal(along)) return along;
  const happened = commitment(plan);
  return {
    happened,
    steps: stepNames(plan.snapshot),
    effects: plan.effects,
    clocks: clockSentences(before.context, happened.memory),
    later: laterOf(chart, plan),
    along,
  };
}

async function foreseeAlong(
  engine: Engine,
  em: EntityManager,
  { move, at }: Ahead,
  { asks }: Plan,
): Promise<Foresight[] | Refusal> {
  const found: Foresight[] = [];
  for (const ask of asks) {
    const dossier = await dossierById(em, ask.dossier);
    if (!dossier) throw new Error(`${move.type} asks the dossier ${ask.dossier}, which does not exist.`);
    const outcome = await foresee(engine, em, { dossier, move: askedMove(move, ask), at });
    if (isRefusal(outcome)) return { ...outcome, reason: 'asked', dossier: ask.dossier };
    found.push(outcome);
  }
  return found;
}

/** The objection term is said with the decision itself. */
const clockSentences = (before: unknown, after: unknown): string[] =>
  changedClocks(clocksOf(before), clocksOf(after))
    .filter(({ kind }) => kind !== 'objection')
    .map(({ clock }) => clockSentence(clock));

const clocksOf = (memory: unknown): Readonly<Record<string, LegalClock>> | undefined =>
  (memory as { clocks?: Readonly<Record<string, LegalClock>> }).clocks;

function laterOf({ deadlines }: Chart, { timers }: Plan): Foresight['later'] {
  return [...timers.set.values()]
    .flatMap(({ dueAt, event }) => {
      const label = deadlines[plainName(event.type)]?.label;
      return label ? [{ at: dueAt, label }] : [];
    })
    .toSorted((one, other) => one.at - other.at);
}
