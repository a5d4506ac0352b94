import { and } from 'xstate';
import { step, type Deadlines, type Moves } from '../language.js';
import { announcing, datedMessage, decision, done, letter, message, retain, sending, task } from './acts.js';
import { awardedYet } from './after-objection.js';
import { moreTimeToSupplement } from './outage.js';
import { processedAfterAll } from './reopening.js';
import { termsMet } from './terms.js';
import { entry } from './vocabulary.js';

const checkers = ['caseHandler', 'villageOfficer'] as const;

/** Is everything there, and what if not (Awb 4:5 and 4:15). */
export const completenessMoves = {
  declareComplete: { who: checkers, button: 'Volledig verklaren' },
  requestRemedy: {
    who: checkers,
    button: 'Om aanvulling vragen',
    help: 'De beslistermijn staat stil zolang u wacht.',
    needs: ['letters'],
  },
  supplement: {
    who: ['applicant', ...checkers],
    button: 'Aanvulling versturen',
    needs: ['round', 'answers'],
  },
  acceptLate: { who: checkers, button: 'Alsnog behandelen', needs: ['round'] },
  decideNotProcessed: {
    who: 'decisionMaker',
    button: 'Besluiten om niet te behandelen',
    needs: ['letters', 'late'],
    seen: true,
    final: true,
  },
} satisfies Moves;

export const completenessDeadlines = {
  remedyReminder: { label: 'Herinnering aan de aanvulling' },
  remedyPeriod: { label: 'Hersteltermijn voorbij' },
} satisfies Deadlines;

/** The completeness check and its loop; `complete` names where a complete application goes. */
export const completeness = <Next extends string>(complete: Next) => ({
  ...checking(complete),
  ...supplementing,
});

/** Awb 4:5: what somebody sends after all; `also` is what ends with waiting for it. */
const supplemented = (also: Parameters<typeof done>[0][]) =>
  ({
    target: 'completenessCheck',
    guard: and(['ownOrWritten', 'withinRemedyPeriod', 'answersComplete', 'onlyFormalGaps']),
    actions: [
      'resumeDecisionClock',
      'startNotProcessedClockAtSupplement',
      { type: 'recordSupplement', params: {} },
      message('E02b'),
      ...also.map(done),
      task('checkCompleteness', 'caseHandler'),
    ],
  }) as const;

/** Awb 4:5: only after a chance to supplement, also when what came is still not enough. */
const notProcessing = {
  target: '#notProcessed',
  guard: and(['remedyGiven', 'withinNotProcessedTerm', 'refusedByAnother', 'motivated', 'letterComplete']),
  actions: [
    'stopDecisionClock', ...termsMet, 'stopNotProcessedClock', 'startObjectionClock', done('checkCompleteness'), done('decideNotProcessed'),
    decision('notProcessed'), letter('notProcessed'), ...announcing, message('E06'), retain('8.4'),
  ], // prettier-ignore
} as const;

/** Once, until a day that somebody can keep, for something that is named, and with a whole letter. */
const remedyGrounds = and(['firstRemedy', 'deadlineIsDay', 'deadlineIsWorkingDay', 'deadlineIsReasonable', 'deadlineIsNear', 'missingNamed', 'letterComplete']); // prettier-ignore

const submitted = entry.createStateConfig({
  meta: step('Ingediend', 'Wij hebben uw plan ontvangen'),
  entry: task('checkCompleteness', 'caseHandler'),
  on: { startCheck: { target: 'completenessCheck', actions: 'rememberChecker' } },
});

const checking = <Next extends string>(complete: Next) => ({
  submitted,
  completenessCheck: entry.createStateConfig({
    id: 'completenessCheck',
    meta: step('Volledigheidstoets', 'Wij kijken of alles erbij zit'),
    on: {
      declareComplete: {
        target: complete,
        actions: ['rememberChecker', 'stopNotProcessedClock', done('checkCompleteness')],
      },
      decideNotProcessed: notProcessing,
      requestRemedy: {
        target: 'awaitingSupplement',
        guard: remedyGrounds,
        actions: [
          'rememberRemedy',
          'suspendDecisionClock',
          done('checkCompleteness'),
          letter('remedyRequest'),
          sending('requests'),
          datedMessage('E04', 'deadline', ({ event }) => event.deadlineOn),
        ],
      },
    },
  }),
});

const supplementing = {
  awaitingSupplement: entry.createStateConfig({
    meta: step('Wacht op aanvulling', 'Wij wachten op uw aanvulling'),
    on: {
      supplement: supplemented([]),
      ...moreTimeToSupplement,
    },
    after: {
      remedyReminder: { actions: datedMessage('E05', 'deadline', ({ context }) => context.remedyDeadlineOn) },
      remedyPeriod: {
        target: 'notProcessedPending',
        actions: [
          'resumeUnusedDecisionClock',
          'startNotProcessedClock',
          task('decideNotProcessed', 'decisionMaker'),
        ],
      },
    },
  }),
  notProcessedPending: entry.createStateConfig({
    meta: step('Aanvulling niet gekomen', 'Wij hebben uw aanvulling niet ontvangen'),
    on: {
      // A letter that came in time, and is typed in when its last day has passed.
      supplement: supplemented(['decideNotProcessed']),
      acceptLate: {
        target: 'completenessCheck',
        guard: 'lateIsFair',
        actions: ['rememberChecker', 'stopNotProcessedClock', done('decideNotProcessed'), task('checkCompleteness', 'caseHandler')], // prettier-ignore
      },
      decideNotProcessed: notProcessing,
      ...moreTimeToSupplement,
    },
  }),
};

/** Where an application ends that was not processed. */
export const notProcessed = entry.createStateConfig({
  id: 'notProcessed',
  tags: 'ended',
  meta: step('Niet behandeld', 'Wij hebben uw aanvraag niet behandeld'),
  on: { ...awardedYet, ...processedAfterAll },
});
