import { and } from 'xstate';
import { message, task } from './fragments/acts.js';
import { complaintMoves, handlingComplaint, over } from './fragments/complaint-handling.js';
import { emptyComplaint } from './fragments/complaint-memory.js';
import { grievance, toBoth } from './fragments/complaint-vocabulary.js';
import { recounting, termMoves } from './fragments/terms.js';
import { step, type Chart, type Deadlines, type Moves } from './language.js';

/**
 * A complaint about how somebody was treated (Awb title 9.1), whatever the scheme. It changes no decision and suspends nothing;
 * somebody who was not involved looks at it, hears both sides and answers within six weeks. It is a dossier of its own.
 */

// 1. Who may do what, and what the button says.
export const moves = { ...complaintMoves, ...termMoves } satisfies Moves;

// 2. What happens by itself: nothing but its legal term.
export const deadlines = {} satisfies Deadlines;

// 3. How it runs. The rules that guard each arrow stand in `fragments/complaint-rules.ts`, with their sentences.
export const machine = grievance.createMachine({
  id: 'complaint',
  context: emptyComplaint,
  initial: 'opened',
  states: {
    opened: {
      meta: step('Nieuw', 'Nieuw'),
      on: {
        start: {
          target: 'handling',
          guard: and(['complaintsExist', 'conductTold', 'complaintSigned', 'complaintCameIn']),
          actions: [
            'rememberComplaint',
            'startComplaintTerm',
            { type: 'openComplaint', params: {} },
            message('E61'),
            task('handleComplaint', 'caseHandler'),
          ],
        },
      },
    },

    handling: {
      meta: step('In behandeling', 'Wij bekijken uw klacht'),
      initial: 'received',
      states: handlingComplaint,
      on: {
        withdrawComplaint: {
          target: 'withdrawn',
          guard: 'complainedOrWritten',
          actions: [...over, message('E61i')],
        },
        settleComplaint: {
          target: 'settled',
          guard: and(['notInvolved', 'solutionTold']),
          actions: ['rememberAnswer', ...over, message('E61g')],
        },
        refuseComplaint: {
          target: 'notHandled',
          guard: and(['notInvolved', 'refusalInTime', 'refusalGround', 'refusalExplained']),
          actions: ['rememberAnswer', ...over, message('E61f')],
        },
        postponeComplaint: {
          guard: and(['notInvolved', 'notPostponedBefore', 'complaintTermOpen', 'postponementExplained']),
          actions: ['rememberPostponed', 'postponeComplaintTerm', ...toBoth('E61e')],
        },
        postponeComplaintFurther: {
          guard: and([
            'notInvolved',
            'postponedBefore',
            'complaintTermOpen',
            'dayAgreed',
            'postponementExplained',
          ]),
          actions: ['extendComplaintTerm', ...toBoth('E61e')],
        },
      },
    },

    judged: {
      id: 'judgedComplaint',
      type: 'final',
      meta: step('Beantwoord', 'Wij hebben uw klacht beantwoord'),
    },
    settled: { type: 'final', meta: step('Opgelost', 'Uw klacht is opgelost') },
    notHandled: { type: 'final', meta: step('Niet behandeld', 'Wij behandelen uw klacht niet') },
    withdrawn: { type: 'final', meta: step('Ingetrokken', 'U heeft uw klacht ingetrokken') },
  },
  on: {
    ...recounting,
    clockAmber: { guard: 'complaintTermAsksUs', actions: task('termAmber', 'caseHandler') },
    clockRed: {
      guard: 'complaintTermAsksUs',
      actions: [task('termRed', 'caseHandler'), message('E61j', 'handlers')],
    },
    clockEnd: { guard: 'complaintTermAsksUs', actions: task('termOver', 'caseHandler') },
  },
});

/** A complaint as the engine runs it. */
export const complaint: Chart = { name: 'complaint@1', kind: 'complaint', machine, moves, deadlines };
