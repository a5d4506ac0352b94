import { and } from 'xstate';
import { step } from '../language.js';
import { done, message, noLongerLate, retain, task } from './acts.js';
import { contest, tellingMessage } from './objection-vocabulary.js';
import { termsMet } from './terms.js';

/** An outage on the last day for the reasons: waiting for them goes on, or begins again (Awb division 2.3). */
const moreTimeForGrounds = {
  extendForOutage: {
    target: 'awaitingGrounds',
    reenter: true,
    guard: 'groundsHit',
    actions: [
      'rememberMoreTimeForGrounds',
      'suspendObjectionTermAgain',
      'rememberTimeliness',
      done('decideInadmissible'),
      tellingMessage('E24c', ({ event }) => ({ newDate: event.newDate ?? '' })),
    ],
  },
} as const;

const received = contest.createStateConfig({
  meta: step('Ontvangen', 'Wij hebben uw bezwaar ontvangen'),
  on: {
    excuseLateness: { guard: and(['isLate', 'excuseExplained']), actions: 'rememberExcuse' },
    supplementGrounds: {
      guard: and(['ownOrWritten', 'groundsMissing', 'groundsWritten']),
      actions: ['resumeObjectionTermEarlier', 'rememberGrounds', done('decideInadmissible'), message('E16c')],
    },
    requestGrounds: {
      target: 'awaitingGrounds',
      guard: and(['groundsMissing', 'groundsAskedOnce', 'dayForGrounds']),
      actions: [
        'rememberGroundsAsked',
        'suspendObjectionTerm',
        tellingMessage('E16b', ({ event }) => ({ deadline: event.deadlineOn ?? '' })),
      ],
    },
    ...moreTimeForGrounds,
    takeUpObjection: {
      target: 'takenUp',
      guard: and(['groundsThere', 'notLateOrExcused']),
      actions: ['rememberCommittee', 'lengthenForCommittee', done('handleObjection')],
    },
  },
});

const awaitingGrounds = contest.createStateConfig({
  meta: step('Wacht op de redenen', 'Wij wachten op uw redenen'),
  on: {
    supplementGrounds: {
      target: 'received',
      guard: and(['ownOrWritten', 'groundsWritten']),
      actions: ['resumeObjectionTerm', 'rememberGrounds', message('E16c')],
    },
    ...moreTimeForGrounds,
  },
  after: {
    groundsReminder: {
      actions: tellingMessage('E16d', ({ context }) => ({ deadline: context.remedyDeadlineOn ?? '' })),
    },
    groundsPeriod: {
      target: 'received',
      actions: ['resumeUnusedObjectionTerm', task('decideInadmissible', 'decisionMaker')],
    },
  },
});

const hearing = {
  inviteToHearing: {
    target: 'hearingPlanned',
    reenter: true,
    guard: and(['hearingIsAhead', 'placeNamed']),
    actions: [
      'rememberInvitation',
      tellingMessage('E17', ({ event }) => ({ hearingAt: event.hearingAt ?? 0 })),
      tellingMessage('E17d', ({ event }) => ({ hearingAt: event.hearingAt ?? 0 }), 'otherApplicants'),
    ],
  },
  waiveHearing: {
    target: 'toDecide',
    guard: and(['waiverGround', 'waiverExplained']),
    actions: ['rememberWaiver', message('E17c')],
  },
} as const;

/** Looking at an objection and hearing who made it. */
export const handlingObjection = {
  received,
  awaitingGrounds,
  takenUp: contest.createStateConfig({
    meta: step('In behandeling', 'Wij bekijken uw bezwaar'),
    entry: task('planHearing', 'caseHandler'),
    exit: done('planHearing'),
    on: hearing,
  }),
  hearingPlanned: contest.createStateConfig({
    meta: step('Hoorzitting gepland', 'U kunt ons uw bezwaar uitleggen'),
    on: {
      ...hearing,
      reportHearing: {
        target: 'toDecide',
        guard: and(['hearingWasHeld', 'hearingLed', 'hearingByOthers', 'hearingReported']),
        actions: 'rememberHearing',
      },
    },
  }),
};

/** What ends an objection by whoever made it, at any moment before the decision (Awb 6:21). */
export const withdrawing = {
  target: '#withdrawnObjection',
  guard: 'ownOrWritten',
  actions: [
    'stopObjectionTerm',
    ...termsMet,
    done('handleObjection'),
    done('decideInadmissible'),
    done('decideObjection'),
    noLongerLate,
    message('E18b'),
    retain('13.1'),
  ],
} as const;
