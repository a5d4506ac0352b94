import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LegalClock } from '../workflows/clocks.js';
import { BudgetLine } from '../src/budget/budget-line.entity.js';
import { verifyLedger } from '../src/budget/ledger.queries.js';
import type { Dossier } from '../src/engine/dossier.entity.js';
import { allTaken, makeBatch } from '../src/payments/bank/batches.js';
import { paymentList } from '../src/payments/payment-list.js';
import { pain001, type PaymentOrder } from '../src/payments/bank/pain001.js';
import { readReturns } from '../src/payments/bank/returns.js';
import { sepaText } from '../src/payments/bank/sepa-text.js';
import { Payment } from '../src/payments/payment.entity.js';
import { Grantor } from '../src/identity/grantor.entity.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { openTasksOf } from '../src/worklist/tasks/tasks.queries.js';
import { another, checkedAccount, confirmedChange, checkTwice } from './support/accounts.js';
import { eachDatabase } from './support/databases.js';
import type { Browser } from './support/fetching-browser.js';
import { openMunicipality } from './support/municipality.js';
import { grantorId } from './support/open-round.js';
import { openTown, type Town } from './support/town.js';

const iban = 'NL91ABNA0417164300';
const order: PaymentOrder = {
  messageId: 'OEK-20270322-1a2b3c4d',
  madeAt: Date.UTC(2027, 2, 22, 9, 30),
  executeOn: '2027-03-22',
  debtor: { name: 'Gemeente Midden-Drenthe', iban: 'NL20INGB0001234567' },
  transfers: [
    {
      reference: 'MD-2027-00001-aaaa0000',
      amount: 123_456,
      name: 'Dorpsbelang "Oost" & Co',
      iban,
      about: 'Een bank',
    },
    { reference: 'MD-2027-00002-bbbb0000', amount: 1, name: 'Jørgen Coöperatie €', iban, about: '<script>' },
  ],
};

/** Names of elements in the order of the file, each with its depth: what a schema looks at. */
function outline(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name] of xml.matchAll(/<(\/?)([A-Za-z0-9]+)[^>?]*>/g)) {
    if (close) depth -= 1;
    else names.push(`${' '.repeat(depth++)}${name}`);
  }
  expect(depth).toBe(0);
  return names;
}

describe('een betaalbestand (pain.001.001.09)', () => {
  const xml = pain001(order);
  test('heeft precies de elementen van het schema van de banken, in die volgorde', () => {
    const transfer = ['   CdtTrfTxInf', '    PmtId', '     EndToEndId', '    Amt', '     InstdAmt', '    Cdtr', '     Nm', '    CdtrAcct', '     Id', '      IBAN', '    RmtInf', '     Ustrd']; // prettier-ignore
    expect(outline(xml)).toEqual([
      'Document', ' CstmrCdtTrfInitn',
      '  GrpHdr', '   MsgId', '   CreDtTm', '   NbOfTxs', '   CtrlSum', '   InitgPty', '    Nm',
      '  PmtInf', '   PmtInfId', '   PmtMtd', '   BtchBookg', '   NbOfTxs', '   CtrlSum', '   PmtTpInf', '    SvcLvl', '     Cd', '   ReqdExctnDt', '    Dt', '   Dbtr', '    Nm',
      '   DbtrAcct', '    Id', '     IBAN', '   DbtrAgt', '    FinInstnId', '     Othr', '      Id', '   ChrgBr',
      ...transfer, ...transfer,
    ]); // prettier-ignore
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">/,
    );
  });

  test('telt op, noemt euro’s met een punt, en laat geen teken door dat een bank verandert', () => {
    expect(
      [...xml.matchAll(/<(NbOfTxs|CtrlSum|CreDtTm)>([^<]*)/g)].map(([, name, value]) => [name, value]),
    ).toEqual([
      ['CreDtTm', '2027-03-22T09:30:00'],
      ['NbOfTxs', '2'],
      ['CtrlSum', '1234.57'],
      ['NbOfTxs', '2'],
      ['CtrlSum', '1234.57'],
    ]);
    expect(xml).toContain('<InstdAmt Ccy="EUR">1234.56</InstdAmt>');
    expect(xml).toContain('<Nm>Dorpsbelang Oost Co</Nm>');
    expect(xml).toContain('<Nm>Jorgen Cooperatie EUR</Nm>');
    expect(xml).toContain('<Ustrd>script</Ustrd>');
  });

  test('wordt niet gemaakt van wat geen rekening, bedrag of kenmerk is', () => {
    const [first] = order.transfers;
    const wrong = [{ iban: 'NL91' }, { amount: 0 }, { amount: 1.5 }, { reference: '' }, { reference: 'x'.repeat(36) }, { reference: '/a' }]; // prettier-ignore
    for (const change of wrong)
      expect(() => pain001({ ...order, transfers: [{ ...first, ...change }] })).toThrow(
        /IBAN|cents|would not keep/,
      );
  });

  test('elke tekst wordt er een die banken doorgeven, van hoogstens zoveel tekens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        const text = sepaText(words, 70);
        expect(text).toMatch(/^[A-Za-z0-9\-?:().,'+][A-Za-z0-9/\-?:().,'+ ]{0,69}$/);
        expect(text).not.toMatch(/\/\/|\/$/);
      }),
    );
  });
});

