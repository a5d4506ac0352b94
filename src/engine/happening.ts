import type { EntityManager } from 'typeorm';
import { localDate } from '../../workflows/calendar.js';
import type { Facts } from '../../workflows/facts.js';
import type { Chart, Happening } from '../../workflows/language.js';
import type { Commitment } from './commit.js';
import type { Dossier } from './dossier.entity.js';
import { digest } from './log.js';
import type { Plan } from './plan.js';
import type { FactReaders, Move, Question, Surroundings } from './surroundings.js';

interface Given {
  readonly tx: EntityManager;
  readonly chart: Chart;
  readonly dossier: Dossier;
  readonly move: Move;
  readonly at: number;
  readonly surroundings: Surroundings;
}

/** Turns what came in at the door into the event the chart reads: with moment, facts and settings, which nobody can post. */
export async function happeningOf(
  given: Given,
): Promise<{ event: Happening; commitment: (plan: Plan) => Omit<Commitment, 'clocksBefore'> }> {
  const { tx, dossier, at } = given;
  const move = { ...given.move, input: given.move.input ?? {}, texts: given.move.texts ?? {} };
  const on = localDate(at);
  const { by, type, input } = move;
  const facts = await readFacts(given, { tx, dossier, by, at, on, type, input });
  const settings = await given.surroundings.settingsOf(tx, dossier.versionId);
  const told = Object.fromEntries(Object.entries(move.texts).map(([name, text]) => [name, digest(text)]));
  const event = {
    ...input,
    type,
    by,
    at,
    on,
    facts: facts as unknown as Facts,
    settings,
    told: namesOf(told),
  };
  const sealed = given.chart.moves[type]?.sealed ?? [];
  const shared = { tx, dossier, move, at, on, revision: dossier.revision + 1, settings, facts, told, sealed };
  return {
    event,
    commitment: (plan) => ({ ...shared, plan, memory: plan.snapshot.context as Record<string, unknown> }),
  };
}

/** The facts that the rules of this move need, read by the subjects that own them. */
async function readFacts(
  { chart, move, surroundings }: Given,
  question: Question,
): Promise<Record<string, unknown>> {
  const facts: Record<string, unknown> = {};
  for (const name of needsOf(chart, move.type))
    facts[name] = await surroundings.facts[name as keyof FactReaders](question);
  return facts;
}

/** What a move or a deadline needs to know. A deadline is named in the middle of the event XState made for it. */
export function needsOf(chart: Chart, type: string): readonly (keyof Facts)[] {
  return (
    chart.moves[type]?.needs ??
    chart.deadlines[type.replace(/^xstate\.after\.([^.]+)\..*$/, '$1')]?.needs ??
    []
  );
}

const namesOf = (told: Record<string, { digest: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(told).map(([name, text]) => [name, text.digest]));
