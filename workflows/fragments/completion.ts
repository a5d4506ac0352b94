import { and } from 'xstate';
import { step, type Deadlines, type Moves } from '../language.js';
import { datedMessage, done, message, task } from './acts.js';
import { revoked } from './after-change.js';
import { invokingReservation } from './reservation.js';
import { settlement, settlementDeadlines, settlementMoves } from './settlement.js';
import { entry } from './vocabulary.js';

/** Light completion: one sentence and a photo, and a phone call instead of a sanction. */
export const completionMoves = {
  reportDone: { who: ['applicant', 'villageOfficer', 'caseHandler'], button: 'Vertellen dat het klaar is' },
  requestExtension: {
    who: ['applicant', 'caseHandler', 'villageOfficer'],
    button: 'Meer tijd vragen',
  },
  grantExtension: { who: ['villageOfficer', 'caseHandler'], button: 'Meer tijd geven' },
  denyExtension: { who: ['villageOfficer', 'caseHandler'], button: 'Geen extra tijd geven' },
  confirmDone: { who: ['villageOfficer', 'caseHandler'], button: 'Gebeld: het plan is klaar' },
  willNotHappen: { who: ['villageOfficer', 'caseHandler'], button: 'Gebeld: het plan gaat niet door' },
  ...settlementMoves,
} satisfies Moves;

export const completionDeadlines = {
  completionReminder: { label: 'Vraag hoe het gaat' },
  executionEnd: { label: 'Einddatum voorbij' },
  ...settlementDeadlines,
} satisfies Deadlines;

const ended = {
  target: 'checkIn',
  actions: ['startSettlementClock', task('callRecipient', 'villageOfficer')],
} as const;

/** The completion region of an award. An amount that is final at once needs nothing more; a larger one is determined. */
export const completion = entry.createStateConfig({
  initial: 'executing',
  on: { ...revoked, ...invokingReservation },
  states: {
    executing: {
      meta: step('In uitvoering', 'U voert uw plan uit'),
      on: {
        reportDone: {
          target: 'completed',
          guard: and(['ownOrWritten', 'sentenceWritten']),
          actions: [{ type: 'recordCompletion', params: {} }, message('E20'), 'startSettlementClock'],
        },
        requestExtension: {
          target: 'extensionAsked',
          guard: and(['ownOrWritten', 'extendedOnceAtMost', 'newEndIsLater']),
          actions: [
            task('answerExtension', 'villageOfficer'),
            datedMessage('E20b', 'newDate', ({ event }) => event.newDate),
          ],
        },
      },
      after: { completionReminder: { actions: message('E19') }, executionEnd: ended },
    },
    extensionAsked: {
      meta: step('Meer tijd gevraagd', 'U heeft meer tijd gevraagd'),
      exit: done('answerExtension'),
      on: {
        grantExtension: {
          target: 'executing',
          guard: and(['newEndIsLater', 'newEndIsNear']),
          actions: ['rememberExtension', datedMessage('E21', 'newDate', ({ event }) => event.newDate)],
        },
        denyExtension: { target: 'executing', guard: 'denialExplained', actions: message('E21b') },
      },
      after: { executionEnd: ended },
    },
    checkIn: {
      meta: step('Bellen hoe het gaat', 'Wij bellen u over uw plan'),
      exit: done('callRecipient'),
      on: {
        reportDone: {
          target: 'completed',
          guard: and(['ownOrWritten', 'sentenceWritten']),
          actions: [{ type: 'recordCompletion', params: {} }, message('E20'), 'startSettlementClock'],
        },
        confirmDone: 'completed',
        willNotHappen: { target: 'settlementReview', actions: task('reviewSettlement', 'decisionMaker') },
      },
    },
    ...settlement,
  },
});
