import { and } from 'xstate';
import { message, money, task } from './acts.js';
import { unpaid } from './after-change.js';
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

/** What of it is not promised any more, because the award went down since: that is free in the pot again. */
const noLongerPromised = ({ context }: EntryMoment): number => {
  const { amount = 0, paid = 0, lastPaid: last = 0 } = context;
  return last - (unpaid(amount, paid - last) - unpaid(amount, paid));
};

/** The payment is open again, as if it had never gone; the ledger says that it had. */
const openAgain = [{ type: 'rejectPayment', params: { from: 'paid' } }, 'rememberReturned'] as const;
const paidBack = [money('payBack', lastFromPool), ...openAgain] as const;

/** Money that comes back after it was said to have gone leads to one of these two, wherever its payment stood. */
const ways = <Account, Ready>(to: { readonly account: Account; readonly ready: Ready }) =>
  [
    { target: to.account, guard: and(['wentOut', 'accountToBlame']), actions: [...paidBack, ...askAgain] },
    { target: to.ready, guard: 'wentOut', actions: [...paidBack, ...payAgain] },
  ] as const;

const returned = ways({ account: '.bankDetailsRequested', ready: '.paymentReady' });
/** While the penalty is still open. */
export const paymentReturned = { rejectPayment: returned } as const;

/** What was paid too much comes back by the bank: whoever decides looks whether a claim still stands. */
const tooMuch = {
  guard: and(['wentOut', 'paidTooMuch']),
  actions: [
    money('payBack', lastFromPool),
    money('uncommit', noLongerPromised),
    ...openAgain,
    task('reviewClaim', 'decisionMaker'),
  ],
} as const;
const tooMuchTo = <Target>(target: Target) =>
  ({ ...tooMuch, target, actions: [...tooMuch.actions, ...payAgain] }) as const;

/** The same of an award, which can have gone down since it was paid. */
export const awardPaymentReturned = { rejectPayment: [tooMuchTo('.paymentReady'), ...returned] } as const;

const openWhileChanging = [
  { guard: and(['wentOut', 'accountToBlame']), actions: [...paidBack, 'rememberAccountWrong'] },
  { guard: 'wentOut', actions: paidBack },
] as const;
/** While another account waits: that goes on, and the money is open again. */
export const returnedWhileChanging = { rejectPayment: [tooMuch, ...openWhileChanging] } as const;
/** The same of a penalty, which never goes down. */
export const penaltyReturnedWhileChanging = { rejectPayment: openWhileChanging } as const;

const ended = {
  account: ['awarded.payment.bankDetailsRequested', 'awarded.completion.settled'],
  ready: ['awarded.payment.paymentReady', 'awarded.completion.settled'],
} as const;

/** After everything was settled: that wakes what had ended. */
export const awardReturned = {
  rejectPayment: [tooMuchTo(ended.ready), ...ways(ended)],
} as const;

/** The same of a penalty for deciding late. */
export const penaltyReturned = {
  rejectPayment: ways({ account: 'owed.bankDetailsRequested', ready: 'owed.paymentReady' }),
} as const;
