import type { EntityManager } from 'typeorm';
import { dropRows } from '../database/row-changes.js';
import { AccountChange } from './accounts/account-change.entity.js';
import { BankAccount } from './accounts/bank-account.entity.js';

/** Where it was paid to, or could have been; that and when it was paid stays with the ledger. */
export async function eraseAccount(tx: EntityManager, dossierId: string): Promise<void> {
  await dropRows(tx, BankAccount, { dossierId });
  await dropRows(tx, AccountChange, { dossierId });
}
