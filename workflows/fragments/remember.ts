import { addDays, localDate } from '../calendar.js';
import {
  isSuspended,
  restopClock,
  resumeClock,
  stopClock,
  suspendClock,
  type LegalClock,
  type SuspensionGround,
} from '../clocks.js';
import { delayDecision } from '../clocks.delay.js';
import { pauseClock, restartClock, suspendAgain, unpauseClock } from '../clocks.pauses.js';
import { isUnderAwb } from '../legal-regime.js';
import type { Clocks, EntryEvent, EntryMemory } from './memory.js';
import { changed, remember, started } from './remember-clocks.js';
import { settledAs } from './settling-remember.js';
import { cameInOn } from './written.js';

/** What an entry remembers of a move, for the rules of later moves. */
export const remembering = {
  rememberScore: remember(({ context, event }) => ({ scoredBy: [...context.scoredBy, event.by.person] })),
  rememberProposal: remember(({ event }) => ({ proposed: event.amount ?? 0, proposedBy: event.by.person })),
  rememberNoProposal: remember(({ event }) => ({ proposed: 0, proposedBy: event.by.person })),
  rememberDecision: remember(({ event }) => ({ amount: event.amount ?? 0 })),
  rememberAnnouncement: remember(({ context, event }) => ({
    announcedOn: event.on,
    executionEndsOn: event.facts.round.executionEndsOn,
    ...settledAs(context.amount ?? 0, event),
  })),
  rememberOrder: remember(({ context }) => ({ ordered: (context.amount ?? 0) - (context.paid ?? 0) })),
  rememberPaid: remember(({ context }) => ({
    paid: (context.paid ?? 0) + (context.ordered ?? 0),
    lastPaid: context.ordered,
    ordered: undefined,
  })),
  /** Money that came back was never paid: the term of Awb 4:87 runs on. */
  rememberReturned: remember(({ context }) => ({
    paid: (context.paid ?? 0) - (context.lastPaid ?? 0),
    lastPaid: undefined,
    clocks: changed(context, 'payment', restartClock),
  })),
  forgetOrder: remember(() => ({ ordered: undefined })),
  rememberCheck: remember(({ event }) => ({ bankCheckedBy: event.by.person, bankCheckedOn: event.basis })),
  rememberExtension: remember(({ event }) => ({ executionEndsOn: event.newDate, extended: true })),

  /** Awb 4:13, or the rule of the scheme: from receipt, or from the day the round closes. */
  startDecisionClock: remember(({ context, event }) => ({
    clocks: started(context, {
      kind: 'decision',
      setting: event.settings.terms.decision,
      from: anchor(event),
    }),
  })),
  /** Awb 4:15: the decision term stands still until the supplement is there, or its day has passed. */
  suspendDecisionClock: remember(({ context, event }) => ({
    clocks: changed(context, 'decision', (clock) =>
      suspendClock(clock, { invitedOn: event.on, deadlineOn: event.deadlineOn, ground: 'remedy' }),
    ),
  })),
  resumeDecisionClock: remember(({ context, event }) => ({
    clocks: changed(context, 'decision', (clock) =>
      resumeClock(waitingStill(clock, context), { on: cameInOn(event), used: true }),
    ),
  })),
  resumeUnusedDecisionClock: remember(({ context }) => ({
    clocks: changed(context, 'decision', (clock) =>
      resumeClock(clock, { on: context.remedyDeadlineOn ?? '', used: false }),
    ),
  })),
  /** Awb 4:15(2): from the day after today until and with the day that was agreed or is expected. */
  pauseDecisionClock: remember(({ context, event }) => ({
    clocks: changed(context, 'decision', (clock) =>
      pauseClock(clock, {
        from: addDays(event.on, 1),
        to: event.deadlineOn ?? '',
        ground: event.kind as SuspensionGround,
      }),
    ),
  })),
  unpauseDecisionClock: remember(({ context, event }) => ({
    clocks: changed(context, 'decision', (clock) => unpauseClock(clock, event.on)),
  })),
  /** Awb 4:14: a later date, by what the source of the term allows. */
  extendDecisionClock: remember(({ context, event }) => ({
    clocks: changed(context, 'decision', (clock) =>
      delayDecision(clock, event, event.settings.terms.decisionPostponement),
    ),
  })),
  stopDecisionClock: remember(({ context, event }) => ({
    clocks: changed(context, 'decision', (clock) => stopClock(clock, event.on)),
  })),
  /** Awb 4:5(4): four weeks after the unused remedy period. */
  startNotProcessedClock: remember(({ context, event }) => ({
    clocks: started(context, {
      kind: 'notProcessed',
      setting: event.settings.terms.notProcessed,
      from: context.remedyDeadlineOn ?? event.on,
    }),
  })),
  /** Awb 4:5(4): and four weeks after a supplement that is still not enough. */
  startNotProcessedClockAtSupplement: remember(({ context, event }) => ({
    clocks: started(context, {
      kind: 'notProcessed',
      setting: event.settings.terms.notProcessed,
      from: cameInOn(event),
    }),
  })),
  stopNotProcessedClock: remember(({ context, event }) => ({
    clocks: changed(context, 'notProcessed', (clock) => stopClock(clock, event.on)),
  })),
  /** Awb 6:7 and 6:8: from the day after the letter is sent; nobody objects to what a private grantor decides. */
  startObjectionClock: remember(({ context, event }) => ({ clocks: objecting(context, event) })),
  /** Awb 4:87: from the announcement. */
  startPaymentClock: remember(({ context, event }) => ({
    clocks: started(context, { kind: 'payment', setting: event.settings.terms.payment, from: event.on }),
  })),
  /** Awb 3:41, 6:8, 4:87: what was announced by post was announced today; money that has gone needs no new term. */
  announceAnew: remember(({ context, event: { on, settings } }) => {
    const { payment } = settings.terms;
    const decided = changed(context, 'decision', (clock) => restopClock(clock, on));
    const clocks = objecting({ ...context, clocks: decided }, { on, settings });
    const paying = clocks['payment'] && !clocks['payment'].stoppedOn;
    return {
      ...(context.announcedOn && { announcedOn: on }),
      clocks: paying
        ? started({ ...context, clocks }, { kind: 'payment', setting: payment, from: on })
        : clocks,
    };
  }),
  stopPaymentClock: remember(({ context, event }) => ({
    clocks: changed(context, 'payment', (clock) => stopClock(clock, event.on)),
  })),
};

const objecting = (context: EntryMemory, { on, settings }: Pick<EntryEvent, 'on' | 'settings'>): Clocks =>
  isUnderAwb(settings)
    ? started(context, { kind: 'objection', setting: settings.terms.objection, from: on })
    : context.clocks;

/** A letter that came in time but was opened when its day had passed: the wait ended on the day it came. */
const waitingStill = (clock: LegalClock, { remedyDeadlineOn = '' }: EntryMemory): LegalClock =>
  isSuspended(clock) ? clock : suspendAgain(clock, remedyDeadlineOn);

const anchor = (event: EntryEvent): string =>
  event.settings.terms.decision.anchor === 'roundClose' ? localDate(event.facts.round.closesAt) : event.on;
