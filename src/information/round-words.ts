import { addDays, localDate, startOfDay } from '../../workflows/calendar.js';
import { clockTime, fullDate, weekdayDate } from '../web/format.js';
import type { RoundShown, SchemeShown } from './schemes.queries.js';

/** The last moment to send in, as a sentence can hold it: `tot en met vrijdag 18 december 2026 om 23.59\u00a0uur`. */
export function untilWords(closesAt: number): string {
  const lastDay = localDate(closesAt - 1);
  const lastMinute = startOfDay(addDays(lastDay, 1)) - 60_000;
  return closesAt >= lastMinute
    ? `tot en met ${weekdayDate(lastDay)} om 23.59\u00a0uur`
    : `tot ${weekdayDate(lastDay)} om ${clockTime(closesAt)}\u00a0uur`;
}

/** Where a scheme stands, in one or two sentences that hold every date that matters. */
export function standing({ scheme, now }: Pick<SchemeShown, 'scheme' | 'now'>): string {
  if (!now) return `${scheme.name} is nog niet open. Wij weten nog niet wanneer dat is.`;
  return standings[now.stage](now);
}

const standings: Record<RoundShown['stage'], (now: RoundShown) => string> = {
  open: ({ round }) => `U kunt uw plan insturen ${untilWords(round.closesAt)}.`,
  soon: ({ round }) =>
    `${round.name} gaat open op ${weekdayDate(localDate(round.opensAt))} om ${clockTime(round.opensAt)}\u00a0uur. ` +
    `U kunt dan insturen ${untilWords(round.closesAt)}.`,
  judging: ({ round, decisionDueOn }) =>
    `${round.name} is gesloten sinds ${fullDate(localDate(round.closesAt - 1))}. De plannen worden nu beoordeeld. ` +
    `Iedereen die meedeed, krijgt uiterlijk ${fullDate(decisionDueOn)} ons besluit.`,
  announced: ({ round }) => `${round.name} is afgelopen en de uitslag is bekend. ${notYetKnown}`,
  calledOff: ({ round }) => `${round.name} gaat niet door. ${notYetKnown}`,
};
const notYetKnown = 'Wij weten nog niet wanneer de volgende ronde opengaat.';

/** One or two words for the badge. */
export const badgeOf = (
  now: RoundShown | undefined,
): { tone: 'good' | 'active' | 'neutral'; word: string } =>
  now ? badges[now.stage] : { tone: 'neutral', word: 'Nog niet open' };

const badges: Record<RoundShown['stage'], ReturnType<typeof badgeOf>> = {
  open: { tone: 'good', word: 'Nu open' },
  soon: { tone: 'active', word: 'Gaat binnenkort open' },
  judging: { tone: 'neutral', word: 'Gesloten' },
  announced: { tone: 'neutral', word: 'Gesloten' },
  calledOff: { tone: 'neutral', word: 'Gaat niet door' },
};
