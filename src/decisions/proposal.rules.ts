import type { EntityManager } from 'typeorm';
import { outcomeRules } from '../../workflows/fragments/outcome-rules.js';
import { rules } from '../../workflows/fragments/rules.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { askedMove, type Engine } from '../engine/engine.js';
import { happeningOf } from '../engine/happening.js';
import { restore } from '../engine/snapshots.js';
import { whyNot } from '../engine/refusals.js';
import type { Move } from '../engine/surroundings.js';
import type { FieldErrors } from '../web/form/fields.js';
import { fieldsOf, type ProposalAnswer } from './proposal.answer.js';
import type { Proposal } from './proposal.js';

/** Where the rules are asked: on rows that are read, at this moment (UTC ms). */
export interface Bench {
  readonly engine: Engine;
  readonly em: EntityManager;
  readonly at: number;
}

/** What the rules say of a proposal: sentences at the fields they are about, and what stands in the way as a whole. */
export interface Objections {
  readonly errors: FieldErrors;
  readonly refusals: readonly string[];
}

/** Name of the place on the page where the sum stands. */
export const totalPlace = 'totaal';

/** Asks the charts of the round and of every plan at once what they have against this decision; nothing is made. */
export async function objectionsTo(
  bench: Bench,
  { now, plans }: Proposal,
  { move, answer }: { move: Move; answer: ProposalAnswer },
): Promise<Objections> {
  const errors: Record<string, string | undefined> = { ...answer.errors };
  for (const { dossier } of plans) {
    const amount = answer.amounts[dossier.id];
    if (amount === undefined) continue;
    const { deviation, motivation, viewsAnswer } = fieldsOf(dossier.id);
    const input = { amount, ground: answer.grounds[dossier.id] };
    const ask = { dossier: dossier.id, type: 'decide', input, texts: { deviation, motivation, viewsAnswer } };
    for (const sentence of await sentencesOf(bench, dossier, askedMove(move, ask))) {
      const place = placesAtPlan[sentence];
      if (place) errors[fieldsOf(dossier.id)[place]] ??= sentence;
    }
  }
  const unread = Object.keys(errors).length > 0;
  const whole = await sentencesOf(bench, now.dossier, move);
  if (whole.includes(overPot)) errors[totalPlace] = overPot;
  return {
    errors: inOrder(plans, errors),
    refusals: whole.filter((sentence) => sentence !== overPot && !(unread && sentence === noAmount)),
  };
}

/** The summary above the page names its fields in the order of the page. */
function inOrder(
  plans: Proposal['plans'],
  errors: Readonly<Record<string, string | undefined>>,
): FieldErrors {
  const names = plans.flatMap(({ dossier }) => Object.values(fieldsOf(dossier.id)));
  return Object.fromEntries([totalPlace, ...names].map((name) => [name, errors[name]]));
}

/** Why nobody needs to fill anything in: what is in the way of deciding whatever the amounts. */
export const blockedBy = (
  { engine, em, at }: Bench,
  dossier: Dossier,
  move: Move,
): Promise<readonly string[]> => sentencesOf({ engine, em, at }, dossier, move, 'before');

async function sentencesOf(
  { engine, em, at }: Bench,
  dossier: Dossier,
  move: Move,
  asked: 'before' | 'after' = 'after',
): Promise<readonly string[]> {
  const chart = engine.charts.get(dossier.chart);
  const { surroundings } = engine;
  const { event } = await happeningOf({ tx: em, chart, dossier, move, at, surroundings });
  return whyNot(chart, restore(chart, dossier.snapshot), event, asked)?.sentences ?? [];
}

const overPot = outcomeRules.decisionsWithinPool.sentence;
const noAmount = outcomeRules.everyPlanDecided.sentence;

/** Which field of a plan a rule is about. Whether the pot holds out is judged over all plans together. */
const placesAtPlan: Readonly<Partial<Record<string, keyof ReturnType<typeof fieldsOf>>>> = {
  [rules.notAboveRequest.sentence]: 'amount',
  [rules.deviationExplained.sentence]: 'deviation',
  [rules.refusalExplained.sentence]: 'motivation',
  [rules.decisionGroundNamed.sentence]: 'ground',
  [rules.heardIfNeeded.sentence]: 'ground',
  [rules.viewsAnswered.sentence]: 'viewsAnswer',
  [rules.reductionExplained.sentence]: 'motivation',
};
