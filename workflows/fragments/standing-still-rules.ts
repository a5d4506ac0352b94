import { addMonths, isLocalDate } from '../calendar.js';
import { isSuspended, type SuspensionGround } from '../clocks.js';
import { pausedUntil } from '../clocks.pauses.js';
import { check, rule } from './entry-rule.js';

/** Why a decision term may stand still besides a supplement (Awb 4:15, second paragraph). */
export const pauseGrounds = [
  'consent',
  'applicantDelay',
  'forceMajeure',
] as const satisfies SuspensionGround[];

/** Rules of pausing the decision term. The sentence is what people read when the rule says no. */
export const standingStillRules = {
  termBegun: rule(
    'De beslistermijn is nog niet begonnen. Die loopt vanaf de dag na het sluiten van de ronde.',
    ({ context: { clocks }, event }) => (clocks['decision']?.startedOn ?? '') <= event.on,
  ),
  termRunning: rule(
    'De beslistermijn staat al stil.',
    ({ context: { clocks }, event }) =>
      !clocks['decision'] || (!isSuspended(clocks['decision']) && !pausedUntil(clocks['decision'], event.on)),
  ),
  termPaused: rule(
    'De beslistermijn staat niet stil door uitstel of overmacht.',
    ({ context: { clocks }, event }) =>
      !!clocks['decision'] && pausedUntil(clocks['decision'], event.on) !== undefined,
  ),
  groundNamed: check('Kies waarom de beslistermijn stilstaat.', ({ event }) =>
    pauseGrounds.some((ground) => ground === event.kind),
  ),
  pauseHasEnd: check(
    'Kies een dag na vandaag en binnen een jaar, bijvoorbeeld 14 december 2026.',
    ({ event }) =>
      isLocalDate(event.deadlineOn) &&
      event.deadlineOn > event.on &&
      event.deadlineOn <= addMonths(event.on, 12),
  ),
  pauseExplained: check(
    'Schrijf op waarom de beslistermijn stilstaat. De aanvrager leest dit.',
    ({ event }) => 'reason' in event.told,
  ),
};
