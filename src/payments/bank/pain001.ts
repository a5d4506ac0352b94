import type { Cents, LocalDate } from '../../../workflows/language.js';
import { sepaText } from './sepa-text.js';
import { element, xmlDocument, type Xml } from '../../web/xml.js';

/** One transfer to somebody's account. */
export interface Transfer {
  /** Comes back with the money when the bank cannot deliver it. */
  readonly reference: string;
  readonly amount: Cents;
  readonly name: string;
  readonly iban: string;
  /** What the receiver reads. */
  readonly about: string;
}

/** What one file asks of the bank. */
export interface PaymentOrder {
  /** Names the file for ever: the bank refuses a second one by the same name. */
  readonly messageId: string;
  /** UTC ms. */
  readonly madeAt: number;
  readonly executeOn: LocalDate;
  readonly debtor: { readonly name: string; readonly iban: string };
  readonly transfers: readonly [Transfer, ...Transfer[]];
}

/**
 * A file with transfers as Dutch banks take it: ISO 20022 `pain.001.001.09`, euro, SEPA, one debit for each transfer in the books
 * of the bank. Throws when something in it could not be what the standard allows.
 */
export function pain001(order: PaymentOrder): string {
  const { transfers, debtor, messageId, madeAt } = order;
  const totals = [
    element('NbOfTxs', String(transfers.length)),
    element('CtrlSum', euros(transfers.reduce((sum, { amount }) => sum + amount, 0))),
  ];
  const header = element('GrpHdr', [
    element('MsgId', named(messageId)),
    element('CreDtTm', new Date(madeAt).toISOString().slice(0, 19)),
    ...totals,
    element('InitgPty', [element('Nm', sepaText(debtor.name, 70))]),
  ]);
  const initiation = element('CstmrCdtTrfInitn', [header, paymentInformation(order, totals)]);
  return xmlDocument('Document', 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09', [initiation]);
}

const paymentInformation = ({ messageId, executeOn, debtor, transfers }: PaymentOrder, totals: Xml[]): Xml =>
  element('PmtInf', [
    element('PmtInfId', named(messageId)),
    element('PmtMtd', 'TRF'),
    element('BtchBookg', 'false'),
    ...totals,
    element('PmtTpInf', [element('SvcLvl', [element('Cd', 'SEPA')])]),
    element('ReqdExctnDt', [element('Dt', executeOn)]),
    element('Dbtr', [element('Nm', sepaText(debtor.name, 70))]),
    element('DbtrAcct', account(debtor.iban)),
    // The bank knows itself by the account number.
    element('DbtrAgt', [element('FinInstnId', [element('Othr', [element('Id', 'NOTPROVIDED')])])]),
    element('ChrgBr', 'SLEV'),
    ...transfers.map(transaction),
  ]);

const transaction = ({ reference, amount, name, iban, about }: Transfer): Xml =>
  element('CdtTrfTxInf', [
    element('PmtId', [element('EndToEndId', named(reference))]),
    element('Amt', [element('InstdAmt', euros(amount), { Ccy: 'EUR' })]),
    element('Cdtr', [element('Nm', sepaText(name, 70))]),
    element('CdtrAcct', account(iban)),
    element('RmtInf', [element('Ustrd', sepaText(about, 140))]),
  ]);

function account(iban: string): Xml[] {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) throw new Error('This is no IBAN.');
  return [element('Id', [element('IBAN', iban)])];
}

/** Names that go to the bank and back: 35 signs at most, and none that a bank would change. */
function named(id: string): string {
  if (!/^[A-Za-z0-9]([A-Za-z0-9-]{0,33}[A-Za-z0-9])?$/.test(id))
    throw new Error(`The bank would not keep the name ${id}.`);
  return id;
}

function euros(cents: Cents): string {
  if (!Number.isSafeInteger(cents) || cents <= 0) throw new Error(`${cents} cents cannot be transferred.`);
  return (cents / 100).toFixed(2);
}
