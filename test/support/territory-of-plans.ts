import type { EntryMemory } from '../../workflows/fragments/memory.js';
import type { Variant } from './walk.js';

const onMatch = { input: { basis: 'bankMatch' } };

/** The ways in which moves about the account to pay to, and about another account can come in. */
export const accountVariants: Record<string, readonly Variant[]> = {
  confirmAccount: [onMatch, {}],
  confirmAccountAgain: [onMatch, { ...onMatch, person: 'Bertus' }, { person: 'Bertus' }],
  changeAccount: [
    { told: ['iban', 'holder'] },
    {},
    { told: ['iban', 'holder'], facts: { bank: { listed: true } } },
  ],
  confirmAccountChange: [{}, { person: 'Bertus' }],
  refuseAccountChange: [{ told: ['reason'] }, {}],
};

/** The ways in which a plan is taken up again after an objection, and decided on apart when its round went on. */
export const apartVariants: Record<string, readonly Variant[]> = {
  reopenAfterObjection: [{ input: { room: 3_000_000 } }],
  proposeApart: [
    { input: { amount: 60_000 }, told: ['juryAdvice'], facts: { round: { state: 'decided' } } },
    { input: { amount: 60_000 }, told: ['juryAdvice'] },
  ],
  delayApart: [
    {
      input: { newDate: '2029-01-01' },
      told: ['reason'],
      facts: { round: { state: 'decided' } },
    },
    {},
  ],
  decideApart: [
    { input: { amount: 60_000 }, told: ['motivation', 'viewsAnswer'], person: 'Bertus' },
    {
      input: { amount: 60_000 },
      told: ['motivation', 'viewsAnswer'],
      settings: { settlementMode: 'exOfficio', budgetReservation: 'untilAdopted' },
      person: 'Bertus',
    },
    { input: { amount: 0 }, told: ['motivation', 'deviation', 'viewsAnswer'] },
    {},
  ],
};

/** The ways in which money is held back, and a condition on the budget is met or invoked. */
export const payingVariants: Record<string, readonly Variant[]> = {
  noteBudget: [{ input: { adoptedOn: '2026-11-20' } }, {}],
  invokeReservation: [
    { person: 'Bertus', told: ['motivation'], input: { amount: 0 } },
    { person: 'Bertus', told: ['motivation'], input: { amount: 40_000 } },
    {},
  ],
  suspendPayment: [{ told: ['motivation'] }, { told: ['motivation'], facts: { bank: { listed: true } } }, {}],
};

/** What counts until the outcome is announced; nothing asks for it after that. */
export const beforeAward = ({ remedies, scoredBy, amount, clocks, views, reopened }: EntryMemory) => [
  reopened !== undefined,
  remedies,
  scoredBy.length > 0,
  amount,
  views && (views.givenOn === undefined ? 'asked' : 'given'),
  views?.passed,
  clocks['decision']?.suspensions.some(({ ground }) => ground === 'consent'),
];

/**
 * What counts after it: what is paid, to which account, and whether the plan may take longer. How an award is settled changes
 * nothing of how it is paid: that is walked once, for the direct ones. The same goes for what is known while money is held back
 * or depends on the budget; once that is over nothing differs but that it cannot happen again.
 */
export const afterAward = (context: EntryMemory) => {
  const { amount = 0, paid = 0, extended, bankCheckedBy, settlement = 'direct', reservation } = context;
  if (reservation && reservation.end === undefined) return ['on condition', reservation.adoptedOn];
  if (settlement !== 'direct') return [settlement, bankCheckedBy !== undefined];
  const stop = context.clocks['paymentStop'];
  if (stop && stop.stoppedOn === undefined) return ['held back'];
  return [
    amount,
    extended,
    bankCheckedBy !== undefined,
    accountOf(context),
    paid > amount,
    ...isPaidInPart(context),
  ];
};

/** Whether less was paid, or stands on the list, than is due now: an objection was right meanwhile. */
export const isPaidInPart = ({ amount = 0, paid = 0, ordered = 0 }: EntryMemory) => [
  paid > 0 && amount > paid,
  ordered > 0 && amount > ordered + paid,
];

/** What of an account makes a difference: what is known of it, and how far another one is. */
export const accountOf = ({ account, accountChange }: EntryMemory) => [
  account,
  accountChange && accountChange.calledBy !== undefined,
];
