import { addDays, type LocalDate } from './calendar.js';
import { withEnd } from './clocks.end.js';
import type { LegalClock, Suspension } from './clocks.js';

/**
 * Lets a term stand still on days with a known end, both included: the applicant agreed in writing, caused the delay, or nobody
 * could decide (Awb 4:15, second paragraph). The last day moves at once, because it is known.
 */
export function pauseClock(
  clock: LegalClock,
  { from, to, ground }: Suspension & { to: LocalDate },
): LegalClock {
  if (clock.stoppedOn || from > clock.endsOn || to < from) return clock;
  return withEnd({ ...clock, suspensions: [...clock.suspensions, { from, to, ground }] });
}

/** Lets a paused term run again from this day on, before the days that were named are over or have begun. */
export function unpauseClock(clock: LegalClock, on: LocalDate): LegalClock {
  const suspensions = clock.suspensions
    .map((one) => (one.to !== null && one.to >= on ? { ...one, to: addDays(on, -1) } : one))
    .filter(({ from, to }) => to === null || to >= from);
  return withEnd({ ...clock, suspensions });
}

/** Lets a term that had stopped run on to the same last day: what stopped it turned out not to have happened. */
export function restartClock({ stoppedOn: _, ...clock }: LegalClock): LegalClock {
  return withEnd(clock);
}

/**
 * Lets a term that waits for a supplement, or waited for one in vain, stand still until a later day: the days in between count as
 * one wait.
 */
export function suspendAgain(clock: LegalClock, until: LocalDate): LegalClock {
  const last = clock.suspensions.findLast(({ ground }) => ground === 'remedy');
  if (clock.stoppedOn || !last) return clock;
  const suspensions = clock.suspensions.map((one) => (one === last ? { ...one, to: null } : one));
  return withEnd({ ...clock, suspensions, suspendedUntil: until });
}

/** The last day on which a paused term stands still, from this day on; undefined when it is not paused. */
export function pausedUntil(clock: LegalClock, on: LocalDate): LocalDate | undefined {
  return clock.stoppedOn
    ? undefined
    : (clock.suspensions.find(({ to }) => to !== null && to >= on)?.to ?? undefined);
}

/** Whether a term stands still on this day, for whatever reason. */
export function standsStill(clock: LegalClock, on: LocalDate): boolean {
  return (
    !clock.stoppedOn && clock.suspensions.some(({ from, to }) => from <= on && (to === null || on <= to))
  );
}
