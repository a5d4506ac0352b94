import { localDate } from '../../workflows/calendar.js';
import { euro, fullDate } from '../web/format.js';
import type { AwardToPay } from './awards.queries.js';

/** An award in a list: its plan and case number. */
export const planOf = ({ application, title }: Pick<AwardToPay, 'application' | 'title'>): string =>
  `${title} (${application.caseNumber ?? ''})`;

/** How far the payment of an award is, in words. */
export const standOf = (award: AwardToPay): string => stands[award.state]?.(award) ?? '';

const stands: Readonly<Partial<Record<string, (award: AwardToPay) => string>>> = {
  bankVerification: ({ account, checkedBy }) =>
    account?.firstCheckById ? `Eerste controle door ${checkedBy ?? 'een collega'}` : 'Nog niet gecontroleerd',
  accountChange: ({ change }) =>
    change?.calledById ? 'Ander nummer: gebeld, nog bevestigen' : 'Ander nummer: nog niet gebeld',
  paymentReady: () => 'Twee keer gecontroleerd',
  paymentOrdered: ({ payment }) =>
    payment?.listedAt ? `Opgehaald sinds ${fullDate(localDate(payment.listedAt))}` : 'Nog niet opgehaald',
  paid: ({ payment }) => (payment?.paidOn ? fullDate(payment.paidOn) : ''),
};

type Sums = Pick<AwardToPay, 'state' | 'amount' | 'paid' | 'payment'>;

/** What an award comes to in a list, in cents: what has gone, what was ordered, or what still has to go. */
export function amountIn({ state, amount, paid, payment }: Sums): number {
  if (state === 'paid') return paid;
  const left = Math.max(0, amount - paid);
  return state === 'paymentOrdered' ? (payment?.amount ?? left) : left;
}

/** What these awards come to, in cents. */
export const total = (awards: readonly Sums[]): number =>
  awards.reduce((sum, award) => sum + amountIn(award), 0);

/** Why what still has to be paid is another amount than the last decision says; nothing when it is the same. */
export function sumWords({ amount, paid }: Pick<Sums, 'amount' | 'paid'>): string | undefined {
  if (paid === 0) return undefined;
  const decided = `Het laatste besluit gaat over ${euro(amount)}.`;
  if (paid > amount) return `${decided} Er is ${euro(paid)} betaald, dus ${euro(paid - amount)} te veel.`;
  return `${decided} Daarvan is ${paid === amount ? 'alles' : euro(paid)} al betaald.`;
}

/** What to say after a move, by its name. */
export const doneSentences: Readonly<Partial<Record<string, string>>> = {
  confirmAccount: 'Uw eerste controle staat erbij. Een collega doet de tweede.',
  confirmAccountAgain: 'Het rekeningnummer is twee keer gecontroleerd. Er kan betaald worden.',
  rejectAccount: 'Het rekeningnummer is afgekeurd. De aanvrager krijgt bericht.',
  confirmAccountChange: 'De nieuwe rekening is overgenomen. Er kan betaald worden.',
  refuseAccountChange: 'De nieuwe rekening is niet overgenomen. De aanvrager krijgt bericht.',
  orderPayment: 'De betaling staat op de betaallijst.',
  markPaid: 'De betaling staat als betaald in het dossier.',
  rejectPayment: 'De betaling staat als teruggekomen. De aanvrager krijgt bericht.',
  recordRepayment: 'De terugbetaling staat in het dossier. De aanvrager krijgt bericht.',
};
