import { and } from 'xstate';
import { step, type Deadlines, type Moves } from '../language.js';
import { datedMessage, done, letter, message, sending, task } from './acts.js';
import { moreTimeInPlace } from './outage.js';
import { entry } from './vocabulary.js';

const staff = ['caseHandler', 'villageOfficer'] as const;

/** Hearing somebody before a decision that goes against them (Awb 4:7, 4:8, 4:9): in the portal, on paper or by telephone. */
export const hearingMoves = {
  requestViews: {
    who: staff,
    button: 'Om een reactie vragen',
    help: 'Nodig vóór een besluit in het nadeel van de aanvrager dat steunt op andere gegevens dan die zij gaf. De beslistermijn loopt door.',
    needs: ['letters'],
  },
  giveViews: { who: 'applicant', button: 'Reactie versturen' },
  recordViews: {
    who: staff,
    button: 'Reactie invullen die per brief of telefoon kwam',
    help: 'Wie liever belt of schrijft, mag dat. U schrijft kort op wat er is gezegd.',
  },
} satisfies Moves;

export const hearingDeadlines = {
  viewsPeriod: { label: 'De tijd om te reageren is voorbij' },
} satisfies Deadlines;

const requesting = {
  guard: and(['viewsDayIsReasonable', 'intentionExplained', 'letterComplete']),
  actions: [
    'rememberViewsAsked',
    letter('viewsRequest'),
    sending('decisions'),
    datedMessage('E07', 'deadline', ({ event }) => event.deadlineOn),
  ],
} as const;

/** Asks for a reaction, saying what we intend, why, and until when somebody may answer; `target` is where we wait for it. */
export const askingViews = <Target extends string>(target: Target) =>
  ({ requestViews: { target, ...requesting } }) as const;

const heard = ['rememberViews', message('E07b'), task('weighViews', 'caseHandler')] as const;

/** What comes in after its day still counts as long as nothing was decided. */
export const lateViews = {
  giveViews: { guard: and(['viewsAwaited', 'viewsWritten']), actions: heard },
  recordViews: { guard: and(['viewsAwaited', 'viewsWritten', 'viewsChannelNamed']), actions: heard },
} as const;

/**
 * Hearing one plan of many that are decided on together: nothing waits for it but a decision that needs it, so the plan stays where
 * it is, and the clock of the reaction says when its time is over.
 */
export const hearingInPlace = {
  requestViews: requesting,
  ...lateViews,
  clockEnd: { guard: 'viewsTimeOver', actions: ['rememberNoViews', task('weighViews', 'caseHandler')] },
  ...moreTimeInPlace,
} as const;

/** The wait for a reaction; it goes on to `next` with one, or without one when the term has passed. */
export const viewsRequested = <Next extends string>(next: Next) =>
  entry.createStateConfig({
    meta: step('Wacht op een reactie', 'Wij vragen uw reactie'),
    on: {
      giveViews: { target: next, guard: 'viewsWritten', actions: heard },
      recordViews: { target: next, guard: and(['viewsWritten', 'viewsChannelNamed']), actions: heard },
    },
    after: {
      viewsPeriod: {
        target: next,
        actions: ['rememberNoViews', task('weighViews', 'caseHandler')],
      },
    },
  });

/** The decision was taken, or is not needed any more. */
export const viewsWeighed = done('weighViews');
