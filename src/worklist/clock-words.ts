import { daysBetween, type LocalDate } from '../../workflows/calendar.js';
import { clockColour, type ClockColour } from '../../workflows/clocks.colours.js';
import { isSuspended, type ClockKind, type LegalClock } from '../../workflows/clocks.js';
import { clockNames } from '../../workflows/clocks.names.js';
import { pausedUntil } from '../../workflows/clocks.pauses.js';
import type { Clock, ClockState } from '../web/clocks.js';
import { fullDate } from '../web/format.js';

/** Terms by which staff can be late; the others run for somebody else. */
export const ownTerms: readonly ClockKind[] = [
  'decision',
  'notProcessed',
  'penaltyGrace',
  'penaltyDecision',
  'payment',
  'exOfficio',
  'settlementDecision',
  'objectionDecision',
  'complaint',
];

/** A term as a page shows it: what it is called, its last day, and how it stands in colour and in words. */
export function clockItem(
  clock: LegalClock,
  today: LocalDate,
  limits?: { amberDays: number; redDays: number },
): Clock {
  const colour = clockColour(clock, today, limits);
  const state = colour === 'stopped' ? stoppedState(clock) : shown[colour];
  const on = colour === 'suspended' ? undefined : clock.endsOn;
  return { label: clockNames[clock.kind], state, on, note: noteOf(clock, today, colour) };
}

const shown: Record<Exclude<ClockColour, 'stopped'>, ClockState> = {
  green: 'running',
  amber: 'soon',
  red: 'soon',
  black: 'late',
  suspended: 'suspended',
};

const stoppedState = ({ stoppedOn = '', endsOn, kind }: LegalClock): ClockState =>
  stoppedOn <= endsOn || !ownTerms.includes(kind) ? 'met' : 'late';

function noteOf(clock: LegalClock, today: LocalDate, colour: ClockColour): string {
  if (clock.stoppedOn) return `Gestopt op ${fullDate(clock.stoppedOn)}.`;
  const until = pausedUntil(clock, today);
  if (until && !isSuspended(clock))
    return `De termijn staat stil tot en met ${fullDate(until)}. Daarna loopt hij tot en met ${fullDate(clock.endsOn)}.`;
  if (colour === 'suspended')
    return clock.suspendedUntil
      ? `Wij wachten tot en met ${fullDate(clock.suspendedUntil)}. Daarna loopt de termijn verder.`
      : 'De termijn loopt verder als de aanvulling er is.';
  return daysLeft(daysBetween(today, clock.endsOn));
}

/** What a move does to a term: it runs, stands still or stops. */
export function clockSentence(clock: LegalClock): string {
  const name = clockNames[clock.kind];
  if (clock.stoppedOn) return `${name}: stopt.`;
  if (!isSuspended(clock)) return `${name}: loopt tot en met ${fullDate(clock.endsOn)}.`;
  return clock.suspendedUntil
    ? `${name}: staat stil, hoogstens tot en met ${fullDate(clock.suspendedUntil)}.`
    : `${name}: staat stil.`;
}

/** How far away a last day is, in words. */
export function daysLeft(days: number): string {
  if (days < 0) return days === -1 ? '1 dag te laat.' : `${-days} dagen te laat.`;
  if (days === 0) return 'Vandaag is de laatste dag.';
  return days === 1 ? 'Nog 1 dag.' : `Nog ${days} dagen.`;
}
