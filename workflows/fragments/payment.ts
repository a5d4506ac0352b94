import { and } from 'xstate';
import { step, type Deadlines, type Moves } from '../language.js';
import { accountReminder, done, due, fromPool, message, money, ordered, task } from './acts.js';
import { termsMet } from './terms.js';
import { entry } from './vocabulary.js';
import type { EntryMoment } from './memory.js';

/** From an account number that two people checked to money that has gone. */
export const paymentMoves = {
  giveBankDetails: {
    who: ['applicant', 'caseHandler', 'villageOfficer'],
    button: 'Rekeningnummer doorgeven',
    needs: ['application'],
    sealed: ['iban', 'holder'],
  },
  confirmAccount: {
    who: 'financeOfficer',
    button: 'Rekeningnummer klopt (eerste controle)',
    needs: ['bank'],
  },
  confirmAccountAgain: {
    who: 'financeOfficer',
    button: 'Rekeningnummer klopt (tweede controle)',
    needs: ['bank'],
  },
  rejectAccount: { who: 'financeOfficer', button: 'Rekeningnummer klopt niet' },
  orderPayment: { who: 'financeOfficer', button: 'Op de betaallijst zetten' },
  markPaid: { who: 'financeOfficer', button: 'Betaald' },
  rejectPayment: { who: 'financeOfficer', button: 'Teruggekomen van de bank' },
} satisfies Moves;

export const paymentDeadlines = {
  bankReminder: { label: 'Herinnering aan het rekeningnummer' },
  paymentAmber: { label: 'Vier weken na de uitslag nog niet betaald' },
  paymentRed: { label: 'Vijf weken na de uitslag nog niet betaald' },
} satisfies Deadlines;

const dueOn = ({ context }: EntryMoment): string => context.clocks['payment']?.endsOn ?? '';

/** What was ordered has gone; after an upheld objection that need not be all of it. */
export const paying = [
  money('pay', fromPool),
  { type: 'recordPaid', params: (moment: EntryMoment) => ({ amount: ordered(moment) }) },
  message('E15', 'payee'),
  'rememberPaid',
] as const;

/** The payment of an award, or of a penalty for deciding late. Two reminders to staff run until the money has gone, wherever it waits. */
export const payment = entry.createStateConfig({
  initial: 'bankDetailsRequested',
  states: {
    bankDetailsRequested: {
      meta: step('Wacht op rekeningnummer', 'Geef uw rekeningnummer door'),
      on: {
        giveBankDetails: {
          target: 'bankVerification',
          guard: and(['ownOrForPaper', 'accountGiven']),
          actions: [
            'forgetCheck',
            { type: 'recordBankAccount', params: {} },
            task('checkAccount', 'financeOfficer'),
          ],
        },
      },
      after: { bankReminder: { actions: accountReminder } },
    },
    bankVerification: {
      meta: step('Rekeningnummer controleren', 'Wij controleren uw rekeningnummer'),
      on: {
        confirmAccount: {
          guard: and(['notCheckedYet', 'accountOfAnother']),
          actions: ['rememberCheck', { type: 'recordBankCheck', params: { outcome: 'first' } }],
        },
        confirmAccountAgain: {
          target: 'paymentReady',
          guard: and(['checkedOnce', 'otherChecker', 'accountOfAnother']),
          actions: [
            { type: 'recordBankCheck', params: { outcome: 'second' } },
            done('checkAccount'),
            task('orderPayment', 'financeOfficer'),
          ],
        },
        rejectAccount: {
          target: 'bankDetailsRequested',
          actions: [
            { type: 'recordBankCheck', params: { outcome: 'mismatch' } },
            done('checkAccount'),
            task('callBack', 'villageOfficer'),
            message('E14', 'payee'),
          ],
        },
      },
    },
    paymentReady: {
      meta: step('Klaar om te betalen', 'Wij maken het geld over'),
      on: {
        orderPayment: {
          target: 'paymentOrdered',
          actions: [
            {
              type: 'orderPayment',
              params: (moment: EntryMoment) => ({ amount: due(moment), dueOn: dueOn(moment) }),
            },
            'rememberOrder',
            done('orderPayment'),
          ],
        },
      },
    },
    paymentOrdered: {
      meta: step('Op de betaallijst', 'Het geld is onderweg'),
      on: {
        markPaid: {
          target: 'paid',
          actions: [...paying, 'stopPaymentClock', ...termsMet, done('paymentLate')],
        },
        rejectPayment: [
          {
            target: 'bankDetailsRequested',
            guard: 'accountToBlame',
            actions: [
              { type: 'rejectPayment', params: {} },
              'forgetOrder',
              task('callBack', 'villageOfficer'),
              message('E14', 'payee'),
            ],
          },
          {
            target: 'paymentReady',
            actions: [
              { type: 'rejectPayment', params: {} },
              'forgetOrder',
              task('payAgain', 'financeOfficer'),
              task('orderPayment', 'financeOfficer'),
            ],
          },
        ],
      },
    },
    paid: { type: 'final', meta: step('Betaald', 'Het geld is overgemaakt') },
  },
  after: {
    paymentAmber: { guard: 'notPaidYet', actions: task('paymentLate', 'financeOfficer') },
    paymentRed: { guard: 'notPaidYet', actions: task('paymentLate', 'financeOfficer') },
  },
});
