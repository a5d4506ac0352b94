import {
  createActor,
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type Snapshot,
  type StateValue,
} from 'xstate';
import { isRefusal, type Ask, type Chart, type Happening, type Refusal } from '../../workflows/language.js';
import { whyNot } from './refusals.js';

/** Everything one move changes, as data: written by `commitPlan`, which decides nothing. */
export interface Plan {
  readonly snapshot: AnyMachineSnapshot;
  readonly effects: readonly PlannedEffect[];
  readonly asks: readonly Ask[];
  readonly timers: TimerChanges;
}
export interface PlannedEffect {
  readonly type: string;
  readonly params: unknown;
}
/** Timers by their id within the dossier; `set` wins over an earlier `cancelled` of the same id. */
export interface TimerChanges {
  readonly set: ReadonlyMap<string, { readonly dueAt: number; readonly event: { readonly type: string } }>;
  readonly cancelled: ReadonlySet<string>;
}

/** Decides what a move does, without touching anything: the same snapshot and move always give the same plan. */
export function planMove(chart: Chart, current: AnyMachineSnapshot, move: Happening): Plan | Refusal {
  const no = whyNot(chart, current, move, 'after');
  if (isRefusal(no)) return no;
  const [snapshot, actions] = transition(chart.machine, current, move);
  if (snapshot.status === 'error')
    throw new Error(`${chart.name} failed on ${move.type}: ${String(snapshot.error)}`);
  return { snapshot: snapshot as AnyMachineSnapshot, ...sorted(actions as readonly Action[], move.at) };
}

interface Action {
  readonly type: string;
  readonly params?: unknown;
}
interface Raise {
  readonly id: string;
  readonly delay?: number;
  readonly event: { readonly type: string };
}

/** XState cancels and raises with the same id when a state is entered again, so the order of its actions counts. */
function sorted(actions: readonly Action[], at: number): Pick<Plan, 'effects' | 'asks' | 'timers'> {
  const effects: PlannedEffect[] = [];
  const asks: Ask[] = [];
  const set = new Map<string, { dueAt: number; event: { type: string } }>();
  const cancelled = new Set<string>();
  for (const { type, params } of actions) {
    if (type === 'xstate.raise') {
      const { id, delay, event } = params as Raise;
      if (delay !== undefined) set.set(id, { dueAt: at + delay, event });
    } else if (type === 'xstate.cancel') {
      const { sendId } = params as { sendId: string };
      set.delete(sendId);
      cancelled.add(sendId);
    } else if (type === 'ask') asks.push(...(params as { asks: Ask[] }).asks);
    else effects.push({ type, params });
  }
  return { effects, asks, timers: { set, cancelled } };
}

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

/** Brings a stored snapshot back to life without starting anything; throws when the chart no longer knows its states. */
export function restore(chart: Chart, stored: string): AnyMachineSnapshot {
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

export const stored = (snapshot: AnyMachineSnapshot): string => JSON.stringify(snapshot.toJSON());

/** A state value as dotted paths, one for each region: `['awarded.payment.paid', 'awarded.completion.executing']`. */
export function statePaths(value: StateValue, above = ''): string[] {
  if (typeof value === 'string') return [above + value];
  return Object.entries(value).flatMap(([key, below]) =>
    below === undefined ? [] : statePaths(below, `${above}${key}.`),
  );
}
