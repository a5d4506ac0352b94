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
  proposed,
  retain,
} from './acts.js';
import { awardedYet } from './after-objection.js';
import { hearingInPlace, viewsWeighed } from './hearing.js';
import { includedAfterAll } from './reopening.js';
import { reserving } from './reservation.js';
import { termsMet } from './terms.js';
import { entry } from './vocabulary.js';

/** What a round asks of its entries. Deciding and announcing are two moves; in between nobody outside sees anything. */
export const decisionMoves = {
  decide: { who: 'system', button: 'Besluiten', needs: ['pool'] },
  announce: { who: 'system', button: 'Bekendmaken', needs: ['round', 'late'] },
  announceDelay: { who: 'system', button: 'Uitstel melden' },
  roundCancelled: { who: 'system', button: 'Vervallen', needs: ['letters', 'late'] },
} satisfies Moves;

/** Moves on every plan that is still being handled: decided together, or the whole round is called off. */
export const pending = {
  announceDelay: {
    actions: ['extendDecisionClock', datedMessage('E11', 'newDate', ({ event }) => event.newDate)],
  },
  roundCancelled: {
    target: '#notAwarded',
    guard: 'letterComplete',
    actions: [
      money('release', proposed), 'stopDecisionClock', 'stopNotProcessedClock', ...termsMet, done('checkCompleteness'), done('decideNotProcessed'), 'startObjectionClock', decision('refusal'), letter('cancelled'), ...announcing, message('E26'), retain('8.2'),
    ], // prettier-ignore
  },
} as const;

/**
 * What rests on the jury's order and on what the applicant wrote needs no hearing; data from elsewhere and Awb 4:35 do, also when
 * it is only a lower amount (Awb 4:7, 4:12; `docs/decisions/0015`).
 */
const heard = ['decisionGroundNamed', 'heardIfNeeded', 'viewsAnswered'] as const;

/** The decision on a proposal, or against it with a reason; the money follows the decided amount. */
export const deciding = {
  ...hearingInPlace,
  decide: [
    {
      target: '#awardDecided',
      guard: and([
        'isAward',
        'notAboveRequest',
        'withinPool',
        'deviationExplained',
        'reductionExplained',
        ...heard,
      ]),
      actions: [
        money('release', proposed),
        'rememberDecision',
        money('reserve', granted),
        awardDecision,
        awardLetter,
        viewsWeighed,
      ],
    },
    {
      target: '#refusalDecided',
      guard: and(['isNoAward', 'deviationExplained', 'refusalExplained', ...heard]),
      actions: [
        money('release', proposed),
        'rememberDecision',
        decision('refusal'),
        letter('refusal'),
        viewsWeighed,
      ],
    },
  ],
} as const;

const announcingAward = [
  'rememberAnnouncement', 'stopDecisionClock', ...termsMet, 'startObjectionClock', money('commit', granted), ...announcing, awardMessage,
  message('E13', 'payee'),
] as const; // prettier-ignore

export const decided = {
  awardDecided: entry.createStateConfig({
    id: 'awardDecided',
    meta: step('Besloten: bijdrage', 'De jury bespreekt uw plan'),
    on: {
      announce: [
        { target: 'awarded', guard: 'budgetNotAdopted', actions: [...announcingAward, ...reserving] },
        { target: 'awarded', actions: [...announcingAward, 'startPaymentClock'] },
      ],
    },
  }),
  refusalDecided: entry.createStateConfig({
    id: 'refusalDecided',
    meta: step('Besloten: geen bijdrage', 'De jury bespreekt uw plan'),
    on: {
      announce: {
        target: 'notAwarded',
        actions: [
          'rememberAnnouncement',
          'stopDecisionClock',
          ...termsMet,
          'startObjectionClock',
          ...announcing,
          message('E10'),
          retain('8.2'),
        ],
      },
    },
  }),
  notAwarded: entry.createStateConfig({
    id: 'notAwarded',
    tags: 'ended',
    meta: step('Geen bijdrage', 'Uw plan krijgt geen bijdrage'),
    on: awardedYet,
  }),
  excluded: entry.createStateConfig({
    id: 'excluded',
    tags: 'ended',
    meta: step('Voldoet niet', 'Uw plan voldoet niet aan de voorwaarden'),
    on: { ...awardedYet, ...includedAfterAll },
  }),
};
