import { assign } from 'xstate';
import type { LocalDate } from '../calendar.js';
import {
  extendClock,
  restopClock,
  resumeClock,
  startClock,
  stopClock,
  suspendClock,
  type ClockKind,
  type LegalClock,
} from '../clocks.js';
import { withEnd } from '../clocks.end.js';
import { suspendAgain } from '../clocks.pauses.js';
import { asTerm, lastDayOf, type TermSetting } from '../term-setting.js';
import { isLate, stillLate, termBegins } from './objection-filing-rules.js';
import type { ObjectionEvent, ObjectionMemory, ObjectionMoment } from './objection-memory.js';
import { allRecounted } from './recounting.js';
import { cameInOn } from './written.js';

const remember = (change: (moment: ObjectionMoment) => Partial<ObjectionMemory>) =>
  assign<ObjectionMemory, ObjectionEvent, undefined, ObjectionEvent, never>(({ context, event }) =>
    change({ context, event }),
  );

/** Changes the term to decide; the others of an objection run by themselves. */
const decisionTerm = (change: (clock: LegalClock, moment: ObjectionMoment) => LegalClock) =>
  remember(({ context, event }) => {
    const clock = context.clocks['objectionDecision'];
    return clock
      ? { clocks: { ...context.clocks, objectionDecision: change(clock, { context, event }) } }
      : {};
  });

/** What an objection remembers of a move, for the rules of later moves. */
export const objectionRemembering = {
  recountTerms: remember(({ context }) => ({ clocks: allRecounted(context.clocks) })),
  rememberFiling: remember(({ event }) => ({
    receivedOn: event.receivedOn ?? event.on,
    late: isLate(event),
    groundsGiven: 'grounds' in event.told,
  })),
  rememberGrounds: remember(() => ({ groundsGiven: true })),
  /** More time to object, because of an outage: then it may have come in time after all. */
  rememberTimeliness: remember(({ context, event }) => ({ late: stillLate(context, event) })),
  rememberMoreTimeForGrounds: remember(({ event }) => ({ remedyDeadlineOn: event.newDate })),
  rememberExcuse: remember(() => ({ excused: true })),
  rememberGroundsAsked: remember(({ context, event }) => ({
    remedies: context.remedies + 1,
    remedyInvitedOn: event.on,
    remedyDeadlineOn: event.deadlineOn,
  })),
  rememberCommittee: remember(({ event }) => ({ committee: event.committee ?? false })),
  rememberAdvice: remember(({ event }) => ({ advised: event.advised ?? '' })),
  rememberInvitation: remember(({ event }) => ({ hearingAt: event.hearingAt })),
  rememberHearing: remember(({ event: { heardOn, ledBy, alsoHeard } }) => ({ heardOn, ledBy, alsoHeard })),
  rememberWaiver: remember(({ event }) => ({ waived: event.ground ?? '' })),
  rememberPostponement: remember(() => ({ postponed: true })),
  rememberAmount: remember(({ context, event: { entry = '', amount = 0 } }) => ({
    amounts: { ...context.amounts, [entry]: amount },
  })),
  rememberOutcome: remember(({ event }) => ({ decidedOn: event.on })),
  rememberAppeal: remember(({ event }) => ({ appealedOn: event.appealedOn })),
  rememberJudgment: remember(({ event: { judgedOn, outcome } }) => ({ judgedOn, judgment: outcome })),

  /** Awb 7:10(1): from the day after the last day to object, also for who objected earlier; of who was late, from receipt. */
  startObjectionTerm: remember(({ context, event }) => ({
    clocks: {
      ...context.clocks,
      objectionDecision: started(
        'objectionDecision',
        event.settings.terms.objectionDecision,
        termBegins(event),
      ),
    },
  })),
  /** Awb 7:10(1): twelve weeks instead of six; the days that it stood still stay. */
  lengthenForCommittee: decisionTerm((clock, { event }) =>
    event.committee
      ? withEnd({ ...clock, duration: { weeks: event.settings.terms.objectionCommittee.weeks } })
      : clock,
  ),
  /** Awb 7:10(2): from the day after the request, until the reasons are there or their day has passed. */
  suspendObjectionTerm: decisionTerm((clock, { event }) =>
    suspendClock(clock, { invitedOn: event.on, deadlineOn: event.deadlineOn, ground: 'remedy' }),
  ),
  suspendObjectionTermAgain: decisionTerm((clock, { event }) => suspendAgain(clock, event.newDate ?? '')),
  resumeObjectionTerm: decisionTerm((clock, { event }) =>
    resumeClock(clock, { on: cameInOn(event), used: true }),
  ),
  /** A letter with the reasons that came in time, and is typed in when its day has passed: the wait ended on the day it came. */
  resumeObjectionTermEarlier: decisionTerm((clock, { context: { remedyDeadlineOn = '' }, event }) =>
    cameInOn(event) < remedyDeadlineOn
      ? resumeClock(suspendAgain(clock, remedyDeadlineOn), { on: cameInOn(event), used: true })
      : clock,
  ),
  resumeUnusedObjectionTerm: decisionTerm((clock, { context }) =>
    resumeClock(clock, { on: context.remedyDeadlineOn ?? '', used: false }),
  ),
  /** Awb 7:10(3): once, by at most six weeks. */
  postponeObjectionTerm: decisionTerm((clock, { event }) =>
    extendClock(clock, {
      newDate: postponedTo(clock, event),
      reason: 'postponed',
      on: event.on,
      basis: event.settings.terms.objectionPostponement.basis,
    }),
  ),
  /** Awb 7:10(4): further, to the day that was agreed. */
  extendObjectionTerm: decisionTerm((clock, { event }) =>
    extendClock(clock, {
      newDate: event.newDate ?? '',
      reason: 'postponed',
      on: event.on,
      basis: 'Awb, artikel 7:10, vierde lid',
    }),
  ),
  stopObjectionTerm: decisionTerm((clock, { event }) => stopClock(clock, event.on)),
  /** Awb 3:41: what was announced by post was announced today. */
  restopObjectionTerm: decisionTerm((clock, { event }) => restopClock(clock, event.on)),
  /** Awb 6:7 and 6:8: from the day after the letter is sent. */
  startAppealTerm: remember(({ context, event }) => ({
    clocks: {
      ...context.clocks,
      appeal: started('appeal', event.settings.terms.appeal, event.on),
    },
  })),
};

/** The last day after a postponement: six weeks on, past weekends and holidays as every term of an Act. */
export const postponedTo = ({ endsOn }: LegalClock, { settings }: ObjectionEvent): LocalDate =>
  lastDayOf(settings.terms.objectionPostponement, endsOn);

const started = (kind: ClockKind, setting: TermSetting, from: LocalDate): LegalClock =>
  startClock({ kind, from, ...asTerm(setting) });
