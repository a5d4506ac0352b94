import { setup } from 'xstate';
import type { Asking, Effects } from '../effects.js';
import type { StepNames } from '../language.js';
import { accountRemembering } from './account-change-remember.js';
import { checkingRemembering } from './checking-remember.js';
import { delays } from './delays.js';
import { fundedOnceRemembering } from './funded-once-rules.js';
import { hearingRemembering } from './hearing-remember.js';
import { changeRemembering } from './change-remember.js';
import { settlingRemembering } from './settling-remember.js';
import { lateRemembering } from './late-remember.js';
import type { EntryEvent, EntryMemory } from './memory.js';
import { outageRemembering } from './outage.js';
import { paymentStopRemembering } from './payment-stop.js';
import { recountRemembering } from './recounting.js';
import { reopeningRemembering } from './reopening-remember.js';
import { reservationRemembering } from './reservation.js';
import { remembering } from './remember.js';
import { rules } from './rules.js';

type Named = { readonly [Name in keyof Effects]: (moment: unknown, params: Effects[Name]) => void } & {
  ask: (moment: unknown, params: Asking) => void;
};
const named = (): void => undefined;

/** The effects as a chart names them. XState carries none out: the engine writes them in the transaction of the move. */
export const effects: Named = {
  ask: named,
  message: named,
  openTask: named,
  closeTask: named,
  openApplication: named,
  recordSubmission: named,
  recordSupplement: named,
  eraseDraft: named,
  recordDecision: named,
  prepareLetter: named,
  announceDecision: named,
  sendLetter: named,
  announceAgain: named,
  moveObjectionDay: named,
  money: named,
  recordInvolvement: named,
  handInScores: named,
  recordPanel: named,
  recordLot: named,
  signReport: named,
  lockVersion: named,
  openRound: named,
  moveClosing: named,
  recordCouncilNotice: named,
  recordBankAccount: named,
  recordBankCheck: named,
  orderPayment: named,
  recordPaid: named,
  rejectPayment: named,
  withdrawPayment: named,
  recordAccountChange: named,
  recordCallBack: named,
  settleAccountChange: named,
  recordCompletion: named,
  recordRevision: named,
  openObjection: named,
  openComplaint: named,
  takeComplaint: named,
  retain: named,
};

/** Everything an entry of a contest can be built of: the words in which the fragments are written. */
export const entry = setup({
  types: { context: {} as EntryMemory, events: {} as EntryEvent, meta: {} as StepNames },
  guards: rules,
  delays,
  actions: {
    ...effects,
    ...remembering,
    ...checkingRemembering,
    ...accountRemembering,
    ...lateRemembering,
    ...hearingRemembering,
    ...settlingRemembering,
    ...changeRemembering,
    ...recountRemembering,
    ...outageRemembering,
    ...paymentStopRemembering,
    ...reservationRemembering,
    ...reopeningRemembering,
    ...fundedOnceRemembering,
  },
});
