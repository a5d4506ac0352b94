import { and } from 'xstate';
import type { Moves } from '../language.js';
import { datedMessage, message } from './acts.js';

/** Pausing the decision term for another reason than a supplement (Awb 4:15, second to fourth paragraph). */
export const standingStillMoves = {
  pauseTerm: {
    who: ['caseHandler', 'villageOfficer'],
    button: 'Beslistermijn laten stilstaan',
    help: 'Als de aanvrager instemt met uitstel, zelf voor vertraging zorgt, of bij overmacht.',
    ofAwb: true,
  },
  resumeTerm: {
    who: ['caseHandler', 'villageOfficer'],
    button: 'Beslistermijn weer laten lopen',
    help: 'De termijn loopt dan vanaf vandaag verder. De aanvrager krijgt bericht.',
  },
} satisfies Moves;

/** Terms that were counted from a closing that an outage moved. */
export const closingMoves = {
  closingMoved: { who: 'system', button: 'De ronde sluit later' },
} satisfies Moves;

/** The decision term begins when the round really closes, and whoever sent in a plan hears until when it now runs. */
export const closingMoved = {
  closingMoved: {
    actions: ['recountFromClosing', message('E24d')],
  },
} as const;

/** While nothing is decided; the applicant hears both times until when we may decide. */
export const standingStill = {
  pauseTerm: {
    guard: and(['awbCountsTerm', 'termBegun', 'termRunning', 'groundNamed', 'pauseHasEnd', 'pauseExplained']),
    actions: ['pauseDecisionClock', datedMessage('E11b', 'deadline', ({ event }) => event.deadlineOn)],
  },
  resumeTerm: { guard: 'termPaused', actions: ['unpauseDecisionClock', message('E11c')] },
} as const;
