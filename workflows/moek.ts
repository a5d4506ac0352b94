import { step, type Chart, type Deadlines, type Moves } from './language.js';
import { afterChangeMoves, changedAfterwards } from './fragments/after-change.js';
import { afterObjectionMoves, reopened } from './fragments/after-objection.js';
import { announced } from './fragments/awarded.js';
import {
  completeness,
  completenessDeadlines,
  completenessMoves,
  notProcessed,
} from './fragments/completeness.js';
import { completionDeadlines, completionMoves } from './fragments/completion.js';
import { delivering, deliveryMoves } from './fragments/delivery.js';
import { decided, deciding, decisionMoves, pending } from './fragments/decision.js';
import { hearingDeadlines } from './fragments/hearing.js';
import { intake, intakeDeadlines, intakeMoves } from './fragments/intake.js';
import { judging, judgingMoves } from './fragments/judging.js';
import { emptyEntry } from './fragments/memory.js';
import { done, money, noLongerLate, proposed, message, retain } from './fragments/acts.js';
import { moreTimeToObject, outageMoves } from './fragments/outage.js';
import { paymentStopMoves, watchingPaymentStop } from './fragments/payment-stop.js';
import { paymentDeadlines, paymentMoves } from './fragments/payment-moves.js';
import { awardReturned } from './fragments/payment-returned.js';
import { closingMoved, closingMoves, standingStill, standingStillMoves } from './fragments/standing-still.js';
import { apart, delayingApart, reopeningMoves } from './fragments/reopening.js';
import { reservationMoves } from './fragments/reservation.js';
import { termMoves, termsMet, watchingTerms } from './fragments/terms.js';
import { entry } from './fragments/vocabulary.js';

/**
 * MOEK, Mooi Op Eigen Kracht: residents make their own surroundings nicer, a jury divides the pot, the municipality decides
 * (`docs/decisions/0003`, domain rules 14.1). One of these runs for every plan; its round is `contest-round.ts`.
 */

// 1. Who may do what, and what the button says.
export const moves = {
  ...intakeMoves,
  ...completenessMoves,
  ...judgingMoves,
  ...standingStillMoves,
  ...closingMoves,
  ...decisionMoves,
  ...paymentMoves,
  ...completionMoves,
  ...afterObjectionMoves,
  ...deliveryMoves,
  ...outageMoves,
  ...termMoves,
  ...afterChangeMoves,
  ...paymentStopMoves,
  ...reservationMoves,
  ...reopeningMoves,
} satisfies Moves;

// 2. What happens by itself.
export const deadlines = {
  ...intakeDeadlines,
  ...completenessDeadlines,
  ...hearingDeadlines,
  ...paymentDeadlines,
  ...completionDeadlines,
} satisfies Deadlines;

// 3. How it runs: from an idea to a photo. The rules that guard each arrow stand in `fragments/rules.ts`, with their sentences.
/** From an idea to a photo; another contest may take another way for a part of it (`doek.ts`). */
export const course = {
  context: emptyEntry,
  initial: 'opened',
  states: {
    opened: intake.opened,
    draft: intake.draft,

    handling: {
      meta: step('In behandeling', 'Wij behandelen uw plan'),
      initial: 'submitted',
      states: {
        ...completeness('eligibilityCheck'),
        eligibilityCheck: judging.eligibilityCheck,
        viewsRequested: judging.viewsRequested,
        admitted: judging.admitted,
        presented: judging.presented,
        scored: judging.scored,
        awardProposed: { ...judging.awardProposed, on: { ...judging.awardProposed.on, ...deciding } },
        noAwardProposed: { ...judging.noAwardProposed, on: { ...judging.noAwardProposed.on, ...deciding } },
        apart,
      },
      on: {
        withdraw: {
          target: 'withdrawn',
          guard: 'ownOrWritten',
          actions: [
            'stopDecisionClock',
            'stopNotProcessedClock',
            ...termsMet,
            done('checkCompleteness'),
            done('decideNotProcessed'),
            money('release', proposed),
            message('E03'),
            noLongerLate,
            retain('8.4'),
          ],
        },
        ...standingStill,
        ...closingMoved,
        ...pending,
        ...delayingApart,
      },
    },

    awardDecided: decided.awardDecided,
    refusalDecided: decided.refusalDecided,
    awarded: announced,

    notAwarded: decided.notAwarded,
    notProcessed,
    excluded: decided.excluded,
    withdrawn: intake.withdrawn,
    expired: intake.expired,
    closed: {
      tags: 'ended',
      meta: step('Gesloten', 'Uw plan is afgerond'),
      on: { ...reopened, ...awardReturned, ...changedAfterwards },
    },
  },
  on: { ...watchingTerms, ...watchingPaymentStop, ...delivering, ...moreTimeToObject },
} as const;
export const machine = entry.createMachine({ id: 'moek', ...course });

/** MOEK as the engine runs it. */
export const moek: Chart = { name: 'moek@1', kind: 'application', machine, moves, deadlines };
