import { and } from 'xstate';
import { step, type Deadlines, type Moves } from '../language.js';
import { announcement, datedMessage, decision, done, granted, letter, message, task } from './acts.js';
import { entry } from './vocabulary.js';

/** Light completion: one sentence and a photo, and a phone call instead of a sanction. */
export const completionMoves = {
  reportDone: { who: ['applicant', 'villageOfficer', 'caseHandler'], button: 'Vertellen dat het klaar is' },
  requestExtension: {
    who: ['applicant', 'caseHandler', 'villageOfficer'],
    button: 'Meer tijd vragen',
    needs: ['application'],
  },
  grantExtension: { who: ['villageOfficer', 'caseHandler'], button: 'Meer tijd geven' },
  denyExtension: { who: ['villageOfficer', 'caseHandler'], button: 'Geen extra tijd geven' },
  confirmDone: { who: ['villageOfficer', 'caseHandler'], button: 'Gebeld: het plan is klaar' },
  willNotHappen: { who: ['villageOfficer', 'caseHandler'], button: 'Gebeld: het plan gaat niet door' },
  leaveAsIs: { who: 'decisionMaker', button: 'Het bedrag laten zoals het is', seen: true, final: true },
  determine: {
    who: 'decisionMaker',
    button: 'Bijdrage vaststellen',
    needs: ['letters'],
    seen: true,
    final: true,
  },
} satisfies Moves;

export const completionDeadlines = {
  completionReminder: { label: 'Vraag hoe het gaat' },
  executionEnd: { label: 'Einddatum voorbij' },
} satisfies Deadlines;

const ended = { target: 'checkIn', actions: task('callRecipient', 'villageOfficer') } as const;

/** The completion region of an award. An amount that is final at once needs nothing more; a larger one is determined. */
export const completion = entry.createStateConfig({
  initial: 'executing',
  states: {
    executing: {
      meta: step('In uitvoering', 'U voert uw plan uit'),
      on: {
        reportDone: {
          target: 'completed',
          guard: 'sentenceWritten',
          actions: [{ type: 'recordCompletion', params: {} }, message('E20')],
        },
        requestExtension: {
          target: 'extensionAsked',
          guard: and(['ownOrForPaper', 'extendedOnceAtMost', 'newEndIsLater']),
          actions: task('answerExtension', 'villageOfficer'),
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
        denyExtension: 'executing',
      },
      after: { executionEnd: ended },
    },
    checkIn: {
      meta: step('Bellen hoe het gaat', 'Wij bellen u over uw plan'),
      exit: done('callRecipient'),
      on: {
        reportDone: {
          target: 'completed',
          guard: 'sentenceWritten',
          actions: [{ type: 'recordCompletion', params: {} }, message('E20')],
        },
        confirmDone: 'completed',
        willNotHappen: { target: 'settlementReview', actions: task('reviewSettlement', 'decisionMaker') },
      },
    },
    settlementReview: {
      meta: step('Plan gaat niet door: wat nu?', 'Wij bekijken wat dit voor uw bijdrage betekent'),
      exit: done('reviewSettlement'),
      on: { leaveAsIs: { target: 'settled', guard: 'motivated' } },
    },
    completed: {
      meta: step('Klaar', 'Uw plan is klaar'),
      always: { target: 'settled', guard: 'settledDirectly' },
      on: {
        determine: {
          target: 'settled',
          guard: 'letterComplete',
          actions: [
            'startObjectionClock',
            decision('determination', granted),
            letter('determination'),
            announcement,
          ],
        },
      },
    },
    settled: { type: 'final', meta: step('Afgerond', 'Uw plan is afgerond') },
  },
});
