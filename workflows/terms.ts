import { addDays, addMonths, type LocalDate } from './calendar.js';
import { workingDayFrom } from './holidays.js';
import { lawNow } from './law.js';
import { explainTerm } from './terms.sentences.js';

/** How long a term lasts, in the unit the rule names: `{ weeks: 8 }`. */
export type Duration = { days: number } | { weeks: number } | { months: number } | { years: number };

/** Where a term comes from: it decides whether the Algemene termijnenwet applies (rule T4). */
export type TermSource = 'act' | 'amvb' | 'ordinance' | 'schemeRule' | 'setByOfficial';

/** Kinds of term that never move past a day off, whatever their source: counted back, limitation, or excluded (Awb 4:17, the 42 days). */
export type TermException = 'backCounted' | 'limitation' | 'excludedByLaw';

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

/** Why a term does not move past a day off. */
export type Fixed = TermException | 'tooLong' | Exclude<TermSource, 'act' | 'amvb'>;

/** Last day of a term and the sentences that explain it; moves past days off where the Algemene termijnenwet says so (art. 1–4). */
export function term(asked: Term): TermEnd {
  const rawEndsOn = lastCountedDay(asked);
  const fixed = whyFixed(asked);
  const endsOn = fixed ? rawEndsOn : movedPastDaysOff(asked, rawEndsOn);
  return {
    rawEndsOn,
    endsOn,
    explanation: explainTerm(asked, { rawEndsOn, endsOn, fixed }),
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
function whyFixed({ duration, source, treatAsAtw, exception }: Term): Fixed | undefined {
  if (exception) return exception;
  if (isLong(duration)) return 'tooLong';
  if (source === 'act' || source === 'amvb' || treatAsAtw) return undefined;
  return source;
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
