import { LRUCache } from 'lru-cache';
import {
  createActor,
  initialTransition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type Snapshot,
  type StateValue,
} from 'xstate';
import type { Chart } from '../../workflows/language.js';

/** The snapshot a new dossier begins with, before its first move. Throws when the chart cannot begin. */
export function firstSnapshot(chart: Chart): AnyMachineSnapshot {
  const snapshot = initialTransition(chart.machine)[0] as AnyMachineSnapshot;
  if (snapshot.status === 'error')
    throw new Error(`${chart.name} cannot begin: ${String(snapshot.error)}`, { cause: snapshot.error });
  return snapshot;
}

/** Whether nothing is left to do: it is over, or it rests (tag `ended`) until the law wakes it, as an upheld objection does. */
export const isOver = (snapshot: AnyMachineSnapshot): boolean =>
  snapshot.status === 'done' || snapshot.hasTag('ended');

/**
 * Brings a stored snapshot back to life without starting anything; throws when the chart no longer knows its states. One that
 * was stored or restored lately is still alive.
 */
export function restore(chart: Chart, stored: string): AnyMachineSnapshot {
  const known = aliveOf(chart.machine).get(stored);
  if (known) return known;
  const snapshot = revived(chart, stored);
  aliveOf(chart.machine).set(stored, snapshot);
  return snapshot;
}

function revived(chart: Chart, stored: string): AnyMachineSnapshot {
  const kept = JSON.parse(stored) as Kept;
  const snapshot = createActor(chart.machine, { snapshot: kept as Snapshot<unknown> }).getSnapshot();
  // XState quietly enters what was not there yet, and forgets a remembered state that the chart has lost.
  if (snapshot.status === 'error' || placesOf(snapshot as Kept) !== placesOf(kept))
    throw new Error(`This snapshot does not fit ${chart.name}: ${stored.slice(0, 200)}`);
  return snapshot as AnyMachineSnapshot;
}

interface Kept {
  readonly value?: StateValue;
  readonly historyValue?: Readonly<Record<string, readonly { readonly id: string }[]>>;
}

/** Everything a snapshot points at. */
function placesOf({ value, historyValue }: Kept): string {
  const remembered = Object.values(historyValue ?? {}).flat();
  return [...statePaths(value ?? {}), ...remembered.map(({ id }) => id)].join(' ');
}

/** A snapshot as the text it is kept as. */
export function stored(snapshot: AnyMachineSnapshot): string {
  const text = JSON.stringify(snapshot.toJSON());
  aliveOf(snapshot.machine).set(text, snapshot);
  return text;
}

/*
 * Snapshots by the very text they are stored as: it says all there is, so what is found here cannot be out of date. Moving a
 * dossier again then costs no rebuilding. 2,000 of them take some 10 MB.
 */
const alive = new WeakMap<AnyStateMachine, LRUCache<string, AnyMachineSnapshot>>();

function aliveOf(machine: AnyStateMachine): LRUCache<string, AnyMachineSnapshot> {
  const snapshots = alive.get(machine) ?? new LRUCache<string, AnyMachineSnapshot>({ max: 2000 });
  alive.set(machine, snapshots);
  return snapshots;
}

/** A state value as dotted paths, one for each region: `['awarded.payment.paid', 'awarded.completion.executing']`. */
export function statePaths(value: StateValue, above = ''): string[] {
  if (typeof value === 'string') return [above + value];
  return Object.entries(value).flatMap(([key, below]) =>
    below === undefined ? [] : statePaths(below, `${above}${key}.`),
  );
}
