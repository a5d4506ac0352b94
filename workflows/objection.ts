import { and } from 'xstate';
import { message, task } from './fragments/acts.js';
import { appealed, appealing, appealMoves } from './fragments/objection-appeal.js';
import { emptyObjection } from './fragments/objection-memory.js';
import {
  decided,
  declareInadmissible,
  objectionDecisionMoves,
  toDecide,
} from './fragments/objection-decision.js';
import { contest } from './fragments/objection-vocabulary.js';
import { handlingObjection, withdrawing } from './fragments/objection-handling.js';
import { objectionDeadlines, objectionMoves } from './fragments/objection-moves.js';
import { recounting, termMoves } from './fragments/terms.js';
import { step, type Chart, type Deadlines, type Moves } from './language.js';

/**
 * An objection to one or more decisions that were announced, whatever the scheme (Awb chapters 6 and 7, domain rules F5). It
 * is a dossier of its own: the application goes on, also with its payment, and is only asked for more when the objection wins.
 */

// 1. Who may do what, and what the button says.
export const moves = {
  ...objectionMoves,
  ...termMoves,
  ...objectionDecisionMoves,
  ...appealMoves,
} satisfies Moves;

// 2. What happens by itself.
export const deadlines = { ...objectionDeadlines } satisfies Deadlines;

// 3. How it runs. The rules that guard each arrow stand in `fragments/objection-*rules.ts`, with their sentences.
export const machine = contest.createMachine({
  id: 'objection',
  context: emptyObjection,
  initial: 'opened',
  states: {
    opened: {
      meta: step('Nieuw', 'Nieuw'),
      on: {
        start: {
          target: 'handling',
          guard: and([
            'objectionExists',
            'decisionNamed',
            'interestedParty',
            'ownDecisionToo',
            'decisionAnnounced',
            'objectionOpen',
            'firstObjection',
            'receiptIsDay',
            'latenessExplained',
            'objectionSigned',
          ]),
          actions: [
            'rememberFiling',
            'startObjectionTerm',
            { type: 'openObjection', params: {} },
            message('E16'),
            task('handleObjection', 'caseHandler'),
          ],
        },
      },
    },

    handling: {
      meta: step('In behandeling', 'Wij bekijken uw bezwaar'),
      initial: 'received',
      states: {
        ...handlingObjection,
        toDecide,
      },
      on: {
        withdrawObjection: withdrawing,
        declareInadmissible,
        extendForOutage: { guard: 'inTimeAfterAll', actions: 'rememberTimeliness' },
        postponeDecision: {
          guard: and(['notYetPostponed', 'termOpen', 'delayExplained']),
          actions: ['rememberPostponement', 'postponeObjectionTerm', message('E17b')],
        },
        postponeFurther: {
          guard: and(['postponedOnce', 'termOpen', 'agreedDayIsLater', 'delayExplained']),
          actions: ['extendObjectionTerm', message('E17b')],
        },
      },
    },

    decided,

    withdrawn: {
      id: 'withdrawnObjection',
      type: 'final',
      meta: step('Ingetrokken', 'U heeft uw bezwaar ingetrokken'),
    },
    appealed,
    closed: {
      id: 'closedObjection',
      tags: 'ended',
      meta: step('Gesloten', 'Uw bezwaar is afgerond'),
      on: appealing,
    },
  },
  on: {
    ...recounting,
    clockAmber: { guard: 'objectionTermAsksUs', actions: task('termAmber', 'caseHandler') },
    clockRed: {
      guard: 'objectionTermAsksUs',
      actions: [task('termRed', 'caseHandler'), message('E57', 'handlers')],
    },
    clockEnd: { guard: 'objectionTermAsksUs', actions: task('termOver', 'caseHandler') },
  },
});

/** An objection as the engine runs it. */
export const objection: Chart = { name: 'objection@1', kind: 'objection', machine, moves, deadlines };
