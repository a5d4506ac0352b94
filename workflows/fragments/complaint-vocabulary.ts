import { assign, setup } from 'xstate';
import { extendClock, startClock, stopClock, type LegalClock } from '../clocks.js';
import type { Effects } from '../effects.js';
import type { StepNames } from '../language.js';
import { asTerm, lastDayOf } from '../term-setting.js';
import type { ComplaintEvent, ComplaintMemory, ComplaintMoment } from './complaint-memory.js';
import { complaintRules } from './complaint-rules.js';
import { allRecounted } from './recounting.js';
import { effects } from './vocabulary.js';

const remember = (change: (moment: ComplaintMoment) => Partial<ComplaintMemory>) =>
  assign<ComplaintMemory, ComplaintEvent, undefined, ComplaintEvent, never>(({ context, event }) =>
    change({ context, event }),
  );

const answerTerm = (change: (clock: LegalClock, moment: ComplaintMoment) => LegalClock) =>
  remember(({ context, event }) => {
    const clock = context.clocks['complaint'];
    return clock ? { clocks: { ...context.clocks, complaint: change(clock, { context, event }) } } : {};
  });

/** What a complaint remembers of a move, for the rules of later moves. */
const remembering = {
  recountTerms: remember(({ context }) => ({ clocks: allRecounted(context.clocks) })),
  rememberComplaint: remember(({ event }) => ({ receivedOn: event.receivedOn ?? event.on })),
  rememberInvolved: remember(({ event }) => ({ involved: event.involved ?? [] })),
  rememberTalk: remember(({ event }) => ({ hearingAt: event.hearingAt })),
  rememberHeard: remember(({ event }) => ({ heardOn: event.heardOn })),
  rememberNotHeard: remember(({ event }) => ({ waived: event.ground ?? '' })),
  rememberPostponed: remember(() => ({ postponed: true })),
  rememberAnswer: remember(({ event }) => ({
    outcome: event.outcome ?? event.ground ?? 'settled',
    answeredOn: event.on,
  })),
  /** Awb 9:11(1): six weeks from the day after receipt. */
  startComplaintTerm: remember(({ context, event }) => {
    const from = event.receivedOn ?? event.on;
    const complaint = startClock({ kind: 'complaint', from, ...asTerm(event.settings.terms.complaint) });
    return { clocks: { ...context.clocks, complaint } };
  }),
  /** Awb 9:11(2): once, by at most four weeks. */
  postponeComplaintTerm: answerTerm((clock, { event }) => {
    const power = event.settings.terms.complaintPostponement;
    const newDate = lastDayOf(power, clock.endsOn);
    return extendClock(clock, { newDate, reason: 'postponed', on: event.on, basis: power.basis });
  }),
  /** Awb 9:11(3): further, to the day that was agreed in writing. */
  extendComplaintTerm: answerTerm((clock, { event }) =>
    extendClock(clock, {
      newDate: event.newDate ?? '',
      reason: 'postponed',
      on: event.on,
      basis: 'Awb, artikel 9:11, derde lid',
    }),
  ),
  stopComplaintTerm: answerTerm((clock, { event }) => stopClock(clock, event.on)),
};

/** Everything a complaint can be built of: the words in which its fragments are written. */
export const grievance = setup({
  types: { context: {} as ComplaintMemory, events: {} as ComplaintEvent, meta: {} as StepNames },
  guards: complaintRules,
  actions: { ...effects, ...remembering },
});

/** The same news to whoever complains and to the colleagues it is about. */
export const toBoth = (template: string) =>
  (['applicant', 'complainedOf'] as const).map((to) => ({
    type: 'message' as const,
    params: { template, to },
  }));

/** An invitation that names the moment, which only the move knows. */
export const invitation = (template: string, to: Effects['message']['to']) => ({
  type: 'message' as const,
  params: ({ event }: ComplaintMoment) => ({ template, to, with: { hearingAt: event.hearingAt ?? 0 } }),
});
