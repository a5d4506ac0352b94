import { addDays, daysBetween, dutchDate, type LocalDate } from './calendar.js';
import { dayOff, workingDayFrom } from './holidays.js';
import { lawNow } from './law.js';
import type { Duration, Term } from './terms.js';

type Outcome = { rawEndsOn: LocalDate; endsOn: LocalDate; stays: string | undefined };

/** How a term came to its last day, in Dutch sentences for staff and letters. */
export function explainTerm(term: Term, outcome: Outcome): string {
  return [counted(term, outcome), moved(outcome), stayed(outcome), horizon(outcome)]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

/** A duration in words: `8 weken`, `1 maand`, `5 jaar`. */
export function durationInWords(duration: Duration): string {
  if ('days' in duration) return amount(duration.days, 'dag', 'dagen');
  if ('weeks' in duration) return amount(duration.weeks, 'week', 'weken');
  if ('months' in duration) return amount(duration.months, 'maand', 'maanden');
  return amount(duration.years, 'jaar', 'jaar');
}

function counted({ from, duration, exception, extra = 0 }: Term, { rawEndsOn }: Outcome): string {
  const side = exception === 'backCounted' ? 'vóór' : 'na';
  const still = extra ? `, plus ${amount(extra, 'dag', 'dagen')} waarop de termijn stilstond,` : '';
  return `${durationInWords(duration)} ${side} ${dutchDate(from)}${still} is ${dutchDate(rawEndsOn)}.`;
}

function moved({ rawEndsOn, endsOn }: Outcome): string | undefined {
  if (endsOn === rawEndsOn) return undefined;
  const skipped = Array.from({ length: daysBetween(rawEndsOn, endsOn) }, (_, n) => addDays(rawEndsOn, n));
  const reason =
    endsOn === workingDayFrom(rawEndsOn)
      ? `Dat is ${list(skipped.map(whyOff(rawEndsOn)))}.`
      : 'In de termijn moeten ten minste twee werkdagen zitten.';
  return `${reason} Daarom is de laatste dag ${dutchDate(endsOn)}.`;
}

function stayed({ rawEndsOn, stays }: Outcome): string | undefined {
  const off = dayOff(rawEndsOn);
  return stays && off ? `Dat is ${off}. De termijn schuift niet op, omdat ${stays}.` : undefined;
}

function horizon({ endsOn }: Outcome): string | undefined {
  const { knownThrough } = lawNow();
  if (endsOn <= knownThrough) return undefined;
  return `Let op: de extra vrije dagen na ${dutchDate(knownThrough)} zijn nog niet bekend.`;
}

const whyOff = (first: LocalDate) => (day: LocalDate) =>
  day === first ? `${dayOff(day)}` : `${dutchDate(day)} is ${dayOff(day)}`;

function list(parts: string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}

function amount(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}
