import {
  createActor,
  SimulatedClock,
  type AnyMachineSnapshot,
  type AnyStateNode,
  type AnyTransitionDefinition,
} from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { localDate } from '../../workflows/calendar.js';
import type { Facts } from '../../workflows/facts.js';
import type { Chart, Happening, Refusal } from '../../workflows/language.js';
import type { Settings } from '../../workflows/settings.js';
import { needsOf } from '../../src/engine/happening.js';
import { planMove, type Plan } from '../../src/engine/plan.js';
import { rolesOf } from '../../src/engine/refusals.js';

/** One way a move can come in; what it leaves out is as it is when all goes well. */
export interface Variant {
  readonly facts?: { readonly [Name in keyof Facts]?: Partial<Facts[Name]> };
  readonly settings?: Partial<Settings>;
  readonly told?: readonly string[];
  readonly person?: string;
  readonly input?: Readonly<Record<string, unknown>>;
}

/** A chart with everything that can happen to it: the world when all goes well, the days, and the ways each move can come. */
export interface Territory {
  readonly chart: Chart;
  readonly facts: Facts;
  readonly settings: Settings;
  /** Moments (UTC ms) at which everything is tried. */
  readonly moments: readonly number[];
  /** By the name of the move or the wait; without a row it comes one way. */
  readonly variants: Readonly<Record<string, readonly Variant[]>>;
  /** What of the memory makes one situation another, beside the state. */
  readonly memory: (context: never) => unknown;
}

/** One happening tried in one situation: what the machine did, and what the engine made of it. */
export interface Step {
  readonly from: AnyMachineSnapshot;
  readonly event: Happening;
  readonly arrows: readonly AnyTransitionDefinition[];
  readonly outcome: Plan | Refusal;
}
export interface Walk {
  readonly situations: readonly AnyMachineSnapshot[];
  readonly steps: readonly Step[];
  /** Facts that were read, as `move fact`. */
  readonly factsRead: ReadonlySet<string>;
}

/** Visits every situation of a chart along the shortest path and tries everything that can happen there. */
export function walk(territory: Territory): Walk {
  const { chart, memory } = territory;
  const factsRead = new Set<string>();
  const happenings = (snapshot: AnyMachineSnapshot) => happeningsIn(territory, snapshot, factsRead);
  const known = new Map<Happening, number>();
  const paths = getShortestPaths(chart.machine, {
    events: happenings,
    limit: 1_000_000,
    serializeState: ({ value, context }) => JSON.stringify([value, memory(context as never)]),
    serializeEvent: (event) => String(numbered(known, event as Happening)),
  });
  const situations = paths.map(({ state }) => state as AnyMachineSnapshot);
  const steps = situations.flatMap((from) =>
    happenings(from).map((event) => ({
      from,
      event,
      arrows: arrowsTaken(chart, from, event),
      outcome: planMove(chart, from, event),
    })),
  );
  return { situations, steps, factsRead };
}

/** Every arrow of a chart: moves, waits, what follows at once and what follows a finished region; one for each guarded branch. */
export const arrowsOf = (chart: Chart): AnyTransitionDefinition[] =>
  nodesOf(chart).flatMap((node) => [...[...node.transitions.values()].flat(), ...(node.always ?? [])]);

export function nodesOf(chart: Chart): AnyStateNode[] {
  const below = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(below)];
  return below(chart.machine.root);
}

/** An arrow as people read it: `moek.draft: submit [roundIsOpen and …] → moek.handling`. */
export function describeArrow({ source, eventType, guard, target }: AnyTransitionDefinition): string {
  const where = target?.map(({ id }) => id).join(' and ') ?? 'stays';
  return `${source.id}: ${eventType || 'always'} [${guardNames(guard).join(' and ')}] → ${where}`;
}

/** The names of the rules in a guard. */
export function guardNames(guard: unknown): string[] {
  if (guard === undefined) return [];
  if (typeof guard === 'string') return [guard];
  const { type, guards } = guard as { type?: string; guards?: readonly unknown[] };
  return guards ? guards.flatMap(guardNames) : [String(type)];
}

function happeningsIn(
  territory: Territory,
  snapshot: AnyMachineSnapshot,
  factsRead: Set<string>,
): Happening[] {
  const active = snapshot._nodes as AnyStateNode[];
  const types = new Set(active.flatMap((node) => [...node.transitions.keys()]));
  return [...types]
    .filter((type) => !type.startsWith('xstate.done'))
    .flatMap((type) => waysOf(territory, type, factsRead));
}

function waysOf(territory: Territory, type: string, factsRead: Set<string>): Happening[] {
  const { chart, variants, moments } = territory;
  const roles = rolesOf(chart.moves[type]?.who ?? 'system');
  const ways = variants[type.replace(/^xstate\.after\.([^.]+)\..*$/, '$1')] ?? [{}];
  return roles.flatMap((role) =>
    moments.flatMap((at) =>
      ways.map((variant) => ({
        ...variant.input,
        type,
        by: { person: variant.person ?? 'Anneke', role },
        at,
        on: localDate(at),
        facts: watched(territory, type, variant, factsRead),
        settings: { ...territory.settings, ...variant.settings },
        told: Object.fromEntries((variant.told ?? []).map((name) => [name, 'digest'])),
      })),
    ),
  );
}

/** Only the facts that the list of moves says are needed: reading another one throws, as it would be missing in the engine. */
function watched({ chart, facts }: Territory, type: string, { facts: changed }: Variant, read: Set<string>) {
  const needs = needsOf(chart, type);
  const given = Object.fromEntries(
    needs.map((name) => {
      const [usual, change] = [facts[name], changed?.[name]];
      return [name, Array.isArray(usual) ? (change ?? usual) : Object.assign({}, usual, change)];
    }),
  );
  return new Proxy(given, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name === 'toJSON') return undefined;
      if (!(name in target))
        throw new Error(`${type} reads the fact ${name}, which its list of needs lacks.`);
      read.add(`${type} ${name}`);
      return target[name];
    },
  }) as unknown as Facts;
}

/** What XState followed for this event, all microsteps; the actor has a clock of its own that never moves. */
function arrowsTaken(chart: Chart, from: AnyMachineSnapshot, event: Happening): AnyTransitionDefinition[] {
  const arrows: AnyTransitionDefinition[] = [];
  const actor = createActor(chart.machine, {
    snapshot: from,
    clock: new SimulatedClock(),
    inspect: (inspected) => {
      if (inspected.type === '@xstate.microstep') arrows.push(...inspected._transitions);
    },
  });
  actor.subscribe({ error: () => undefined });
  actor.start();
  actor.send(event);
  actor.stop();
  return arrows;
}

function numbered(known: Map<Happening, number>, event: Happening): number {
  const number = known.get(event) ?? known.size;
  known.set(event, number);
  return number;
}
