import {
  initialTransition,
  transition,
  type AnyActorLogic,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';
import { lawNow } from '../../workflows/law.js';
import { isRefusal, type Ask, type Chart, type Happening, type Refusal } from '../../workflows/language.js';
import { whyNot } from './refusals.js';

/** Everything one move changes, as data: written by `commitPlan`, which decides nothing. */
export interface Plan {
  readonly snapshot: AnyMachineSnapshot;
  readonly effects: readonly PlannedEffect[];
  readonly asks: readonly Ask[];
  readonly timers: TimerChanges;
  /** Edition of the law by which terms were counted. */
  readonly law: number;
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
  const [snapshot, actions] = transition(begunOf(chart.machine), current, move);
  if (snapshot.status === 'error')
    throw new Error(`${chart.name} failed on ${move.type}: ${String(snapshot.error)}`);
  const done = sorted(actions as readonly Action[], move.at);
  return { snapshot: snapshot as AnyMachineSnapshot, ...done, law: lawNow().edition };
}

/*
 * `transition` makes up an actor for every call, and an actor first works out where its machine begins. That never differs, so
 * each machine is asked once.
 */
const begun = new WeakMap<AnyStateMachine, AnyActorLogic>();

function begunOf(machine: AnyStateMachine): AnyActorLogic {
  const known = begun.get(machine);
  if (known) return known;
  const [first] = initialTransition(machine);
  const logic: AnyActorLogic = {
    transition: (snapshot: AnyMachineSnapshot, event, scope) => machine.transition(snapshot, event, scope),
    getInitialSnapshot: () => first,
    getPersistedSnapshot: (snapshot: AnyMachineSnapshot) => machine.getPersistedSnapshot(snapshot),
  };
  begun.set(machine, logic);
  return logic;
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
