import type { EntityManager } from 'typeorm';
import type { Facts } from '../../workflows/facts.js';
import { applicationOf } from '../applications/applications.queries.js';
import { rowsBy } from '../database/rows.js';
import type { Dossier } from '../engine/dossier.entity.js';
import type { Question } from '../engine/surroundings.js';
import { formOf, type Answers } from '../schemes/forms.queries.js';
import { accountsOf } from './accounts/account-change.queries.js';
import { Payment } from './payment.entity.js';

/** What is known of the account: who typed in what must be checked now, and whether a payment is at the bank already. */
export async function bankFacts({ tx, dossier, input }: Question): Promise<Facts['bank']> {
  const { account, change } = await accountsOf(tx, dossier.id);
  const ordered = await rowsBy(tx, Payment, { dossierId: dossier.id, state: 'ordered' });
  return {
    known: account !== undefined,
    enteredBy: (change ?? account)?.enteredById,
    listed: ordered.some(({ listedAt }) => listedAt !== null),
    calledKnown: change !== undefined && (await isKnownPhone(tx, dossier, input['digits'])),
  };
}

/**
 * Whether these are the last four digits of a telephone number in the application as it was sent in. What is known of the person
 * does not count: whoever got into a mailbox could have changed that with another application.
 */
async function isKnownPhone(tx: EntityManager, dossier: Dossier, digits: unknown): Promise<boolean> {
  const application = await applicationOf(tx, dossier);
  if (typeof digits !== 'string' || !/^\d{4}$/.test(digits) || !application?.answers) return false;
  const { form } = await formOf(tx, dossier.versionId);
  const answers = application.answers as Answers;
  return form.steps
    .flatMap(({ questions }) => questions)
    .some(({ key, kind }) => kind === 'phone' && textOf(answers[key]).endsWith(digits));
}

const textOf = (answer: unknown): string => (typeof answer === 'string' ? answer : '');
