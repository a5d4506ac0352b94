import type { AnyMachineSnapshot } from 'xstate';
import { localDate } from '../../workflows/calendar.js';
import type { Facts } from '../../workflows/facts.js';
import { isRefusal, type Chart, type Happening, type Refusal, type Role } from '../../workflows/language.js';
import { moekSettings } from '../../workflows/moek.version.js';
import { needsOf } from '../../src/engine/happening.js';
import { planMove, type Plan } from '../../src/engine/plan.js';
import { firstSnapshot, restore, stored } from '../../src/engine/snapshots.js';
import { rolesOf } from '../../src/engine/refusals.js';
import { inTime, sunnyFacts } from './territories.js';
import type { Variant } from './walk.js';

/** A move as a test tells it: what is left out is as it is when all goes well. */
export interface Told extends Variant {
  readonly type: string;
  readonly as?: Role;
  readonly at?: number;
}
export const move = (type: string, more: Omit<Told, 'type'> = {}): Told => ({ type, ...more });

/** A dossier that came this far by these moves, each stored and read back; `when` tells what the next one does. */
export function given(chart: Chart, ...moves: readonly Told[]): { when: (next: Told) => Plan | Refusal } {
  let snapshot = firstSnapshot(chart);
  for (const one of moves) {
    const plan = planMove(chart, snapshot, happeningFor(chart, one, snapshot));
    if (isRefusal(plan)) throw new Error(`${one.type}: ${plan.sentences.join(' ')}`);
    snapshot = restore(chart, stored(plan.snapshot));
  }
  return { when: (next) => planMove(chart, snapshot, happeningFor(chart, next, snapshot)) };
}

function happeningFor(chart: Chart, told: Told, snapshot: AnyMachineSnapshot): Happening {
  const { input, person = 'Anneke', at = inTime, told: texts = [] } = told;
  const type = chart.deadlines[told.type] ? waitNamed(told.type, snapshot) : told.type;
  return {
    ...input,
    type,
    by: { person, role: told.as ?? firstRole(chart, type) },
    at,
    on: localDate(at),
    facts: factsFor(chart, type, told),
    settings: { ...moekSettings, ...told.settings },
    told: Object.fromEntries(texts.map((name) => [name, 'digest'])),
  } as Happening;
}

const firstRole = (chart: Chart, type: string): Role =>
  rolesOf(chart.moves[type]?.who ?? 'system')[0] ?? 'system';

/** The event XState made for a wait in this situation. */
function waitNamed(name: string, snapshot: AnyMachineSnapshot): string {
  const nodes = snapshot._nodes as { transitions: Map<string, unknown> }[];
  const known = nodes.flatMap(({ transitions }) => [...transitions.keys()]);
  return known.find((type) => type.startsWith(`xstate.after.${name}.`)) ?? name;
}

function factsFor(chart: Chart, type: string, { facts = {} }: Told): Facts {
  const read = needsOf(chart, type).map((name) => {
    const [usual, change] = [sunnyFacts[name], facts[name]];
    return [name, Array.isArray(usual) ? (change ?? usual) : Object.assign({}, usual, change)];
  });
  return Object.fromEntries(read) as Facts;
}
