import { dutchDate, type LocalDate } from './calendar.js';
import type { ClockFacts, SuspensionGround } from './clocks.js';

/** How a clock came to its end and what holds it now, in Dutch sentences for staff. */
export function explainClock(clock: ClockFacts, computed: { counted: string; endsOn: LocalDate }): string {
  return [
    computed.counted,
    ...paused(clock),
    extended(clock, computed.endsOn),
    announced(clock),
    standsStill(clock),
    stopped(clock),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

/** Every pause but one for a supplement, which has a way of its own in the log. */
function paused({ suspensions }: ClockFacts): string[] {
  return suspensions.flatMap(({ from, to, ground }) =>
    to !== null && ground !== 'remedy'
      ? [`De termijn stond stil van ${dutchDate(from)} tot en met ${dutchDate(to)}: ${groundWords[ground]}.`]
      : [],
  );
}

/** Why a term stands still, in words. */
export const groundWords: Readonly<Record<SuspensionGround, string>> = {
  remedy: 'wij wachtten op een aanvulling',
  consent: 'de aanvrager stemde in met uitstel',
  applicantDelay: 'de vertraging kwam door de aanvrager',
  forceMajeure: 'wij konden door overmacht niet besluiten',
  suspicion: 'wij de betaling opschortten',
};

function extended({ extendedTo, delay }: ClockFacts, endsOn: LocalDate): string | undefined {
  if (!extendedTo) return undefined;
  const basis = delay?.reason === 'postponed' || delay?.newDate === extendedTo ? under(delay) : '';
  const moved = `De termijn is verlengd tot en met ${dutchDate(extendedTo)}${basis}.`;
  return endsOn === extendedTo ? moved : `${moved} De laatste dag is nu ${dutchDate(endsOn)}.`;
}

function announced({ delay, extendedTo }: ClockFacts): string | undefined {
  if (!delay || delay.newDate === extendedTo) return undefined;
  return `Wij hebben een latere datum genoemd: ${dutchDate(delay.newDate)}. De wettelijke termijn verandert daardoor niet${delay.reason === 'announced' ? under(delay) : ''}.`;
}

const under = ({ basis }: { basis?: string }): string => (basis ? ` (${basis})` : '');

function standsStill({ suspensions, suspendedUntil }: ClockFacts): string | undefined {
  const open = suspensions.find(({ to }) => to === null);
  if (!open) return undefined;
  const until = suspendedUntil ? `, uiterlijk tot en met ${dutchDate(suspendedUntil)}` : '';
  return `De termijn staat stil vanaf ${dutchDate(open.from)}${until}.`;
}

function stopped({ stoppedOn }: ClockFacts): string | undefined {
  return stoppedOn && `De termijn is gestopt op ${dutchDate(stoppedOn)}.`;
}
