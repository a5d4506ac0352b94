import { and } from 'xstate';
import type { Effects } from '../effects.js';
import type { Moves } from '../language.js';
import { granted, message, money, task } from './acts.js';
import { unpaid } from './after-change.js';
import type { EntryMoment } from './memory.js';

/**
 * What an upheld objection asks of the application it is about: a grant after all, or a higher one. An application that has
 * ended (tag `ended`) has nothing left to do, but can be woken up by this; domain rule B6 lets it pass the ceiling.
 */
export const afterObjectionMoves = {
  grantAfterObjection: { who: 'system', button: 'Toekennen na bezwaar', needs: ['round'] },
} satisfies Moves;

const guard = and(['moreThanBefore', 'notAboveRequest']);
/** What is promised on top; what was paid too much before counts as paid. */
const more = ({ context: { amount = 0, paid = 0 }, event }: EntryMoment): number =>
  unpaid(event.amount ?? 0, paid) - unpaid(amount, paid);

const revision = (moment: EntryMoment): Effects['recordRevision'] => {
  const [amount, { requested }] = [granted(moment), moment.context];
  return { kind: amount < requested ? 'partialGrant' : 'grant', amount, requested };
};

/** The money first: what comes on top is what was decided now, less what was decided before. */
const revised = [
  money('commitOver', more),
  'rememberDecision',
  {
    type: 'recordRevision' as const,
    params: (moment: EntryMoment) => revision(moment),
  },
  'startPaymentClock',
] as const;

/** From a refusal to an award. */
export const awardedYet = {
  grantAfterObjection: {
    target: '#awarded',
    guard,
    actions: [...revised, 'rememberAnnouncement', message('E13', 'payee')],
  },
} as const;

const morePay = {
  type: 'openTask' as const,
  params: { kind: 'orderPayment', for: 'financeOfficer' as const },
};

/** What was taken back is given back, and was never repaid: nothing is to be paid, but a claim may have to go. */
const restored = {
  guard: and(['paidAlready', 'moreThanBefore', 'notAboveRequest']),
  actions: [...revised, task('reviewClaim', 'decisionMaker')],
} as const;

/** A higher award: what was paid already stays paid, and the rest follows to the same account. */
export const raised = {
  grantAfterObjection: [
    restored,
    {
      target: '.paymentReady',
      guard: and(['allPaid', 'moreThanBefore', 'notAboveRequest']),
      actions: [...revised, morePay],
    },
    { guard, actions: revised },
  ],
} as const;

/** The same when all was over. */
export const reopened = {
  grantAfterObjection: [
    restored,
    {
      target: ['awarded.payment.paymentReady', 'awarded.completion.settled'],
      guard,
      actions: [...revised, morePay],
    },
  ],
} as const;
