import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import {
  refusal,
  type Chart,
  type Happening,
  type Refusal,
  type Role,
  type Rule,
  type StepNames,
} from '../../workflows/language.js';

type Asked = 'before' | 'after';
type Guard = string | { type: string } | { guards: readonly Guard[] } | undefined;

/**
 * Why this move cannot be made, or undefined when it can. Asked `before`, only rules over memory and facts count, so that a
 * page can explain a blocked move; asked `after`, what was filled in counts too.
 */
export function whyNot(
  chart: Chart,
  snapshot: AnyMachineSnapshot,
  event: Happening,
  asked: Asked,
): Refusal | undefined {
  const spec = Object.hasOwn(chart.moves, event.type) ? chart.moves[event.type] : undefined;
  const bySystem = event.by.role === 'system';
  if (!spec && !bySystem) return refusal('unknownMove', 'Deze handeling bestaat niet.');
  if (spec && !rolesOf(spec.who).includes(event.by.role))
    return refusal('role', 'U mag dit niet doen in uw rol.');
  const guards = guardsFor(snapshot, event.type);
  if (guards.length === 0)
    return refusal(
      'state',
      `Dit kan niet, want dit staat nu op ‘${stepNames(snapshot)
        .map((names) => (event.by.role === 'applicant' ? names.applicant : names.staff))
        .join('’ en ‘')}’.`,
    );
  const ways = guards.map((guard) =>
    rulesIn(chart.machine, guard).map((rule) => ({ rule, fails: fails(rule, snapshot, event, asked) })),
  );
  if (ways.some((rules) => !rules.some((one) => one.fails))) return undefined;
  const failing = furthest(ways).flatMap((rules) => rules.filter((one) => one.fails));
  return refusal('rule', ...new Set(failing.map(({ rule }) => rule.sentence)));
}

type Tried = { readonly rule: Rule<unknown, unknown>; readonly fails: boolean };

/** An event may go several ways (an award or none); the way that came furthest is the one that was meant. */
function furthest(ways: readonly (readonly Tried[])[]): readonly (readonly Tried[])[] {
  const came = ways.map((rules) => rules.findIndex((one) => one.fails));
  const far = ways.filter((_, index) => came[index] === Math.max(...came));
  const few = Math.min(...far.map(failures));
  return far.filter((rules) => failures(rules) === few);
}
const failures = (rules: readonly Tried[]): number => rules.filter((one) => one.fails).length;

/** Every guard of every way this event could go from here; `undefined` is a way without a guard. What has ended goes nowhere. */
const guardsFor = (snapshot: AnyMachineSnapshot, type: string): Guard[] =>
  snapshot.status === 'active'
    ? nodesOf(snapshot).flatMap((node) =>
        (node.transitions.get(type) ?? []).map((transition) => transition.guard as Guard),
      )
    : [];

function rulesIn(machine: AnyStateMachine, guard: Guard): Rule<unknown, unknown>[] {
  if (guard === undefined) return [];
  if (typeof guard !== 'string' && 'guards' in guard)
    return guard.guards.flatMap((part) => rulesIn(machine, part));
  const name = typeof guard === 'string' ? guard : guard.type;
  const found = machine.implementations.guards[name] as Rule<unknown, unknown> | undefined;
  if (!found?.sentence) throw new Error(`The guard ${name} of ${machine.id} is not a rule with a sentence.`);
  return [found];
}

function fails(
  rule: Rule<unknown, unknown>,
  snapshot: AnyMachineSnapshot,
  event: Happening,
  asked: Asked,
): boolean {
  if (asked === 'before' && rule.asks === 'after') return false;
  return !rule({ context: snapshot.context as unknown, event });
}

export const rolesOf = (who: Role | readonly Role[]): readonly Role[] =>
  typeof who === 'string' ? [who] : who;

/** The names of where a dossier stands, one for each region that has a name. */
export function stepNames(snapshot: AnyMachineSnapshot): StepNames[] {
  return (
    nodesOf(snapshot)
      .filter((node) => node.type === 'atomic' || node.type === 'final')
      // In the order of the chart: a snapshot that was moved keeps the state it entered last at the end.
      .toSorted((one, other) => one.order - other.order)
      .map((node) => node.meta as StepNames)
  );
}

// XState keeps the active nodes of a snapshot under this name; the boot check and the tests notice if that ever changes. One that
// was kept alive has them in the order in which they were entered, and one from the disk in that of the chart.
const nodesOf = (snapshot: AnyMachineSnapshot): AnyStateMachine['root'][] =>
  (snapshot._nodes as AnyStateMachine['root'][]).toSorted((one, other) => one.order - other.order);
