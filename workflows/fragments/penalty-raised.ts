import type { Moves } from '../language.js';
import { message, task } from './acts.js';
import type { EntryMoment } from './memory.js';
import { payment } from './payment.js';
import { paymentReturned, penaltyReturnedWhileChanging } from './payment-returned.js';

/**
 * What an upheld objection to the decision about a penalty (Awb 4:18, 4:19) asks of that penalty: one after all, or a higher
 * one. A penalty never comes out of the pot.
 */
export const penaltyRaisedMoves = {
  grantAfterObjection: { who: 'system', button: 'Dwangsom na bezwaar' },
} satisfies Moves;

const revised = [
  'rememberDecision',
  {
    type: 'recordRevision' as const,
    params: ({ context: { amount = 0 } }: EntryMoment) => ({
      kind: 'penalty' as const,
      amount,
      requested: 0,
    }),
  },
  'startPaymentClock',
] as const;
const guard = 'moreThanBefore';

/** None was due, and now one is. */
export const penaltyYet = {
  grantAfterObjection: { target: 'owed', guard, actions: [...revised, message('E13b', 'payee')] },
} as const;

const { accountChange } = payment.states;

/** Paying a penalty, which can become higher meanwhile; what went of it can come back. */
export const penaltyPayment = {
  ...payment,
  on: { grantAfterObjection: { guard, actions: revised }, ...paymentReturned },
  states: {
    ...payment.states,
    accountChange: { ...accountChange, on: { ...accountChange.on, ...penaltyReturnedWhileChanging } },
  },
} as const;

/** A higher one after the first was paid: the rest goes to the same account. */
export const penaltyRaisedAfter = {
  grantAfterObjection: {
    target: 'owed.paymentReady',
    guard,
    actions: [...revised, task('orderPayment', 'financeOfficer')],
  },
} as const;
