import type { EntryMemory } from '../../workflows/fragments/memory.js';
import type { Variant } from './walk.js';

/** The ways in which moves about another account can come in. */
export const accountVariants: Record<string, readonly Variant[]> = {
  changeAccount: [
    { told: ['iban', 'holder'] },
    {},
    { told: ['iban', 'holder'], facts: { bank: { listed: true } } },
  ],
  confirmAccountChange: [{}, { person: 'Bertus' }],
  refuseAccountChange: [{ told: ['reason'] }, {}],
};

/** What counts until the outcome is announced; nothing asks for it after that. */
export const beforeAward = ({ remedies, scoredBy, amount, clocks, views }: EntryMemory) => [
  remedies,
  scoredBy.length > 0,
  amount,
  views && (views.givenOn === undefined ? 'asked' : 'given'),
  views?.passed,
  clocks['decision']?.suspensions.some(({ ground }) => ground === 'consent'),
];

/**
 * What counts after it: what is paid, to which account, and whether the plan may take longer. How an award is settled changes
 * nothing of how it is paid: that is walked once, for the direct ones. The same goes for what is known while money is held back,
 * and once that is over nothing but a second time differs.
 */
export const afterAward = (context: EntryMemory) => {
  const { amount = 0, paid = 0, extended, bankCheckedBy, settlement = 'direct' } = context;
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
