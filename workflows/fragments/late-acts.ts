import { done, retain, task } from './acts.js';
import type { EntryMoment } from './memory.js';

const graceEnd = ({ context }: EntryMoment): string => context.clocks['penaltyGrace']?.endsOn ?? '';

/** Who gave notice hears at once that it came in, and until when we may still decide (Awb 4:17, fourth paragraph). */
export const acknowledged = {
  type: 'message' as const,
  params: (moment: EntryMoment) => ({
    template: 'E12',
    to: 'applicant' as const,
    with: { deadline: graceEnd(moment), receivedAt: moment.event.receivedOn ?? moment.event.at },
  }),
};

/** Whoever handles the application hears that two weeks are left. */
export const handlersTold = {
  type: 'message' as const,
  params: (moment: EntryMoment) => ({
    template: 'E12b',
    to: 'handlers' as const,
    with: { deadline: graceEnd(moment) },
  }),
};

/** From the last day that counts there are two weeks to decide about the penalty (Awb 4:18). */
export const owing = [
  'startPenaltyDecisionClock',
  done('decideNow'),
  task('determinePenalty', 'decisionMaker'),
] as const;

/** We decided, or need not any more: in time after all, or too late by some days. */
export const whenNoLongerLate = {
  noLongerLate: [
    {
      target: 'inTime',
      guard: 'nothingDueYet',
      actions: ['rememberDecided', done('decideNow'), retain('8.4')],
    },
    { target: 'toDetermine', actions: ['rememberDecided', ...owing] },
  ],
} as const;
