import { addDays, type LocalDate } from './calendar.js';
import { withEnd } from './clocks.end.js';
import { termSources, type TermException, type TermSource } from './term-sources.js';
import type { Duration } from './terms.js';

/** What a legal term is for. */
// prettier-ignore
export type ClockKind =
  | 'decision' | 'remedy' | 'views' | 'notProcessed' | 'objection' | 'objectionDecision' | 'appeal'
  | 'penaltyGrace' | 'penalty' | 'penaltyDecision' | 'payment' | 'exOfficio' | 'settlementApplication' | 'settlementDecision'
  | 'paymentStop' | 'repayment' | 'limitation' | 'reservation' | 'complaint';

/** Why a term stands still: supplement asked, applicant agreed, applicant's own delay, force majeure (Awb 4:15), or a serious suspicion (4:56). */
export type SuspensionGround = 'remedy' | 'consent' | 'applicantDelay' | 'forceMajeure' | 'suspicion';

/** Why a later date is named: announced (Awb 4:14) or by a power to postpone (ordinance, Awb 7:10(3)). */
export type DelayReason = 'announced' | 'postponed';

/** Days on which a term stands still, both included; `to` is null while it still does. */
export type Suspension = { from: LocalDate; to: LocalDate | null; ground: SuspensionGround };

/** A moment to let a term stand still: when asked or agreed, and the last day it may last, if one is named. */
export type Pause = { invitedOn: LocalDate; deadlineOn?: LocalDate; ground: SuspensionGround };

/** What is set when a term begins. */
export type ClockStart = {
  kind: ClockKind;
  source: TermSource;
  from: LocalDate;
  duration: Duration;
  treatAsAtw?: boolean;
  exception?: TermException;
};

/** What is known of a term besides its computed end; `extendedAfter`: suspensions that begin later move `extendedTo` too. */
export type ClockFacts = Omit<ClockStart, 'from'> & {
  startedOn: LocalDate;
  suspensions: readonly Suspension[];
  suspendedUntil?: LocalDate;
  delay?: { newDate: LocalDate; reason: DelayReason; basis?: string };
  extendedTo?: LocalDate;
  extendedAfter?: LocalDate;
  stoppedOn?: LocalDate;
};

/** A legal term that can stand still, as plain JSON in the memory of a chart; while suspended `endsOn` counts closed suspensions only. */
export type LegalClock = ClockFacts & {
  rawEndsOn: LocalDate;
  endsOn: LocalDate;
  explanation: string;
  beyondHorizon: boolean;
};

/** Starts a term that runs from the day after `from` (receipt, closing date, announcement). */
export function startClock({ kind, source, from, duration, ...given }: ClockStart): LegalClock {
  const facts = { kind, source, startedOn: from, duration, suspensions: [] };
  // Absent rather than undefined, so that the clock is the same after JSON.
  const treatAsAtw = given.treatAsAtw ? { treatAsAtw: true } : {};
  const exception = given.exception ? { exception: given.exception } : {};
  return withEnd({ ...facts, ...treatAsAtw, ...exception });
}

/** The same term counted from another day, because what it is counted from turned out to be later. */
export function countFrom(clock: LegalClock, startedOn: LocalDate): LegalClock {
  return clock.stoppedOn ? clock : withEnd({ ...clock, startedOn });
}

/** Lets a term stand still from the day after the invitation (Awb 4:15); a remedy without deadline, or an invitation after the end, does not. */
export function suspendClock(clock: LegalClock, { invitedOn, deadlineOn, ground }: Pause): LegalClock {
  if (clock.stoppedOn || (ground === 'remedy' && !deadlineOn)) return clock;
  const until = deadlineOn ? { suspendedUntil: deadlineOn } : {};
  if (isSuspended(clock)) return withEnd({ ...clock, ...until });
  if (invitedOn >= clock.endsOn) return clock;
  const begun: Suspension = { from: addDays(invitedOn, 1), to: null, ground };
  return withEnd({ ...clock, ...until, suspensions: [...clock.suspensions, begun] });
}

/** Lets a term run again: on the day of supplementing, or the day after the deadline when that passed unused (Awb 4:15). */
export function resumeClock(clock: LegalClock, { on, used }: { on: LocalDate; used: boolean }): LegalClock {
  if (!isSuspended(clock)) return clock;
  const { suspendedUntil, ...rest } = clock;
  const dayBefore = addDays(on, -1);
  const to = suspendedUntil && (!used || suspendedUntil < dayBefore) ? suspendedUntil : dayBefore;
  const suspensions = clock.suspensions
    .map((one) => ({ ...one, to: one.to ?? to }))
    .filter((one) => one.to >= one.from);
  return withEnd({ ...rest, suspensions });
}

/** A later date, on which local date it was told or agreed, where the power to do so stands, and how far that goes. */
interface Delay {
  readonly newDate: LocalDate;
  readonly reason: DelayReason;
  readonly on: LocalDate;
  readonly basis?: string;
  readonly atMost?: LocalDate;
}

/**
 * Records a later date. A term set by law only moves by a power to postpone, not by announcing a delay; and who announces it
 * when the term is over, only informs (Awb 4:14).
 */
export function extendClock(clock: LegalClock, delay: Delay): LegalClock {
  if (clock.stoppedOn) return clock;
  const { setByLaw } = termSources[clock.source];
  const moves = delay.reason === 'postponed' || (!setByLaw && delay.on <= clock.endsOn);
  return withEnd({ ...clock, ...(moves && movedBy(clock, delay)), delay: toldOf(clock, delay) });
}

const movedBy = (clock: LegalClock, { newDate, atMost = newDate }: Delay): Partial<ClockFacts> => ({
  extendedTo: newDate < atMost ? newDate : atMost,
  extendedAfter: clock.suspensions.at(-1)?.from ?? clock.startedOn,
});

function toldOf({ source }: LegalClock, { newDate, reason, basis }: Delay): ClockFacts['delay'] {
  const rests = reason === 'announced' ? termSources[source].delayBasis : basis;
  return { newDate, reason, ...(rests && { basis: rests }) };
}

/** Ends a term because what it waited for has happened; its last day stays, to see whether that was in time. */
export function stopClock(clock: LegalClock, on: LocalDate): LegalClock {
  if (clock.stoppedOn) return clock;
  return withEnd({ ...resumeClock(clock, { on, used: true }), stoppedOn: on });
}

/** Moves the day on which what a term waited for happened: a decision that did not arrive was only announced when it was posted. */
export function restopClock(clock: LegalClock, on: LocalDate): LegalClock {
  return clock.stoppedOn ? withEnd({ ...clock, stoppedOn: on }) : clock;
}

/** Whether a term stands still now. */
export function isSuspended(clock: LegalClock): boolean {
  return clock.suspensions.some(({ to }) => to === null);
}

/** First amber day, first red day and last day of a running clock, for its timers; a clock that is stopped or suspended has none. */
export function clockMoments(
  clock: LegalClock,
  { amberDays, redDays }: { amberDays: number; redDays: number },
): { amber: LocalDate; red: LocalDate; end: LocalDate } | undefined {
  if (clock.stoppedOn || isSuspended(clock)) return undefined;
  return {
    amber: addDays(clock.endsOn, -amberDays),
    red: addDays(clock.endsOn, -redDays),
    end: clock.endsOn,
  };
}
