import type { EntityManager } from 'typeorm';
import { localDate } from '../../workflows/calendar.js';
import { csvAmount, csvOf } from '../web/csv.js';
import { awardsFor, type AwardToPay } from './awards.queries.js';
import { wholeNumber } from './accounts/looking.js';
import { Payment } from './payment.entity.js';

/** Who takes the list along, when (UTC ms), and the secret that account numbers were sealed with. */
interface Taking {
  readonly personId: string;
  readonly at: number;
  readonly secret: string;
}

/**
 * Everything that was ordered and has not gone, as a list for the bank program; that the whole account numbers were seen and
 * when a payment was first listed are written down with it.
 */
export async function paymentList(tx: EntityManager, taking: Taking): Promise<string> {
  const rows: Line[] = [];
  for (const award of await awardsFor(tx, taking.personId)) {
    const { account, payment, state, mayAct } = award;
    // What went to the bank in a file must not go there once more by hand.
    if (state !== 'paymentOrdered' || !mayAct || !account || !payment || payment.batchId) continue;
    const iban = await wholeNumber(tx, account, { ...taking, purpose: 'list' });
    const listedAt = payment.listedAt ?? taking.at;
    await tx.update(Payment, { id: payment.id }, { listedAt });
    rows.push({
      award,
      iban,
      holder: account.holder,
      amount: payment.amount,
      reference: payment.reference,
      dueOn: payment.dueOn,
      orderedAt: payment.orderedAt,
      listedAt,
    });
  }
  return csvOf(columns, rows);
}

interface Line {
  readonly award: AwardToPay;
  readonly iban: string;
  readonly holder: string;
  readonly amount: number;
  readonly reference: string;
  readonly dueOn: string;
  readonly orderedAt: number;
  readonly listedAt: number;
}

const columns = [
  { label: 'Zaaknummer', cell: ({ award }: Line) => award.application.caseNumber ?? '' },
  { label: 'Kenmerk', cell: ({ reference }: Line) => reference },
  { label: 'Plan', cell: ({ award }: Line) => award.title },
  { label: 'Naam rekening', cell: ({ holder }: Line) => holder },
  { label: 'IBAN', cell: ({ iban }: Line) => iban },
  { label: 'Bedrag in euro', cell: ({ amount }: Line) => csvAmount(amount) },
  { label: 'Uiterlijk betalen', cell: ({ dueOn }: Line) => dueOn },
  { label: 'Opdracht van', cell: ({ orderedAt }: Line) => localDate(orderedAt) },
  { label: 'Voor het eerst op de lijst', cell: ({ listedAt }: Line) => localDate(listedAt) },
];
