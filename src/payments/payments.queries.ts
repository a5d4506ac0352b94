import { In, type EntityManager } from 'typeorm';
import { BankAccount } from './accounts/bank-account.entity.js';
import { Payment } from './payment.entity.js';

/** The account of an award; only its last four digits are readable. */
export const accountOf = (em: EntityManager, dossierId: string): Promise<BankAccount | null> =>
  em.findOneBy(BankAccount, { dossierId });

/** Payments that were ordered and did not come back or arrive yet, in order of their due day. */
export const orderedPayments = (em: EntityManager): Promise<Payment[]> =>
  em.find(Payment, { where: { state: 'ordered' }, order: { dueOn: 'ASC', id: 'ASC' } });

export const paymentsOf = (em: EntityManager, dossierIds: readonly string[]): Promise<Payment[]> =>
  em.findBy(Payment, { dossierId: In([...dossierIds]) });
