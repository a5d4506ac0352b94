import type { EntityManager } from 'typeorm';
import type { Cents } from '../../../workflows/language.js';
import type { Values } from '../../../workflows/placeholders.js';
import type { Settings } from '../../../workflows/settings.js';
import type { Application } from '../../applications/application.entity.js';
import { recipientNow } from '../../applications/recipient.queries.js';
import { rowBy } from '../../database/rows.js';
import { BankAccount } from '../../payments/accounts/bank-account.entity.js';

/** A plan, and what it gets. */
export interface Given {
  readonly application: Application;
  readonly amount: Cents;
}

/** What a letter says of whoever gets the money: who that is for everybody to read, on which account, and whether it is aid. */
export async function givenValues(
  em: EntityManager,
  given: readonly Given[],
  { deMinimis }: Settings,
): Promise<Values> {
  const names = new Set<string>();
  for (const { application } of given) {
    const payee = await recipientNow(em, application);
    if (payee) names.add(payee.name);
  }
  const [first, ...others] = given;
  return {
    payeeName: [...names].join(' en '),
    ...(first && others.length === 0 && { ibanLast4: await knownAccount(em, first.application.id) }),
    ...(first && deMinimis && { grossGrantEquivalent: given.reduce((sum, { amount }) => sum + amount, 0) }),
  };
}

/** The last four digits of the account that somebody gave and that no check found wrong. */
async function knownAccount(em: EntityManager, dossierId: string): Promise<string | undefined> {
  const account = await rowBy(em, BankAccount, { dossierId });
  return account && account.mismatchAt === null ? account.last4 : undefined;
}