test('wat een bank in een lijst zet, wordt regel voor regel gelezen', () => {
  expect(readReturns('Kenmerk;Code\r\n\r\n"MD-1";ac04;rekening weg\nMD-2\tAM04\n;;')).toEqual([
    { line: 3, reference: 'MD-1', code: 'AC04', remark: 'rekening weg' },
    { line: 4, reference: 'MD-2', code: 'AM04', remark: '' },
  ]);
});

/** The last fields named on a page that nobody sees. */
const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

const clockOf = ({ snapshot }: Dossier): LegalClock => {
  const { context } = JSON.parse(snapshot) as { context: { clocks: Record<'payment', LegalClock> } };
  return context.clocks.payment;
};

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let tineke: Browser;
  let plans: string[];
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    plans = [await town.enter('Een bank'), await town.enter('Een boom'), await town.enter('Een brug')];
    await town.roundTo('announced', 100_000);
    for (const id of plans) {
      await town.play(id, 'giveBankDetails', 'applicant', { texts: { iban, holder: 'Dorpsbelang' } });
      await checkTwice(town, id);
      await town.play(id, 'orderPayment', 'financeOfficer');
    }
    tineke = await town.visitor(town.people.financeOfficer);
  }, 120_000);
  afterAll(() => town.close());

  const state = async (id: string) => (await town.dossier(id)).states.split(' ')[0]?.split('.').at(-1);
  const referenceOf = async (id: string) =>
    (await town.database.read((em) => em.findOneByOrFail(Payment, { dossierId: id, state: 'ordered' })))
      .reference;
  const lines = (dossierId: string) => town.database.read((em) => em.findBy(BudgetLine, { dossierId }));
  /** What was written in the ledger since, by column. */
  const addedTo = async (dossierId: string, before: readonly BudgetLine[]) =>
    (await lines(dossierId))
      .filter(({ id }) => !before.some((line) => line.id === id))
      .toSorted((one, other) => one.kind.localeCompare(other.kind))
      .map(({ kind, amount }) => [kind, amount]);
  const giveBack = (regels: string) =>
    tineke.submit('/financien/bank/terug', '/financien/bank/terug', { regels });

  test('zonder rekening van de gemeente wordt er niets gemaakt, en staat er waarom', async () => {
    const change = (paymentAccount: Grantor['paymentAccount']) =>
      town.database.inTransaction((tx) => tx.update(Grantor, { id: grantorId }, { paymentAccount }));
    await change(null);
    const refused = await tineke.submit('/financien/bank', '/financien/bank/bestand');
    expect([
      refused.status,
      refused.body.includes('nog geen rekeningnummer bekend om van te betalen'),
    ]).toEqual([409, true]);
    await change({ name: 'Gemeente Midden-Drenthe', iban: 'NL20INGB0001234567' });
  });

  test('een betaling gaat in één bestand; het bestand is nog een keer op te halen zolang er niets mee gebeurde', async () => {
    const file = await tineke.submit('/financien/bank', '/financien/bank/bestand');
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="betaalbestand-OEK-\d{8}-[0-9a-f]{8}\.xml"/,
    );
    expect(file.body).toContain('<NbOfTxs>3</NbOfTxs><CtrlSum>3000.00</CtrlSum>');
    expect(file.body).toContain(`<EndToEndId>${await referenceOf(plans[0] ?? '')}</EndToEndId>`);
    const page = await tineke.get('/financien/bank');
    expect(page.body).toContain(allTaken);
    const byHand = await tineke.submit('/financien', '/financien/betaallijst');
    expect(byHand.body.trim().split('\n')).toHaveLength(1);
    const again = /action="(\/financien\/bank\/bestand\/[^"]+)"/.exec(page.body)?.[1] ?? '';
    expect((await tineke.submit('/financien/bank', again)).body).toBe(file.body);
    await town.play(plans[2] ?? '', 'markPaid', 'financeOfficer');
    const late = await tineke.submit('/financien/bank', again);
    expect([late.status, late.body.includes('Van dit bestand is al iets betaald of teruggekomen.')]).toEqual([
      409,
      true,
    ]);
    const auditor = await town.visitor(town.people.auditor);
    expect((await auditor.get('/financien/bank')).body).not.toContain(
      '<form method="post" action="/financien/bank',
    );
    const handler = await town.visitor(town.people.caseHandler);
    expect((await handler.get('/financien/bank')).status).toBe(403);
  });

  test('wat niet klopt, wordt geweigerd met een zin per regel, en er gebeurt niets', async () => {
    const [bench = ''] = plans;
    const known = await referenceOf(bench);
    const wrong = await giveBack([`${known};AC04`, 'MD-0000-00000-vreemd;AC04', `${known};AC04`, ';AC04', `${known}x;ZZ99`].join('\n')); // prettier-ignore
    expect(wrong.status).toBe(400);
    for (const sentence of [
      'Regel 2: Dit kenmerk is van geen van uw betalingen',
      'Regel 3: Dit kenmerk staat er twee keer in.',
      'Regel 4: Het kenmerk ontbreekt.',
      'Regel 5: De code ‘ZZ99’ kennen wij niet.',
    ])
      expect(wrong.body).toContain(sentence);
    expect((await giveBack('')).status).toBe(400);
    expect(await state(bench)).toBe('paymentOrdered');
  });

  test('lag het aan de rekening, dan wordt die opnieuw gevraagd; anders staat de betaling weer klaar', async () => {
    const [bench = '', tree = ''] = plans;
    const references = [await referenceOf(bench), await referenceOf(tree)];
    const preview = await giveBack(`${references[0]};AC04;opgeheven\n${references[1]};AM04`);
    expect([preview.status, await state(bench)]).toEqual([200, 'paymentOrdered']);
    const done = await tineke.post('/financien/bank/terug', hiddenIn(preview.body), '/financien/bank/terug');
    expect(done.body).toContain('Dit is gelukt');
    expect([await state(bench), await state(tree)]).toEqual(['bankDetailsRequested', 'paymentReady']);
    const kinds = async (id: string) => (await town.database.read((em) => openTasksOf(em, [id]))).map(({ kind }) => kind).sort(); // prettier-ignore
    expect(await kinds(tree)).toEqual(['orderPayment', 'payAgain']);
    expect(await kinds(bench)).toContain('callBack');
    const twice = await giveBack(`${references[1]};AM04`);
    expect(twice.body).toContain('Deze betaling stond al als teruggekomen.');
    await town.play(tree, 'orderPayment', 'financeOfficer');
    expect(await referenceOf(tree)).not.toBe(references[1]);
  });

  test('wat terugkomt nadat het als betaald is vastgelegd, staat weer open, en het grootboek zegt dat het weg was', async () => {
    const [, , bridge = ''] = plans;
    const paid = await town.database.read((em) => em.findOneByOrFail(Payment, { dossierId: bridge }));
    const before = await lines(bridge);
    const due = clockOf(await town.dossier(bridge));
    await town.play(bridge, 'reportDone', 'applicant', { texts: { sentence: 'De brug ligt er.' } });
    expect([await state(bridge), due.stoppedOn]).toEqual(['closed', town.clock.today()]);
    const preview = await giveBack(`${paid.reference};AC04;opgeheven`);
    const done = await tineke.post('/financien/bank/terug', hiddenIn(preview.body), '/financien/bank/terug');
    expect([preview.status, done.body.includes('Dit is gelukt')]).toEqual([200, true]);
    const { state: returned, returnedCode } = await town.database.read((em) =>
      em.findOneByOrFail(Payment, { id: paid.id }),
    );
    const { endsOn, stoppedOn } = clockOf(await town.dossier(bridge));
    expect({
      states: (await town.dossier(bridge)).states,
      payment: [returned, returnedCode],
      added: await addedTo(bridge, before),
      term: [endsOn, stoppedOn],
      mailed: (await town.database.read((em) => em.findBy(OutboxRow, { dossierId: bridge, template: 'E14' })))
        .length,
    }).toEqual({
      states: 'awarded.payment.bankDetailsRequested awarded.completion.settled',
      payment: ['rejected', 'AC04'],
      added: [
        ['committed', 100_000],
        ['paid', -100_000],
      ],
      term: [due.endsOn, undefined],
      mailed: 1,
    });
    await town.database.read(verifyLedger);
    await expect(town.play(bridge, 'rejectPayment', 'financeOfficer')).rejects.toThrow(
      'Er is hier niets betaald dat terug kan komen.',
    );
    await town.play(bridge, 'giveBankDetails', 'applicant', { texts: another });
    await confirmedChange(town, bridge);
    for (const type of ['orderPayment', 'markPaid']) await town.play(bridge, type, 'financeOfficer');
    expect([await state(bridge), (await lines(bridge)).length]).toEqual(['closed', before.length + 4]);
    await town.database.read(verifyLedger);
  });

  test('lag het niet aan de rekening, dan staat wat betaald was weer klaar om te betalen', async () => {
    const [, tree = ''] = plans;
    await town.play(tree, 'markPaid', 'financeOfficer');
    await town.play(tree, 'rejectPayment', 'financeOfficer', { input: { code: 'AM04' } });
    expect((await town.dossier(tree)).states).toBe(
      'awarded.payment.paymentReady awarded.completion.executing',
    );
    await town.database.read(verifyLedger);
  });

  test('wat met de lijst meeging, gaat niet nog een keer in een bestand', async () => {
    const here = await openMunicipality(await freshPlace());
    const bench = await here.enter('Een bank');
    await here.roundTo('announced', 60_000);
    await checkedAccount(here, bench);
    await here.play(bench, 'orderPayment', 'financeOfficer');
    const taking = {
      personId: here.people.financeOfficer,
      at: here.clock.now(),
      secret: 'a secret of the tests, long enough to be one',
    };
    const [list, file] = await here.database.inTransaction(async (tx) => [
      await paymentList(tx, taking),
      await makeBatch(tx, grantorId, taking),
    ]);
    expect([list.trim().split('\n').length, file]).toEqual([2, { sentence: allTaken }]);
  });
});
