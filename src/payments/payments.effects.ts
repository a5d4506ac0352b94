import { randomUUID } from 'node:crypto';
import type { Effects } from '../../workflows/effects.js';
import { applicationOf } from '../applications/applications.queries.js';
import { rowsBy } from '../database/rows.js';
import type { Happened } from '../engine/surroundings.js';
import { seal } from '../identity/sealing.js';
import { BankAccount } from './accounts/bank-account.entity.js';
import { Payment } from './payment.entity.js';

/** Keeps the account of an award sealed; only its last four digits stay readable. A new account needs new checks. */
export const recordBankAccount =
  (secret: string) =>
  async ({ tx, dossier, move, at }: Happened): Promise<void> => {
    const { iban = '', holder = '' } = move.texts;
    await tx.delete(BankAccount, { dossierId: dossier.id });
    await tx.insert(BankAccount, {
      dossierId: dossier.id,
      ibanSealed: seal(secret, 'iban', iban),
      last4: iban.slice(-4),
      holder,
      enteredById: move.by.person,
      enteredAt: at,
      ...unchecked,
      mismatchAt: null,
    });
  };

const unchecked = {
  firstCheckById: null,
  firstBasis: null,
  firstExplanation: null,
  secondCheckById: null,
  secondBasis: null,
  secondExplanation: null,
};

/** Notes who checked the account, and on what; two different people must. */
export async function recordBankCheck(
  { tx, dossier, move, at }: Happened,
  { outcome }: Effects['recordBankCheck'],
): Promise<void> {
  const by = move.by.person;
  const { basis = null } = move.input as { basis?: string };
  const { explanation = null } = move.texts;
  const change = {
    first: { firstCheckById: by, firstBasis: basis, firstExplanation: explanation },
    second: { secondCheckById: by, secondBasis: basis, secondExplanation: explanation },
    mismatch: { mismatchAt: at },
  }[outcome];
  await tx.update(BankAccount, { dossierId: dossier.id }, change);
}

/** Puts an award on the next payment list. Cents; `dueOn` is the last day by law (Awb 4:87). */
export async function orderPayment(
  { tx, dossier, move, at }: Happened,
  { amount, dueOn }: Effects['orderPayment'],
): Promise<void> {
  const [id, application] = [randomUUID(), await applicationOf(tx, dossier)];
  await tx.insert(Payment, {
    id,
    dossierId: dossier.id,
    reference: `${application?.caseNumber ?? 'zaak'}-${id.slice(0, 8)}`,
    batchId: null,
    returnedCode: null,
    amount,
    state: 'ordered',
    dueOn,
    orderedAt: at,
    orderedById: move.by.person,
    paidOn: null,
    listedAt: null,
  });
}

/** The money has gone. */
export async function recordPaid({ tx, dossier, on }: Happened): Promise<void> {
  await tx.update(Payment, { dossierId: dossier.id, state: 'ordered' }, { state: 'paid', paidOn: on });
}

/** The bank sent the money back, with the code that says why; of several that went it is the last. */
export async function rejectPayment(
  { tx, dossier, move }: Happened,
  { from }: Effects['rejectPayment'],
): Promise<void> {
  const { code } = move.input as { code?: string };
  const payment = (await rowsBy(tx, Payment, { dossierId: dossier.id, state: from }, ['orderedAt'])).at(-1);
  if (!payment) throw new Error(`Nothing was ${from} for ${dossier.id}.`);
  await tx.update(Payment, { id: payment.id }, { state: 'rejected', returnedCode: code ?? null });
}

/** Takes an order back that did not go to the bank: another account was given, or the payment must wait. */
export async function withdrawPayment({ tx, dossier }: Happened): Promise<void> {
  await tx.update(Payment, { dossierId: dossier.id, state: 'ordered' }, { state: 'withdrawn' });
}
