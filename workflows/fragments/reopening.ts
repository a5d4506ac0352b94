import { and } from 'xstate';
import { step, type Moves } from '../language.js';
import {
  announcing,
  awardDecision,
  awardLetter,
  awardMessage,
  datedMessage,
  decision,
  done,
  granted,
  letter,
  message,
  money,
  retain,
  task,
} from './acts.js';
import { hearingInPlace, viewsWeighed } from './hearing.js';
import { reserving } from './reservation.js';
import { termsMet } from './terms.js';
import { entry } from './vocabulary.js';

/**
 * What an objection that is right does to an application that nobody judged: the decision is revoked and the application is taken
 * up again (Awb 7:11). As long as its round still waits for it, it goes along with the others; after that it is decided on apart.
 */
export const reopeningMoves = {
  reopenAfterObjection: { who: 'system', button: 'Weer in behandeling na bezwaar' },
  proposeApart: {
    who: 'caseHandler',
    button: 'Voorstel doen buiten de ronde',
    help: 'De ronde ging verder zonder dit plan. Vraag de jury eerst om advies over dit ene plan.',
    needs: ['round'],
  },
  delayApart: {
    who: 'caseHandler',
    button: 'Uitstel van dit besluit melden',
    help: 'Over dit ene plan, nu de ronde zonder dit plan verderging.',
    needs: ['round'],
    quiet: true,
  },
  decideApart: {
    who: 'decisionMaker',
    button: 'Besluiten buiten de ronde',
    needs: ['letters', 'late', 'round'],
    seen: true,
    final: true,
  },
} satisfies Moves;

const takingUp = ['rememberReopening', 'restartDecisionClock', message('E18c')] as const;

/** From the decision not to process it back to looking whether all is there. */
export const processedAfterAll = {
  reopenAfterObjection: {
    target: '#completenessCheck',
    actions: [...takingUp, task('checkCompleteness', 'caseHandler')],
  },
} as const;

/** From an exclusion back to the conditions. */
export const includedAfterAll = {
  reopenAfterObjection: { target: '#eligibilityCheck', actions: takingUp },
} as const;

const proposal = {
  guard: and(['roundWentOn', 'amountNamed', 'notAboveRequest', 'roomBefore', 'juryAsked']),
  actions: 'rememberApart',
} as const;

/** From a plan that takes part to a proposal for that plan alone. */
export const proposingApart = { proposeApart: { target: 'apart', ...proposal } } as const;

/** Awb 4:14 for a plan that no round speaks for any more. */
export const delayingApart = {
  delayApart: {
    guard: and(['roundWentOn', 'newDateIsLater', 'laterExplained']),
    actions: ['extendDecisionClock', datedMessage('E11', 'newDate', ({ event }) => event.newDate)],
  },
} as const;

const allowed = ['apartByAnother', 'apartDeviationExplained'] as const;
const heard = ['decisionGroundNamed', 'heardIfNeeded', 'viewsAnswered', 'letterComplete'] as const;
const award = and(['isAward', 'notAboveRequest', 'roomBefore', ...allowed, 'reductionExplained', ...heard]);
const announced = ['rememberAnnouncement', 'stopDecisionClock', ...termsMet, 'startObjectionClock'] as const;

/** Domain rule B6: after an objection money may pass the ceiling. */
const awarding = [
  'rememberDecision',
  awardDecision,
  awardLetter,
  ...announced,
  money('commitOver', granted),
  ...announcing,
  awardMessage,
  message('E13', 'payee'),
] as const;

/** A proposal for one plan: decided and sent in one move, because nobody else waits for it. */
export const apart = entry.createStateConfig({
  meta: step('Voorstel buiten de ronde', 'Wij besluiten over uw plan'),
  entry: task('decideApart', 'decisionMaker'),
  exit: [done('decideApart'), viewsWeighed],
  on: {
    ...hearingInPlace,
    proposeApart: proposal,
    decideApart: [
      {
        target: '#awarded',
        guard: and([award, 'budgetNotAdopted']),
        actions: [...awarding, ...reserving],
      },
      { target: '#awarded', guard: award, actions: [...awarding, 'startPaymentClock'] },
      {
        target: '#notAwarded',
        guard: and(['isNoAward', ...allowed, 'refusalExplained', ...heard]),
        actions: [
          'rememberDecision',
          decision('refusal'),
          letter('refusal'),
          ...announced,
          ...announcing,
          message('E10'),
          retain('8.2'),
        ],
      },
    ],
  },
});
