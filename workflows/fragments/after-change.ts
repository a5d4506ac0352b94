import { and } from 'xstate';
import type { Moves } from '../language.js';
import { done, money, noLongerLate, retain } from './acts.js';
import type { EntryMoment } from './memory.js';
import { termsMet } from './terms.js';

/**
 * What the decision to change a grant (`grant-change.ts`) asks of the application it is about, in the same transaction: a lower
 * amount, with what is not paid yet set free in the pot, and later the money that came back. An application that has ended
 * (tag `ended`) can be woken up by it (Awb 4:49).
 */
export const afterChangeMoves = {
  determineLower: { who: 'system', button: 'Lager vaststellen', needs: ['late'] },
  reduceAward: { who: 'system', button: 'Bijdrage verlagen' },
  revokeAward: { who: 'system', button: 'Bijdrage intrekken', needs: ['late'] },
  recordRepaid: { who: 'system', button: 'Terugbetaling verwerken' },
} satisfies Moves;

/** What stands promised and not paid: cents that were granted beyond what went out. */
export const unpaid = (amount: number, paid: number): number => Math.max(0, amount - paid);

/** What a lower grant sets free in the pot, in cents. */
export const freed = ({ context: { amount = 0, paid = 0 }, event }: EntryMoment): number =>
  unpaid(amount, paid) - unpaid(event.amount ?? 0, paid);
const back = ({ event }: EntryMoment): number => event.amount ?? 0;

/** When a grant can become less. */
export const lowering = and(['nothingOrdered', 'lessThanBefore']);
const lowered = [
  money('uncommit', freed),
  'rememberLowered',
  'endPaymentStop',
  ...termsMet,
  done('orderPayment'),
] as const;

/** Lower determination ends the way of an award that was not final yet (Awb 4:46, second paragraph). */
export const determinedLower = {
  determineLower: {
    target: 'settled',
    guard: and(['notYetSettled', lowering]),
    actions: [...lowered, 'rememberDetermination', done('determine'), noLongerLate],
  },
} as const;

/** Revoked wholly: nothing is left to carry out or to determine (Awb 4:48). */
export const revoked = {
  revokeAward: { target: '.settled', guard: lowering, actions: [...lowered, 'rememberRevoked', done('determine'), noLongerLate, done('noteBudget'), done('weighReservation')] },
} as const; // prettier-ignore

/** What a lower amount, and money that came back, mean for paying. */
export const reduced = {
  reduceAward: { guard: lowering, actions: lowered },
  recordRepaid: { guard: 'paidAlready', actions: [money('recover', back), 'rememberRepaid'] },
} as const;

/** Where an award waits to be paid: when nothing is left to pay, that is over. */
export const enough = { target: 'enough', guard: 'nothingToPay' } as const;

/** The same when all was over. */
export const changedAfterwards = {
  ...reduced,
  revokeAward: { guard: lowering, actions: [...lowered, 'rememberRevoked', noLongerLate, retain('8.3')] },
} as const;
