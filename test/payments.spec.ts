import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LogRow, Told } from '../src/engine/log.entity.js';
import { verifyLedger } from '../src/budget/ledger.queries.js';
import { BankAccount } from '../src/payments/accounts/bank-account.entity.js';
import { Payment } from '../src/payments/payment.entity.js';
import { csvAmount, csvOf } from '../src/web/csv.js';
import { confirmedChange, hours, knownDigits, matching } from './support/accounts.js';
import { eachDatabase } from './support/databases.js';
import type { Browser } from './support/fetching-browser.js';
import { openTown, type Town } from './support/town.js';

const iban = 'NL91ABNA0417164300';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let tineke: Browser;
  let henk: Browser;
  let bench: string;
  let tree: string;
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    bench = await town.enter('Een bank');
    tree = await town.enter('=Een boom');
    await town.roundTo('announced', 100_000);
    for (const id of [bench, tree])
      await town.play(id, 'giveBankDetails', 'applicant', {
        texts: { iban, holder: '+31 Dorpsbelang; "Oost"' },
      });
    await signIn();
  }, 120_000);
  const signIn = async () => {
    [tineke, henk] = [
      await town.visitor(town.people.financeOfficer),
      await town.visitor(town.people.financeOfficer2),
    ];
  };
  afterAll(() => town.close());

  const account = (id: string) => `/financien/${id}/rekening` as const;
  const press = (browser: Browser, id: string, wat: string) =>
    browser.submit(account(id), `/financien/${id}/zet`, {
      wat,
      ...(wat.startsWith('confirmAccount') && matching.input),
    });
  const state = async (id: string) => (await town.dossier(id)).states.split(' ')[0];
  const text = async (browser: Browser, path: string) =>
    (await browser.get(path)).body.replaceAll('\u00a0', ' ').replaceAll('&quot;', '"');

  test('een rekeningnummer staat nergens leesbaar in de database', async () => {
    const rows = await town.database.read(async (em) => [
      await em.find(BankAccount),
      await em.find(Told),
      await em.query('SELECT entry FROM log'),
      await em.query('SELECT * FROM outbox'),
    ]);
    expect(JSON.stringify(rows)).toContain('4300');
    expect(JSON.stringify(rows)).not.toContain('0417164300');
  });

  test('de pagina toont vier cijfers; het hele nummer alleen na een knop, en dat wordt opgeschreven', async () => {
    expect(await text(tineke, '/financien')).toContain('eindigt op 4300');
    expect(await text(tineke, account(bench))).toContain('Nog niemand.');
    const shown = await tineke.submit(account(bench), account(bench));
    expect(shown.body).toContain('NL91 ABNA 0417 1643 00');
    const after = await text(henk, account(bench));
    expect(after).toMatch(/<li>Tineke, \d+ \w+ \d{4} om [\d.]+ uur<\/li>/);
    expect(after).not.toMatch(/ABNA|0417 ?1643/);
    const handler = await town.visitor(town.people.caseHandler);
    const auditor = await town.visitor(town.people.auditor);
    expect([
      (await handler.get('/financien')).status,
      (await handler.get(account(bench))).status,
      (await auditor.get('/financien')).status,
      (await auditor.get(account(bench))).status,
    ]).toEqual([403, 404, 200, 404]);
  });

  test('twee verschillende mensen controleren het nummer', async () => {
    expect((await press(tineke, bench, 'confirmAccount')).status).toBe(303);
    const again = await press(tineke, bench, 'confirmAccountAgain');
    expect([
      again.status,
      again.body.includes('Een collega moet dit rekeningnummer ook controleren.'),
    ]).toEqual([409, true]);
    expect(await text(tineke, '/financien')).toContain('Eerste controle door Tineke');
    const done = await press(henk, bench, 'confirmAccountAgain');
    expect([done.status, done.headers.get('location')]).toEqual([
      303,
      '/financien?gedaan=confirmAccountAgain',
    ]);
    expect(await state(bench)).toBe('awarded.payment.paymentReady');
  });

  test('een nummer dat niet klopt, wordt opnieuw gevraagd en opnieuw gecontroleerd', async () => {
    expect((await press(tineke, tree, 'confirmAccount')).status).toBe(303);
    expect((await press(henk, tree, 'rejectAccount')).status).toBe(303);
    expect(await state(tree)).toBe('awarded.payment.bankDetailsRequested');
    await town.play(tree, 'giveBankDetails', 'applicant', { texts: { iban, holder: '@Dorpsbelang' } });
    expect(await text(tineke, '/financien')).toContain('Ander nummer: nog niet gebeld');
    await confirmedChange(town, tree);
    await signIn();
  });

  test('wie niet betaald mag worden, staat apart met de reden en is niet aan te vinken', async () => {
    const ticks = async () => (await text(tineke, '/financien')).includes(`name="kies_${bench}"`);
    const why = /Een bank.{0,400}De betaling is opgeschort tot en met \d+ \w+ \d{4} \(Awb 4:56\)\./s;
    expect([await ticks(), why.test(await text(tineke, '/financien'))]).toEqual([true, false]);
    const texts = { motivation: 'Het geld gaat ergens anders heen.' };
    await town.play(bench, 'suspendPayment', 'decisionMaker', { texts });
    expect([await ticks(), why.test(await text(tineke, '/financien'))]).toEqual([false, true]);
    await town.play(bench, 'resumePayment', 'decisionMaker');
    expect([await ticks(), why.test(await text(tineke, '/financien'))]).toEqual([true, false]);
  });

  test('meer betalingen tegelijk: eerst zien, dan doen; wat niet kan houdt de rest niet op', async () => {
    const both = { [`kies_${bench}`]: 'ja', [`kies_${tree}`]: 'ja' };
    const nothing = await tineke.submit('/financien', '/financien/zetten', {});
    expect([nothing.status, nothing.body.includes('Kies eerst een of meer plannen.')]).toEqual([400, true]);
    const preview = await tineke.submit('/financien', '/financien/zetten', both);
    expect(preview.body.replaceAll('\u00a0', ' ')).toContain('2 betalingen, samen € 2.000');
    expect(await state(bench)).toBe('awarded.payment.paymentReady');
    expect((await press(henk, tree, 'orderPayment')).status).toBe(303);
    const hidden = Object.fromEntries(
      [...preview.body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
    const token = (await tineke.get('/financien')).body;
    expect(token).toContain('Op de betaallijst');
    const done = await tineke.post('/financien/zetten', hidden, '/financien');
    expect(done.body).toContain('Bij 1 van de 2 lukte het niet');
    expect(done.body).toContain('Dit kan niet, want dit staat nu op');
    const twice = await tineke.post('/financien/zetten', hidden, '/financien');
    expect(twice.status).toBe(200);
    expect(await town.database.read((em) => em.countBy(Payment, { state: 'ordered' }))).toBe(2);
  });

  test('de betaallijst opent in een Nederlands rekenprogramma, zonder formules, en wie hem ophaalt staat erbij', async () => {
    const list = await tineke.submit('/financien', '/financien/betaallijst');
    expect([list.status, list.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(list.headers.get('content-disposition')).toMatch(
      /^attachment; filename="betaallijst-\d{4}-\d\d-\d\d\.csv"/,
    );
    const lines = list.body.trim().split('\r\n');
    expect(lines[0]?.replace('\uFEFF', '')).toBe(
      '"Zaaknummer";"Kenmerk";"Plan";"Naam rekening";"IBAN";"Bedrag in euro";"Uiterlijk betalen";"Opdracht van";"Voor het eerst op de lijst"',
    );
    const cells = lines
      .slice(1)
      .map((line) => line.split('";"').map((cell) => cell.replaceAll(/^"|"$/g, '')));
    expect(
      cells
        .map(([, , plan, holder, number, amount]) => [plan, holder, number, amount])
        .toSorted((one, other) => String(one).localeCompare(String(other))),
    ).toEqual([
      ["'=Een boom", "'@Dorpsbelang", iban, '1000,00'],
      ['Een bank', `'+31 Dorpsbelang; ""Oost"`, iban, '1000,00'],
    ]);
    expect(await text(henk, account(bench))).toContain('(in de betaallijst)');
    const auditor = await town.visitor(town.people.auditor);
    expect((await auditor.get('/financien')).body).not.toContain('/financien/betaallijst');
  });

  test('betaald staat in de pot, en wat terugkomt begint opnieuw bij het rekeningnummer', async () => {
    const page = await tineke.get('/financien');
    const forms = [...page.body.matchAll(/<form[^>]*action="\/financien\/zetten".*?<\/form>/gs)].map(
      ([form]) => form,
    );
    const form = forms.find((one) => one.includes('value="markPaid"')) ?? '';
    const hidden = Object.fromEntries(
      [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
    await tineke.post(
      '/financien/zetten',
      { ...hidden, [`kies_${bench}`]: 'ja', bevestigd: 'ja' },
      '/financien',
    );
    expect(await state(bench)).toBe('awarded.payment.paid');
    expect((await press(henk, tree, 'rejectPayment')).status).toBe(303);
    expect(await state(tree)).toBe('awarded.payment.bankDetailsRequested');
    await town.database.read(verifyLedger);
    expect(await text(tineke, '/financien')).toContain('Wacht op de aanvrager');
  });

  test('wat geen kenmerk van een formulier is, wordt er ook geen in het logboek', async () => {
    await town.play(tree, 'giveBankDetails', 'applicant', { texts: { iban, holder: 'Dorpsbelang' } });
    await town.play(tree, 'recordCallBack', 'villageOfficer', { input: { digits: knownDigits } });
    await town.wait(town.clock.now() + hours(48));
    await signIn();
    const asked = { wat: 'confirmAccountChange', zet: 'van buiten' };
    expect((await tineke.submit(account(tree), `/financien/${tree}/zet`, asked)).status).toBe(303);
    const several = { wat: 'orderPayment', zet: 'van buiten', [`kies_${tree}`]: 'ja', bevestigd: 'ja' };
    expect((await tineke.submit('/financien', '/financien/zetten', several)).status).toBe(200);
    expect(await state(tree)).toBe('awarded.payment.paymentOrdered');
    const log = await town.database.read((em) => em.find(LogRow));
    expect(log.filter(({ moveId }) => moveId.includes('van buiten'))).toEqual([]);
  });
});

describe('een lijst voor een rekenprogramma', () => {
  test('laat geen cel beginnen als een formule, en verliest geen cel', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '  ='),
        (rest, sign) => {
          const list = csvOf(
            [
              { label: 'Naam', cell: (row: string) => row },
              { label: 'Vast', cell: () => 'x' },
            ],
            [sign + rest],
          );
          const line = list.slice(list.indexOf('\r\n') + 2);
          expect(line).toMatch(/^"'[\s\S]*";"x"\r\n$/);
          expect(line.trim()).not.toContain('\n');
        },
      ),
    );
    expect(csvAmount(125_050)).toBe('1250,50');
  });
});
