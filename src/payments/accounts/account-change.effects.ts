import { randomUUID } from 'node:crypto';
import type { Effects } from '../../../workflows/effects.js';
import { addRow, changeRows, dropRows } from '../../database/row-changes.js';
import { rowThere } from '../../database/rows.js';
import type { Happened } from '../../engine/surroundings.js';
import { seal } from '../../identity/sealing.js';
import { AccountChange } from './account-change.entity.js';
import { BankAccount } from './bank-account.entity.js';

/** Keeps another account sealed beside the one that was known, which stays as it is. */
export const recordAccountChange =
  (secret: string) =>
  async ({ tx, dossier, move, at }: Happened): Promise<void> => {
    const { iban = '', holder = '' } = move.texts;
    await addRow(tx, AccountChange, {
      id: randomUUID(),
      dossierId: dossier.id,
      ibanSealed: seal(secret, 'iban', iban),
      last4: iban.slice(-4),
      holder,
      enteredById: move.by.person,
      enteredAt: at,
      calledById: null,
      calledAt: null,
      calledDigits: null,
      state: 'pending',
      settledById: null,
      settledAt: null,
    });
  };

/** Notes who called whoever applied about another account, when, and on which number. */
export async function recordCallBack({ tx, dossier, move, at }: Happened): Promise<void> {
  const { digits } = move.input as { digits: string };
  const called = { calledById: move.by.person, calledAt: at, calledDigits: digits };
  await changeRows(tx, AccountChange, pendingAt(dossier.id), called);
}

/** Ends a change: confirmed, it takes the place of the account that was known, as checked by whoever called and whoever confirms. */
export async function settleAccountChange(
  { tx, dossier, move, at }: Happened,
  { outcome }: Effects['settleAccountChange'],
): Promise<void> {
  const change = await rowThere(tx, AccountChange, pendingAt(dossier.id));
  const settled = { state: outcome, settledById: move.by.person, settledAt: at };
  await changeRows(tx, AccountChange, { id: change.id }, settled);
  if (outcome === 'refused') return;
  const { dossierId, ibanSealed, last4, holder, enteredById, enteredAt, calledById } = change;
  await dropRows(tx, BankAccount, { dossierId });
  await addRow(tx, BankAccount, {
    dossierId,
    ibanSealed,
    last4,
    holder,
    enteredById,
    enteredAt,
    firstCheckById: calledById,
    firstBasis: 'calledBack',
    firstExplanation: null,
    secondCheckById: move.by.person,
    secondBasis: null,
    secondExplanation: null,
    mismatchAt: null,
  });
}

const pendingAt = (dossierId: string) => ({ dossierId, state: 'pending' as const });
