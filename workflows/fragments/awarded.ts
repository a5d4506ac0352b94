import { and } from 'xstate';
import { step } from '../language.js';
import { done, retain } from './acts.js';
import { enough, reduced } from './after-change.js';
import { raised } from './after-objection.js';
import { completion } from './completion.js';
import { payment } from './payment.js';
import { awardPaymentReturned, returnedWhileChanging } from './payment-returned.js';
import { holdingBack, holdingOrderBack } from './payment-stop.js';
import { reserved } from './reservation.js';
import { entry } from './vocabulary.js';

const { accountChange, bankDetailsRequested, bankVerification, paymentOrdered, paymentReady } =
  payment.states;
const { paymentAmber, paymentRed } = payment.after;
/** Whoever may not pay yet is not late. */
const mayBePaid = and(['notPaidYet', 'notHeldBack', 'conditionGone']);

/**
 * An award can grow after an objection: then what is left is ordered once more. It can also shrink to what was paid. And money
 * that went can come back.
 */
const changingPayment = {
  ...payment,
  on: { ...raised, ...holdingBack, ...reduced, ...awardPaymentReturned },
  states: {
    ...payment.states,
    accountChange: { ...accountChange, on: { ...accountChange.on, ...returnedWhileChanging } },
    bankDetailsRequested: { ...bankDetailsRequested, always: enough },
    bankVerification: { ...bankVerification, always: enough },
    paymentReady: {
      ...paymentReady,
      on: {
        ...paymentReady.on,
        orderPayment: { ...paymentReady.on.orderPayment, guard: and(['notHeldBack', 'conditionGone']) },
      },
      always: enough,
    },
    paymentOrdered: { ...paymentOrdered, on: { ...paymentOrdered.on, ...holdingOrderBack } },
    enough: {
      type: 'final',
      entry: [
        'stopPaymentClock',
        done('checkAccount'),
        done('orderPayment'),
        done('payAgain'),
        done('paymentLate'),
      ],
      meta: step('Niets meer te betalen', 'Wij maken niets meer over'),
    },
  },
  after: {
    paymentAmber: { ...paymentAmber, guard: mayBePaid },
    paymentRed: { ...paymentRed, guard: mayBePaid },
  },
} as const;

/** An award that was announced: paying it and carrying it out go on side by side, and both must end before it closes. */
export const announced = entry.createStateConfig({
  id: 'awarded',
  type: 'parallel',
  meta: step('Bijdrage toegekend', 'U krijgt een bijdrage'),
  states: { payment: changingPayment, completion },
  on: reserved,
  onDone: [
    { target: 'closed', guard: 'wasRevoked', actions: retain('8.3') },
    { target: 'closed', guard: 'settledOnApplication', actions: retain('8.1.7') },
    { target: 'closed', actions: retain('8.1.8') },
  ],
});
