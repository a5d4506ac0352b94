import { In, type EntityManager } from 'typeorm';
import { Grantor } from '../../identity/grantor.entity.js';
import { Person } from '../../identity/person.entity.js';
import { assignmentsOf } from '../../identity/roles.queries.js';
import { awardsFor } from '../awards.queries.js';
import { waitingFor } from './batches.js';
import { PaymentBatch } from './payment-batch.entity.js';

/** Payments of one grantor that are in no file yet; cents. */
export interface Waiting {
  readonly grantor: Grantor;
  readonly transfers: number;
  readonly amount: number;
}

/** A file that was made, with who made it. */
export interface BatchMade {
  readonly batch: PaymentBatch;
  readonly by: string;
}

/** What waits for a file, and the files of the last time, newest first, of the grantors somebody pays for. */
export async function batchesFor(
  em: EntityManager,
  personId: string,
): Promise<{ waiting: Waiting[]; batches: BatchMade[]; mayMake: boolean }> {
  const posts = await assignmentsOf(em, personId);
  const scopes = posts.filter(({ role }) => role === 'financeOfficer' || role === 'auditor');
  const grantors = await em.findBy(Grantor, { id: In(scopes.map(({ scopeId }) => scopeId)) });
  const awards = waitingFor(await awardsFor(em, personId));
  const waiting = grantors.flatMap((grantor) => {
    const own = awards.filter(({ dossier }) => dossier.grantorId === grantor.id);
    const amount = own.reduce((sum, { payment }) => sum + (payment?.amount ?? 0), 0);
    return own.length > 0 ? [{ grantor, transfers: own.length, amount }] : [];
  });
  const batches = await em.find(PaymentBatch, {
    where: { grantorId: In(grantors.map(({ id }) => id)) },
    order: { madeAt: 'DESC', id: 'ASC' },
    take: 50,
  });
  const people = await em.findBy(Person, { id: In(batches.map(({ madeById }) => madeById)) });
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? '';
  const mayMake = posts.some(({ role }) => role === 'financeOfficer');
  return { waiting, batches: batches.map((batch) => ({ batch, by: nameOf(batch.madeById) })), mayMake };
}
