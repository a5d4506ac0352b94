import { and } from 'xstate';
import { announcement, decision, done, granted, letter, message, retain, task } from './fragments/acts.js';
import { delivering, deliveryMoves } from './fragments/delivery.js';
import { acknowledged, handlersTold, owing, whenNoLongerLate } from './fragments/late-acts.js';
import { emptyEntry } from './fragments/memory.js';
import { moreTimeToObject, outageMoves } from './fragments/outage.js';
import { paymentDeadlines, paymentMoves } from './fragments/payment-moves.js';
import { penaltyReturned } from './fragments/payment-returned.js';
import {
  penaltyPayment,
  penaltyRaisedAfter,
  penaltyRaisedMoves,
  penaltyYet,
} from './fragments/penalty-raised.js';
import { termMoves, termsMet, watchingTerms } from './fragments/terms.js';
import { entry } from './fragments/vocabulary.js';
import { step, type Chart, type Deadlines, type Moves } from './language.js';

/**
 * Deciding late (Awb 4:17 to 4:20) on an application or on an objection (Awb 7:14): somebody says so,
 * we have two weeks, then every day costs money. It runs beside the application (`docs/decisions/0006`); the dossier that waited
 * for the decision tells it when we are no longer late.
 */

// 1. Who may do what, and what the button says.
export const moves = {
  start: {
    who: ['applicant', 'caseHandler', 'villageOfficer'],
    button: 'In gebreke gesteld',
    needs: ['late'],
  },
  noLongerLate: { who: 'system', button: 'Besloten, of niet meer nodig' },
  determinePenalty: {
    who: 'decisionMaker',
    button: 'Dwangsom vaststellen',
    help: 'U besluit of wij een dwangsom verschuldigd zijn, en hoeveel. Dat moet binnen twee weken na de laatste dag die telt.',
    needs: ['letters'],
    seen: true,
    final: true,
  },
  ...penaltyRaisedMoves,
  ...paymentMoves,
  ...deliveryMoves,
  ...outageMoves,
  ...termMoves,
} satisfies Moves;

// 2. What happens by itself.
export const deadlines = {
  graceOver: { label: 'De twee weken zijn voorbij: de dwangsom gaat lopen' },
  penaltyFull: { label: 'De dwangsom wordt niet hoger' },
  ...paymentDeadlines,
} satisfies Deadlines;

/** A notice of default that counts (Awb 4:17, third paragraph). */
const inOrder = [
  'awbApplies',
  'noticeIsTheirs',
  'firstNotice',
  'receivedByNow',
  'decisionIsLate',
  'undecidedThen',
] as const;

// 3. How it runs.
export const machine = entry.createMachine({
  id: 'lateDecision',
  context: emptyEntry,
  initial: 'opened',
  states: {
    opened: {
      meta: step('Nieuw', 'Nieuw'),
      on: {
        start: [
          {
            target: 'grace',
            guard: and([...inOrder, 'undecidedNow']),
            actions: ['startGraceClock', acknowledged, handlersTold, task('decideNow', 'caseHandler')],
          },
          {
            target: 'inTime',
            guard: and([...inOrder, 'decidedWithinGrace']),
            actions: ['startGraceClock', 'rememberDecidedBefore', acknowledged, retain('8.4')],
          },
          {
            target: 'toDetermine',
            guard: and(inOrder),
            actions: ['startGraceClock', 'rememberDecidedBefore', acknowledged, ...owing],
          },
        ],
      },
    },
    grace: {
      meta: step('Twee weken om te besluiten', 'Wij hebben nog twee weken om te besluiten'),
      on: whenNoLongerLate,
      after: { graceOver: { target: 'accruing', actions: 'startPenaltyClock' } },
    },
    accruing: {
      meta: step('Dwangsom loopt', 'U krijgt geld voor elke dag dat wij te laat zijn'),
      on: whenNoLongerLate,
      after: { penaltyFull: { target: 'toDetermine', actions: owing } },
    },
    toDetermine: {
      meta: step('Dwangsom vaststellen', 'Wij besluiten over de dwangsom'),
      on: {
        determinePenalty: [
          {
            target: 'owed',
            guard: and(['isOwed', 'applicantsCounted', 'letterComplete']),
            actions: [
              'rememberPenalty', ...termsMet, done('determinePenalty'), 'startObjectionClock', 'startPaymentClock',
              decision('penalty', granted), letter('penalty'), announcement, message('E12c'), message('E13b', 'payee'),
            ], // prettier-ignore
          },
          {
            target: 'notOwed',
            guard: and(['isNotOwed', 'motivated', 'letterComplete']),
            actions: [
              'rememberPenalty', ...termsMet, done('determinePenalty'), 'startObjectionClock',
              decision('penalty', granted), letter('noPenalty'), announcement, message('E12c'), retain('8.4'),
            ], // prettier-ignore
          },
        ],
      },
    },
    owed: {
      ...penaltyPayment,
      meta: step('Dwangsom betalen', 'Wij betalen u een dwangsom'),
      onDone: { target: 'settled', actions: retain('8.1.8') },
    },

    inTime: { type: 'final', meta: step('Op tijd besloten, of niet meer nodig', 'Er is geen dwangsom') },
    // Not a final state: of this decision, too, the e-mail may come back.
    notOwed: { tags: 'ended', meta: step('Geen dwangsom', 'U krijgt geen dwangsom'), on: penaltyYet },
    settled: {
      tags: 'ended',
      meta: step('Dwangsom betaald', 'Wij hebben de dwangsom betaald'),
      on: { ...penaltyReturned, ...penaltyRaisedAfter },
    },
  },
  on: { ...watchingTerms, ...delivering, ...moreTimeToObject },
});

/** Deciding late as the engine runs it. */
const known = { name: 'late-decision@1', kind: 'lateDecision' } as const;
export const lateDecision: Chart = { ...known, machine, moves, deadlines };
