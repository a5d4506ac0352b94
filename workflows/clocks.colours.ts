import { daysBetween, type LocalDate } from './calendar.js';
import { isSuspended, type LegalClock, resumeClock } from './clocks.js';
import { standsStill } from './clocks.pauses.js';

/** How pressing a clock is, or why it is not running. */
export type ClockColour = 'green' | 'amber' | 'red' | 'black' | 'suspended' | 'stopped';

/** What each colour is called, so that nobody needs to see the colour. */
export const clockColourWords: Record<ClockColour, string> = {
  green: 'ruim op tijd',
  amber: 'loopt bijna af',
  red: 'dringend',
  black: 'te laat',
  suspended: 'staat stil',
  stopped: 'gestopt',
};

/** Colour of a clock on this day; a suspension whose deadline has passed is over, also before its timer has run. */
export function clockColour(clock: LegalClock, today: LocalDate, limits = usualLimits): ClockColour {
  if (clock.stoppedOn) return 'stopped';
  const now = lapsed(clock, today) ? resumeClock(clock, { on: today, used: false }) : clock;
  if (isSuspended(now) || standsStill(now, today)) return 'suspended';
  return urgencyOf(daysBetween(today, now.endsOn), limits);
}

/** Colour of a last day that never stands still, such as that of a question about somebody's own data. */
export const dayColour = (endsOn: LocalDate, today: LocalDate): ClockColour =>
  urgencyOf(daysBetween(today, endsOn), usualLimits);

function urgencyOf(left: number, { amberDays, redDays }: typeof usualLimits): ClockColour {
  if (left < 0) return 'black';
  if (left <= redDays) return 'red';
  return left <= amberDays ? 'amber' : 'green';
}

function lapsed({ suspendedUntil }: LegalClock, today: LocalDate): boolean {
  return suspendedUntil !== undefined && suspendedUntil < today;
}

// Where a scheme sets no limits of its own.
const usualLimits = { amberDays: 14, redDays: 5 };
