import { startClock, stopClock } from '../clocks.js';
import { longestPenalty } from '../penalty.js';
import { graceFrom, penaltyIn } from './late-penalty.js';
import { changed, remember } from './remember-clocks.js';

/** What a dossier about deciding late remembers of a move. */
export const lateRemembering = {
  /** Awb 4:17, third paragraph: two weeks from the day the notice came in. */
  startGraceClock: remember(({ context, event }) => {
    const noticeOn = event.receivedOn ?? event.on;
    return {
      noticeOn,
      lateWith: event.facts.late.term,
      clocks: { ...context.clocks, penaltyGrace: graceFrom(noticeOn) },
    };
  }),
  /** Awb 4:17, first paragraph: 42 days, which no holiday moves. */
  startPenaltyClock: remember(({ context: { clocks } }) => ({
    clocks: {
      ...clocks,
      penalty: startClock({
        kind: 'penalty',
        source: 'act',
        exception: 'excludedByLaw',
        from: clocks['penaltyGrace']?.endsOn ?? '',
        duration: { days: longestPenalty },
      }),
    },
  })),
  rememberDecided: remember(({ context, event }) => ({
    lateUntil: event.on,
    clocks: changed({ ...context, clocks: changed(context, 'penaltyGrace', (clock) => stopClock(clock, event.on)) }, 'penalty', (clock) => stopClock(clock, event.on)), // prettier-ignore
  })),
  /** A letter that staff types in after the decision came in before it. */
  rememberDecidedBefore: remember(({ event }) => ({ lateUntil: event.facts.late.endedOn })),
  /** Awb 4:18: two weeks after the last day for which something is due. */
  startPenaltyDecisionClock: remember(({ context }) => ({
    clocks: {
      ...context.clocks,
      penaltyDecision: startClock({
        kind: 'penaltyDecision',
        source: 'act',
        from: penaltyIn(context).lastOn ?? penaltyIn(context).firstOn,
        duration: { weeks: 2 },
      }),
    },
  })),
  rememberPenalty: remember(({ context, event }) => ({
    amount: event.outcome === 'owed' ? penaltyIn(context).amount : 0,
    applicants: event.applicants ?? 1,
    clocks: changed(context, 'penaltyDecision', (clock) => stopClock(clock, event.on)),
  })),
};
