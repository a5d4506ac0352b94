import { addDays, addMonths, type LocalDate } from './calendar.js';
import { workingDayFrom } from './holidays.js';
import { lawNow } from './law.js';
import { termExceptions, termSources, tooLong, type TermException, type TermSource } from './term-sources.js';
import { explainTerm } from './terms.sentences.js';

/** How long a term lasts, in the unit the rule names: `{ weeks: 8 }`. */
export type Duration = { days: number } | { weeks: number } | { months: number } | { years: number };

/** A term to compute: counting starts the day after `from`; `extra` are days on which it stood still. */
export type Term = {
  from: LocalDate;
  duration: Duration;
  source: TermSource;
  treatAsAtw?: boolean;
  exception?: TermException;
  extra?: number;
};

/** Last day of a term: counted (`rawEndsOn`) and by law (`endsOn`); `beyondHorizon` when later decrees may still move it. */
export type TermEnd = {
  rawEndsOn: LocalDate;
  endsOn: LocalDate;
  explanation: string;
  beyondHorizon: boolean;
};

/** Last day of a term and the sentences that explain it; moves past days off where the Algemene termijnenwet says so (art. 1–4). */
export function term(asked: Term): TermEnd {
  const rawEndsOn = lastCountedDay(asked);
  const stays = whyFixed(asked);
  const endsOn = stays ? rawEndsOn : movedPastDaysOff(asked, rawEndsOn);
  return {
    rawEndsOn,
    endsOn,
    explanation: explainTerm(asked, { rawEndsOn, endsOn, stays }),
    beyondHorizon: endsOn > lawNow().knownThrough,
  };
}

/** Rule T1: n weeks after d is d + 7n; back-counted terms run the other way. */
function lastCountedDay({ from, duration, exception, extra = 0 }: Term): LocalDate {
  const direction = exception === 'backCounted' ? -1 : 1;
  return addDays(plus(from, duration, direction), direction * extra);
}

function plus(date: LocalDate, duration: Duration, direction: 1 | -1): LocalDate {
  if ('days' in duration) return addDays(date, direction * duration.days);
  if ('weeks' in duration) return addDays(date, direction * 7 * duration.weeks);
  if ('months' in duration) return addMonths(date, direction * duration.months);
  return addMonths(date, direction * 12 * duration.years);
}

/** Rule T4: which terms stay where they are; the length is that of the rule, without days of standing still. */
function whyFixed({ duration, source, treatAsAtw, exception }: Term): string | undefined {
  if (exception) return termExceptions[exception];
  if (isLong(duration)) return tooLong;
  return treatAsAtw ? undefined : termSources[source].stays;
}

function isLong(duration: Duration): boolean {
  if ('days' in duration) return duration.days > 90;
  if ('weeks' in duration) return duration.weeks > 12;
  return 'months' in duration ? duration.months > 3 : true;
}

/** Rules T3 and T2: at least two working days inside, and the last day is one. */
function movedPastDaysOff({ from, duration }: Term, rawEndsOn: LocalDate): LocalDate {
  const isShort = 'days' in duration && duration.days < 3;
  const second = isShort ? rawEndsOn : secondWorkingDayAfter(from);
  return workingDayFrom(second > rawEndsOn ? second : rawEndsOn);
}

function secondWorkingDayAfter(from: LocalDate): LocalDate {
  const first = workingDayFrom(addDays(from, 1));
  return workingDayFrom(addDays(first, 1));
}
