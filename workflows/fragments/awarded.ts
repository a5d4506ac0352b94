import { step } from '../language.js';
import { retain, task } from './acts.js';
import { raised } from './after-objection.js';
import { completion } from './completion.js';
import { payment, paying } from './payment.js';
import { paymentReturned, returnedWhileChanging } from './payment-returned.js';
import { entry } from './vocabulary.js';

const { accountChange, paymentOrdered } = payment.states;

/** An award can grow after an objection: then what is left is ordered once more. And money that went can come back. */
const growingPayment = {
  ...payment,
  on: { ...raised, ...paymentReturned },
  states: {
    ...payment.states,
    accountChange: { ...accountChange, on: { ...accountChange.on, ...returnedWhileChanging } },
    paymentOrdered: {
      ...paymentOrdered,
      on: {
        ...paymentOrdered.on,
        markPaid: [
          {
            target: 'paymentReady',
            guard: 'moreToPay',
            actions: [...paying, task('orderPayment', 'financeOfficer')],
          },
          paymentOrdered.on.markPaid,
        ],
      },
    },
  },
} as const;

/** An award that was announced: paying it and carrying it out go on side by side, and both must end before it closes. */
export const announced = entry.createStateConfig({
  id: 'awarded',
  type: 'parallel',
  meta: step('Bijdrage toegekend', 'U krijgt een bijdrage'),
  states: { payment: growingPayment, completion },
  onDone: { target: 'closed', actions: retain('8.1.8') },
});
