import type { EntityManager } from 'typeorm';
import { rowBy, rowsBy } from '../../database/rows.js';
import { AccountChange } from './account-change.entity.js';
import { BankAccount } from './bank-account.entity.js';

/** The account of an award, and another one that waits for two people and 48 hours. */
export interface Accounts {
  readonly account?: BankAccount;
  readonly change?: AccountChange;
}

/** Both accounts of an award, as far as there are any; only the last four digits are readable. */
export async function accountsOf(em: EntityManager, dossierId: string): Promise<Accounts> {
  const account = await rowBy(em, BankAccount, { dossierId });
  const change = await rowBy(em, AccountChange, { dossierId, state: 'pending' });
  return { ...(account && { account }), ...(change && { change }) };
}

/** Every change of account of these awards, oldest first. */
export const changesOf = (
  em: EntityManager,
  dossierIds: readonly string[],
): Promise<readonly AccountChange[]> =>
  rowsBy(em, AccountChange, { dossierId: [...dossierIds] }, ['enteredAt', 'id']);
