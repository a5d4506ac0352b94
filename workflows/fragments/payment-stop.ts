import { and } from 'xstate';
import { addDays } from '../calendar.js';
import { pauseClock, unpauseClock } from '../clocks.pauses.js';
import { stopClock } from '../clocks.js';
import type { Moves } from '../language.js';
import { announcement, datedMessage, decision, done, letter, message, task } from './acts.js';
import { check, rule } from './entry-rule.js';
import type { EntryMemory } from './memory.js';
import { changed, remember, started } from './remember-clocks.js';
import { watchingTerms } from './terms.js';

/**
 * Holding back money on a serious suspicion that a grant must be revoked or changed (Awb 4:56): from the day of the letter, until
 * that is decided, and thirteen weeks at most. The payment term stands still meanwhile.
 */
export const paymentStopMoves = {
  suspendPayment: {
    who: 'decisionMaker',
    button: 'Betaling opschorten',
    help: 'Alleen bij een ernstig vermoeden dat de bijdrage moet worden ingetrokken of gewijzigd, en hoogstens dertien weken (Awb 4:56).',
    needs: ['letters', 'bank'],
    ofAwb: true,
    seen: true,
    final: true,
  },
  resumePayment: {
    who: 'decisionMaker',
    button: 'Betaling niet langer opschorten',
    seen: true,
    quiet: true,
  },
} satisfies Moves;

export const paymentStopRules = {
  notHeldBack: rule(
    'De betaling is opgeschort (Awb 4:56). Wacht tot de opschorting voorbij is.',
    ({ context, event }) => !isHeldBack(context, event.on),
  ),
  heldBack: rule('De betaling is niet opgeschort.', ({ context, event }) => isHeldBack(context, event.on)),
  neverHeldBack: rule(
    'De betaling is al een keer opgeschort. Langer dan dertien weken mag niet (Awb 4:56).',
    ({ context: { clocks } }) => clocks['paymentStop'] === undefined,
  ),
  somethingToPay: rule(
    'Er is niets meer te betalen.',
    ({ context: { amount = 0, paid = 0 } }) => amount > paid,
  ),
  notSentYet: rule(
    'De betaling is al naar de bank gegaan. Die kunnen wij niet meer opschorten. Bel de bank om die tegen te houden, of wacht tot het geld is betaald of terug is.',
    ({ event }) => !event.facts.bank.listed,
  ),
  accountReady: check(
    'Het rekeningnummer is nog niet gecontroleerd.',
    ({ context: { account, accountChange } }) => account === 'checked' && accountChange === undefined,
  ),
  stopIsOver: check('Deze termijn gaat over iets anders.', ({ event }) => event.clock === 'paymentStop'),
};

export const paymentStopRemembering = {
  /** Awb 4:56: the day of the letter counts, and so do the thirteen weeks after it; longer than twelve weeks moves past no day off. */
  startPaymentStop: remember(({ context, event: { on, settings } }) => {
    const clocks = started(context, { kind: 'paymentStop', setting: settings.terms.paymentStop, from: on });
    const to = clocks['paymentStop']?.endsOn ?? on;
    const still = { from: on, to, ground: 'suspicion' } as const;
    return { clocks: changed({ ...context, clocks }, 'payment', (clock) => pauseClock(clock, still)) };
  }),
  /** The day on which it ends still counts; the term of Awb 4:87 runs again from the day after. */
  endPaymentStop: remember(({ context, event: { on } }) => {
    const clocks = changed(context, 'paymentStop', (clock) => stopClock(clock, on));
    const again = addDays(on, 1);
    return { clocks: changed({ ...context, clocks }, 'payment', (clock) => unpauseClock(clock, again)) };
  }),
};

/** The last day (local) on which payment is held back, if it is on this day. */
export const heldBackUntil = ({ clocks }: Pick<EntryMemory, 'clocks'>, on: string): string | undefined => {
  const stop = clocks['paymentStop'];
  return stop !== undefined && stop.stoppedOn === undefined && on <= stop.endsOn ? stop.endsOn : undefined;
};
const isHeldBack = (memory: EntryMemory, on: string): boolean => heldBackUntil(memory, on) !== undefined;

const over = [done('prepareChange'), message('E65b')] as const;
/** Only where the account was checked already; else whoever checks it opens this task. */
const payNow = task('orderPayment', 'financeOfficer');

const mayHoldBack = and([
  'awbHoldsBack',
  'somethingToPay',
  'notSentYet',
  'neverHeldBack',
  'conditionGone',
  'motivated',
  'letterComplete',
]);
const heldBack = [
  'startPaymentStop',
  'startObjectionClock',
  decision('paymentStop', ({ context }) => (context.amount ?? 0) - (context.paid ?? 0)),
  letter('paymentStop'),
  announcement,
  datedMessage('E65', 'deadline', ({ context }) => context.clocks['paymentStop']?.endsOn),
  task('prepareChange', 'caseHandler'),
  done('orderPayment'),
] as const;

/** What was ordered and did not go to the bank yet comes off the list, and is asked for again when the stop is over. */
export const holdingOrderBack = {
  suspendPayment: {
    target: 'paymentReady',
    guard: mayHoldBack,
    actions: [{ type: 'withdrawPayment', params: {} }, 'forgetOrder', ...heldBack],
  },
} as const;

/** While there is money to pay: hold it back, and let it go again. */
export const holdingBack = {
  suspendPayment: { guard: mayHoldBack, actions: heldBack },
  resumePayment: [
    { guard: and(['heldBack', 'accountReady']), actions: ['endPaymentStop', ...over, payNow] },
    { guard: 'heldBack', actions: ['endPaymentStop', ...over] },
  ],
} as const;

/** The thirteen weeks are over: the payment term runs again by itself, and somebody must pay where that can be done. */
export const watchingPaymentStop = {
  clockEnd: [
    { guard: and(['stopIsOver', 'accountReady']), actions: [...over, payNow] },
    { guard: 'stopIsOver', actions: over },
    watchingTerms.clockEnd,
  ],
} as const;
