import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { addRow } from '../../database/row-changes.js';
import { rowsBy } from '../../database/rows.js';
import { unseal } from '../../identity/sealing.js';
import { AccountLook } from './account-look.entity.js';
import type { BankAccount } from './bank-account.entity.js';

/** Who looks at a whole account number, why, and when (UTC ms). */
type Look = Omit<AccountLook, 'id' | 'dossierId'>;

/** The whole number of an account; that it was seen is written down in the same transaction. */
export async function wholeNumber(
  tx: EntityManager,
  { dossierId, ibanSealed }: Pick<BankAccount, 'dossierId' | 'ibanSealed'>,
  { secret, ...look }: Look & { readonly secret: string },
): Promise<string> {
  await addRow(tx, AccountLook, { id: randomUUID(), dossierId, ...look });
  return unseal(secret, 'iban', ibanSealed);
}

/** Who saw the whole number of an award's account, oldest first. */
export const looksAt = (em: EntityManager, dossierId: string): Promise<readonly AccountLook[]> =>
  rowsBy(em, AccountLook, { dossierId }, ['at', 'id']);
