import { dutchDate, type LocalDate } from './calendar.js';
import type { ClockFacts } from './clocks.js';

/** How a clock came to its end and what holds it now, in Dutch sentences for staff. */
export function explainClock(clock: ClockFacts, computed: { counted: string; endsOn: LocalDate }): string {
  return [
    computed.counted,
    extended(clock, computed.endsOn),
    announced(clock),
    standsStill(clock),
    stopped(clock),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

function extended({ extendedTo }: ClockFacts, endsOn: LocalDate): string | undefined {
  if (!extendedTo) return undefined;
  const moved = `De termijn is verlengd tot en met ${dutchDate(extendedTo)}.`;
  return endsOn === extendedTo ? moved : `${moved} De laatste dag is nu ${dutchDate(endsOn)}.`;
}

function announced({ delay, extendedTo }: ClockFacts): string | undefined {
  if (!delay || delay.newDate === extendedTo) return undefined;
  return `Wij hebben een latere datum genoemd: ${dutchDate(delay.newDate)}. De wettelijke termijn verandert daardoor niet.`;
}

function standsStill({ suspensions, suspendedUntil }: ClockFacts): string | undefined {
  const open = suspensions.find(({ to }) => to === null);
  if (!open) return undefined;
  const until = suspendedUntil ? `, uiterlijk tot en met ${dutchDate(suspendedUntil)}` : '';
  return `De termijn staat stil vanaf ${dutchDate(open.from)}${until}.`;
}

function stopped({ stoppedOn }: ClockFacts): string | undefined {
  return stoppedOn && `De termijn is gestopt op ${dutchDate(stoppedOn)}.`;
}
