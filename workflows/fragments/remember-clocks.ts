import { assign } from 'xstate';
import { startClock, stopClock, type ClockKind } from '../clocks.js';
import { asTerm, type TermSetting } from '../term-setting.js';
import type { Clocks, EntryEvent, EntryMemory, EntryMoment } from './memory.js';

/** An action that changes what an entry remembers. */
export const remember = (change: (moment: EntryMoment) => Partial<EntryMemory>) =>
  assign<EntryMemory, EntryEvent, undefined, EntryEvent, never>(({ context, event }) =>
    change({ context, event }),
  );

interface Start {
  readonly kind: ClockKind;
  readonly setting: TermSetting;
  readonly from: string;
}

/** The clocks with a term of the scheme that begins to run. */
export const started = ({ clocks }: EntryMemory, { kind, setting, from }: Start): Clocks => ({
  ...clocks,
  [kind]: startClock({ kind, from, ...asTerm(setting) }),
});

/** The clocks with a change in one that may not be there. */
export function changed(
  { clocks }: EntryMemory,
  kind: ClockKind,
  change: (clock: Clocks[string]) => Clocks[string],
): Clocks {
  const clock = clocks[kind];
  return clock ? { ...clocks, [kind]: change(clock) } : clocks;
}

/** The clocks with one stopped that may not be there. */
export const stopped = (memory: EntryMemory, kind: ClockKind, on: string): Clocks =>
  changed(memory, kind, (clock) => stopClock(clock, on));
