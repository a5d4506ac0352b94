import { and } from 'xstate';
import { accountChange, askedToChange, changing } from './account-change.js';
import { step } from '../language.js';
import { accountReminder, done, due, fromPool, message, money, ordered, task } from './acts.js';
import { orderReturned } from './payment-returned.js';
import { termsMet } from './terms.js';
import { entry } from './vocabulary.js';
import type { EntryMoment } from './memory.js';

const dueOn = ({ context }: EntryMoment): string => context.clocks['payment']?.endsOn ?? '';

/** What was ordered has gone; after an upheld objection that need not be all of it. */
const paying = [
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
        giveBankDetails: [
          {
            target: 'bankVerification',
            guard: and(['ownOrForPaper', 'accountGiven', 'firstAccount']),
            actions: [
              'rememberAccount',
              { type: 'recordBankAccount', params: {} },
              task('checkAccount', 'financeOfficer'),
              message('E13f'),
            ],
          },
          {
            target: 'accountChange',
            guard: and(['ownOrForPaper', 'accountGiven']),
            actions: askedToChange,
          },
        ],
      },
      after: { bankReminder: { actions: accountReminder } },
    },
    bankVerification: {
      meta: step('Rekeningnummer controleren', 'Wij controleren uw rekeningnummer'),
      on: {
        confirmAccount: {
          guard: and(['notCheckedYet', 'accountOfAnother', 'basisNamed', 'basisExplained']),
          actions: ['rememberCheck', { type: 'recordBankCheck', params: { outcome: 'first' } }],
        },
        confirmAccountAgain: {
          target: 'paymentReady',
          guard: and([
            'checkedOnce',
            'otherChecker',
            'accountOfAnother',
            'basisNamed',
            'basisExplained',
            'otherBasis',
          ]),
          actions: [
            { type: 'recordBankCheck', params: { outcome: 'second' } },
            'rememberAccountChecked',
            done('checkAccount'),
            task('orderPayment', 'financeOfficer'),
          ],
        },
        rejectAccount: {
          target: 'bankDetailsRequested',
          actions: [
            { type: 'recordBankCheck', params: { outcome: 'mismatch' } },
            'rememberAccountWrong',
            done('checkAccount'),
            task('callBack', 'villageOfficer'),
            message('E14', 'payee'),
          ],
        },
        changeAccount: changing,
      },
    },
    accountChange,
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
        changeAccount: changing,
      },
    },
    paymentOrdered: {
      meta: step('Op de betaallijst', 'Het geld is onderweg'),
      on: {
        markPaid: [
          {
            target: 'paymentReady',
            guard: 'moreToPay',
            actions: [...paying, task('orderPayment', 'financeOfficer')],
          },
          { target: 'paid', actions: [...paying, 'stopPaymentClock', ...termsMet, done('paymentLate')] },
        ],
        rejectPayment: orderReturned,
        changeAccount: {
          ...changing,
          guard: and(['ownOrForPaper', 'notAtBank', 'accountGiven']),
          actions: [{ type: 'withdrawPayment', params: {} }, 'forgetOrder', ...changing.actions],
        },
      },
    },
    paid: { type: 'final', meta: step('Betaald', 'Het geld is overgemaakt') },
  },
  after: {
    paymentAmber: { guard: 'notPaidYet', actions: task('paymentLate', 'financeOfficer') },
    paymentRed: { guard: 'notPaidYet', actions: task('paymentLate', 'financeOfficer') },
  },
});
