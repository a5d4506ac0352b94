import { startOfDay } from '../../workflows/calendar.js';
import { move } from './given.js';
import {
  account,
  awarded,
  checkFirst,
  checkSecond,
  checkedTwice,
  onCondition,
  type Rows,
} from './refused-plans.js';

// How far another account came.
export const another = move('changeAccount', { told: ['iban', 'holder'] });
export const changing = [...checkedTwice, another];
const called = move('recordCallBack', { as: 'villageOfficer', input: { digits: '5678' } });
const calledBack = [...changing, called];
const later = startOfDay('2027-01-04');
const confirmed = move('confirmAccountChange', { person: 'Bertus', at: later });

/** Money is held back on a serious suspicion. */
export const hold = move('suspendPayment', { told: ['motivation'] });

const checkedOnCondition = [
  ...onCondition,
  move('giveBankDetails', { told: ['iban', 'holder'] }),
  checkFirst,
  checkSecond,
];
/** In a scheme of a grantor that is no administrative body. */
const privately = { settings: { legalRegime: 'private' } } as const;
const note = move('noteBudget', { input: { adoptedOn: '2026-11-20' } });
/** The budget that an award depends on was adopted. */
export const budgetNoted = [...onCondition, note];
export const invoke = (amount: number) =>
  move('invokeReservation', { person: 'Bertus', told: ['motivation'], input: { amount } });

// The bank does not say that name and number belong together.
const doubted = move('confirmAccount', { input: { basis: 'bankCloseMatch' } });
const doubtedAgain = { ...checkSecond, input: { basis: 'bankNoMatch' }, told: ['explanation'] };

/** For each rule of another account, and of money that came back. */
export const refusedPayments: Rows = {
  basisNamed: [account, move('confirmAccount')],
  basisExplained: [account, doubted],
  otherBasis: [[...account, { ...doubted, told: ['explanation'] }], doubtedAgain],
  notAtBank: [[...checkedTwice, move('orderPayment')], { ...another, facts: { bank: { listed: true } } }],
  notCalledYet: [calledBack, called],
  knownNumberCalled: [changing, { ...called, facts: { bank: { calledKnown: false } } }],
  calledBack: [changing, confirmed],
  otherThanCaller: [calledBack, { ...confirmed, person: 'Anneke' }],
  changeWaited: [calledBack, { ...confirmed, at: startOfDay('2026-11-21') }],
  refusalReasoned: [changing, move('refuseAccountChange')],
  notHeldBack: [[...checkedTwice, hold], move('orderPayment')],
  heldBack: [checkedTwice, move('resumePayment')],
  neverHeldBack: [[...checkedTwice, hold, move('resumePayment')], hold],
  awbHoldsBack: [checkedTwice, { ...hold, ...privately }],
  awbReserves: [onCondition, { ...note, ...privately }],
  notSentYet: [[...checkedTwice, move('orderPayment')], { ...hold, facts: { bank: { listed: true } } }],
  somethingToPay: [[...checkedTwice, move('orderPayment'), move('markPaid')], hold],
  conditionGone: [checkedOnCondition, move('orderPayment')],
  conditionStands: [awarded, move('waiveReservation')],
  adoptionNotNoted: [budgetNoted, note],
  adoptedByNow: [onCondition, { ...note, input: { adoptedOn: '2026-11-21' } }],
  madeOnCondition: [[...budgetNoted, move('waiveReservation')], invoke(0)],
  budgetAdopted: [onCondition, invoke(0)],
  invokedInTime: [budgetNoted, { ...invoke(0), at: startOfDay('2026-12-19') }],
  invokedByAnother: [budgetNoted, { ...invoke(0), person: 'Anneke' }],
  wentOut: [awarded, move('rejectPayment', { input: { code: 'AC04' } })],
};
