import { and } from 'xstate';
import { message, money, task } from './acts.js';
import type { EntryMoment } from './memory.js';

/** The account is asked once more, by telephone and by e-mail. */
const askAgain = [
  'rememberAccountWrong',
  task('callBack', 'villageOfficer'),
  message('E14', 'payee'),
] as const;
const payAgain = [task('payAgain', 'financeOfficer'), task('orderPayment', 'financeOfficer')] as const;

/** What was ordered comes back before anybody said that it had gone. */
export const orderReturned = [
  {
    target: 'bankDetailsRequested',
    guard: 'accountToBlame',
    actions: [{ type: 'rejectPayment', params: { from: 'ordered' } }, 'forgetOrder', ...askAgain],
  },
  {
    target: 'paymentReady',
    actions: [{ type: 'rejectPayment', params: { from: 'ordered' } }, 'forgetOrder', ...payAgain],
  },
] as const;

/** What a return gives back to the prize pool: a penalty for deciding late never came out of it. */
const lastFromPool = ({ context }: EntryMoment): number => (context.noticeOn ? 0 : (context.lastPaid ?? 0));

/** The payment is open again, as if it had never gone; the ledger says that it had. */
const paidBack = [
  money('payBack', lastFromPool),
  { type: 'rejectPayment', params: { from: 'paid' } },
  'rememberReturned',
] as const;

/** Money that comes back after it was said to have gone leads to one of these two, wherever its payment stood. */
const ways = <Target>(to: { readonly account: Target; readonly ready: Target }) =>
  [
    { target: to.account, guard: and(['wentOut', 'accountToBlame']), actions: [...paidBack, ...askAgain] },
    { target: to.ready, guard: 'wentOut', actions: [...paidBack, ...payAgain] },
  ] as const;

/** While the award or the penalty is still open. */
export const paymentReturned = {
  rejectPayment: ways({ account: '.bankDetailsRequested', ready: '.paymentReady' }),
} as const;

/** While another account waits: that goes on, and the money is open again. */
export const returnedWhileChanging = {
  rejectPayment: [
    { guard: and(['wentOut', 'accountToBlame']), actions: [...paidBack, 'rememberAccountWrong'] },
    { guard: 'wentOut', actions: paidBack },
  ],
} as const;

/** After everything was settled: that wakes what had ended. */
export const awardReturned = {
  rejectPayment: ways({
    account: ['awarded.payment.bankDetailsRequested', 'awarded.completion.settled'],
    ready: ['awarded.payment.paymentReady', 'awarded.completion.settled'],
  }),
} as const;

/** The same of a penalty for deciding late. */
export const penaltyReturned = {
  rejectPayment: ways({ account: 'owed.bankDetailsRequested', ready: 'owed.paymentReady' }),
} as const;
