import { addDays, startOfDay } from '../../workflows/calendar.js';
import { clockMoments } from '../../workflows/clocks.js';
import type { LegalClock } from '../../workflows/clocks.js';
import type { Clocks } from '../../workflows/fragments/memory.js';
import type { Settings } from '../../workflows/settings.js';

/** A legal clock as it is stored beside its dossier. */
export interface StoredClock {
  readonly kind: string;
  /** Last day, or null while it is suspended or after it stopped. */
  readonly endsOn: string | null;
  readonly clock: LegalClock;
}

/** The clocks that this move started, suspended, resumed, extended or stopped. */
export function changedClocks(before: Clocks | undefined, after: Clocks | undefined): StoredClock[] {
  return Object.entries(after ?? {})
    .filter(([kind, clock]) => clock !== before?.[kind])
    .map(([kind, clock]) => ({ kind, endsOn: clockMoments(clock, noDays)?.end ?? null, clock }));
}

/** A timer of a legal clock, with its event as JSON. */
export interface ClockTimer {
  readonly name: string;
  readonly dueAt: number;
  readonly event: string;
}

/** One timer for each purpose of a clock; a moment of 0 takes the timer away. */
export function clockTimers({ kind, clock }: StoredClock, days: Settings['days']): ClockTimer[] {
  const moments = clockMoments(clock, { amberDays: days.amber, redDays: days.red });
  const due = {
    Amber: moments && startOfDay(moments.amber),
    Red: moments && startOfDay(moments.red),
    End: moments && startOfDay(addDays(moments.end, 1)),
  };
  return Object.entries(due).map(([purpose, dueAt]) => ({
    name: `clock.${kind}.${purpose}`,
    dueAt: dueAt ?? 0,
    event: JSON.stringify({ type: `clock${purpose}`, clock: kind }),
  }));
}

const noDays = { amberDays: 0, redDays: 0 };
