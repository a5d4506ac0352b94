import type { LocalDate } from './calendar.js';
import { extendClock, type LegalClock } from './clocks.js';
import { termSources } from './term-sources.js';
import { lastDayOf, type TermSetting } from './term-setting.js';

/**
 * Tells that a decision comes later: a term that a legal provision sets moves only by the power to postpone which that provision
 * gives, once and no further than it allows (Awb 4:14).
 */
export function delayDecision(
  clock: LegalClock,
  { newDate = '', on }: { readonly newDate?: LocalDate; readonly on: LocalDate },
  power: TermSetting,
): LegalClock {
  const isUsed = clock.delay?.reason === 'postponed';
  if (!termSources[clock.source].setByLaw || power.weeks === 0 || isUsed || on > clock.endsOn)
    return extendClock(clock, { newDate, on, reason: 'announced' });
  const atMost = lastDayOf(power, clock.endsOn);
  return extendClock(clock, { newDate, on, reason: 'postponed', basis: power.basis, atMost });
}
