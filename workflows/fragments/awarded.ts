import { step } from '../language.js';
import { done, retain } from './acts.js';
import { enough, reduced } from './after-change.js';
import { raised } from './after-objection.js';
import { completion } from './completion.js';
import { payment } from './payment.js';
import { awardPaymentReturned, returnedWhileChanging } from './payment-returned.js';
import { holdingBack } from './payment-stop.js';
import { entry } from './vocabulary.js';

const { accountChange, bankDetailsRequested, bankVerification, paymentReady } = payment.states;

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
        orderPayment: { ...paymentReady.on.orderPayment, guard: 'notHeldBack' },
      },
      always: enough,
    },
    enough: {
      type: 'final',
      entry: [done('checkAccount'), done('orderPayment'), done('payAgain')],
      meta: step('Niets meer te betalen', 'Wij maken niets meer over'),
    },
  },
} as const;

/** An award that was announced: paying it and carrying it out go on side by side, and both must end before it closes. */
export const announced = entry.createStateConfig({
  id: 'awarded',
  type: 'parallel',
  meta: step('Bijdrage toegekend', 'U krijgt een bijdrage'),
  states: { payment: changingPayment, completion },
  onDone: [
    { target: 'closed', guard: 'wasRevoked', actions: retain('8.3') },
    { target: 'closed', guard: 'settledOnApplication', actions: retain('8.1.7') },
    { target: 'closed', actions: retain('8.1.8') },
  ],
});
