import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { localDate } from '../../../workflows/calendar.js';
import { workingDayFrom } from '../../../workflows/holidays.js';
import { addRow, changeRows } from '../../database/row-changes.js';
import { rowBy } from '../../database/rows.js';
import { Grantor } from '../../identity/grantor.entity.js';
import { awardsFor, type AwardToPay } from '../awards.queries.js';
import { wholeNumber } from '../accounts/looking.js';
import { Payment } from '../payment.entity.js';
import { pain001, type Transfer } from './pain001.js';
import { PaymentBatch } from './payment-batch.entity.js';

/** Who takes a file along, when (UTC ms), and the secret that account numbers were sealed with. */
export interface Taking {
  readonly personId: string;
  readonly at: number;
  readonly secret: string;
}

/** A file for the bank, or why there is none. */
export type Made = { readonly name: string; readonly xml: string } | { readonly sentence: string };

/** What a grantor ordered and never went out; a payment goes to the bank in one way only, in a file or by the list. */
export const waitingFor = (awards: readonly AwardToPay[], grantorId?: string): AwardToPay[] =>
  awards.filter(
    ({ state, mayAct, account, payment, dossier }) =>
      state === 'paymentOrdered' &&
      mayAct &&
      account !== undefined &&
      payment?.batchId === null &&
      payment.listedAt === null &&
      (grantorId === undefined || dossier.grantorId === grantorId),
  );

/** Makes a file of everything that a grantor ordered and that is in no file yet. That whole numbers were seen is written down. */
export async function makeBatch(tx: EntityManager, grantorId: string, taking: Taking): Promise<Made> {
  const awards = waitingFor(await awardsFor(tx, taking.personId), grantorId);
  if (awards.length === 0) return { sentence: allTaken };
  const grantor = await rowBy(tx, Grantor, { id: grantorId });
  if (!grantor?.paymentAccount) return { sentence: noAccount };
  const batch = batchOf(grantorId, awards, taking);
  await addRow(tx, PaymentBatch, batch);
  for (const { payment } of awards) if (payment) await putIn(tx, batch, payment);
  return fileOf(tx, { batch, awards, taking });
}

const putIn = (tx: EntityManager, { id, madeAt }: PaymentBatch, payment: Payment): Promise<void> =>
  changeRows(tx, Payment, { id: payment.id }, { batchId: id, listedAt: payment.listedAt ?? madeAt });

function batchOf(grantorId: string, awards: readonly AwardToPay[], { at, personId }: Taking): PaymentBatch {
  const [id, today] = [randomUUID(), localDate(at)];
  return {
    id,
    grantorId,
    messageId: `OEK-${today.replaceAll('-', '')}-${id.slice(0, 8)}`,
    executeOn: workingDayFrom(today),
    transfers: awards.length,
    amount: awards.reduce((sum, { payment }) => sum + (payment?.amount ?? 0), 0),
    madeAt: at,
    madeById: personId,
  };
}

/** The same file once more, for whoever lost it; not once something of it came back or was paid. */
export async function takeBatchAgain(
  tx: EntityManager,
  id: string,
  taking: Taking,
): Promise<Made | undefined> {
  const batch = await rowBy(tx, PaymentBatch, { id });
  if (!batch) return undefined;
  const awards = (await awardsFor(tx, taking.personId)).filter(
    ({ payment, mayAct, state }) => payment?.batchId === id && mayAct && state === 'paymentOrdered',
  );
  if (awards.length !== batch.transfers) return { sentence: goneOn };
  return fileOf(tx, { batch, awards, taking });
}

interface Filling {
  readonly batch: PaymentBatch;
  readonly awards: readonly AwardToPay[];
  readonly taking: Taking;
}

async function fileOf(tx: EntityManager, { batch, awards, taking }: Filling): Promise<Made> {
  const debtor = (await rowBy(tx, Grantor, { id: batch.grantorId }))?.paymentAccount;
  if (!debtor) return { sentence: noAccount };
  const transfers: Transfer[] = [];
  for (const award of awards.toSorted(byReference)) transfers.push(await transferOf(tx, award, taking));
  const [first, ...rest] = transfers;
  if (!first) return { sentence: goneOn };
  const { messageId, madeAt, executeOn } = batch;
  const xml = pain001({ messageId, madeAt, executeOn, debtor, transfers: [first, ...rest] });
  return { name: `betaalbestand-${messageId}.xml`, xml };
}

const byReference = (one: AwardToPay, other: AwardToPay): number =>
  (one.payment?.reference ?? '') < (other.payment?.reference ?? '') ? -1 : 1;

async function transferOf(tx: EntityManager, award: AwardToPay, taking: Taking): Promise<Transfer> {
  const { account, payment, application, title } = award;
  if (!account || !payment) throw new Error(`Nothing was ordered for ${award.dossier.id}.`);
  return {
    reference: payment.reference,
    amount: payment.amount,
    name: account.holder,
    iban: await wholeNumber(tx, account, { ...taking, purpose: 'list' }),
    about: `${application.caseNumber ?? ''} ${title}`.trim(),
  };
}

/** Why there is no new file. */
export const allTaken =
  'Alles wat op de betaallijst staat, zit al in een bestand of in een lijst die is opgehaald.';
const noAccount =
  'Van de gemeente is nog geen rekeningnummer bekend om van te betalen. Vraag de beheerder om dat in te vullen.';
const goneOn =
  'Van dit bestand is al iets betaald of teruggekomen. Daarom kunt u het niet nog een keer ophalen.';
