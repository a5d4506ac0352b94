import { addDays, daysBetween, type LocalDate } from './calendar.js';
import { explainClock } from './clocks.sentences.js';
import type { ClockFacts, LegalClock, Suspension } from './clocks.js';
import { lawNow } from './law.js';
import { term } from './terms.js';

/** A clock with its last day computed anew from what is known: the term, the days it stood still, the later date named. */
export function withEnd(facts: ClockFacts): LegalClock {
  const { startedOn, suspensions } = facts;
  const counted = term({ ...facts, from: startedOn, extra: daysSuspended(suspensions, startedOn) });
  const endsOn = latest(counted.endsOn, extendedEnd(facts));
  return {
    ...facts,
    rawEndsOn: counted.rawEndsOn,
    endsOn,
    explanation: explainClock(facts, { counted: counted.explanation, endsOn }),
    beyondHorizon: endsOn > lawNow().knownThrough,
  };
}

/** The date named for a delay, and the days the term stood still since then. */
function extendedEnd({ extendedTo, extendedAfter, suspensions, startedOn }: ClockFacts): LocalDate {
  if (!extendedTo || !extendedAfter) return startedOn;
  const since = suspensions.filter(({ from }) => from > extendedAfter);
  return addDays(extendedTo, daysSuspended(since, startedOn));
}

/**
 * Days of standing still that fall inside the term: a remedy before a round closes takes no days of a term that starts then. A
 * day counts once, also when there were two reasons to stand still on it.
 */
function daysSuspended(suspensions: readonly Suspension[], startedOn: LocalDate): number {
  let days = 0;
  let counted = startedOn;
  for (const { from, to } of suspensions.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const first = latest(from, addDays(counted, 1));
    if (to === null || to < first) continue;
    days += daysBetween(first, to) + 1;
    counted = to;
  }
  return days;
}

function latest(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}
