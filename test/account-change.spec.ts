import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { LogRow, Told } from '../src/engine/log.entity.js';
import { Person } from '../src/identity/person.entity.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { AccountChange } from '../src/payments/accounts/account-change.entity.js';
import { BankAccount } from '../src/payments/accounts/bank-account.entity.js';
import { makeBatch } from '../src/payments/bank/batches.js';
import { paymentList } from '../src/payments/payment-list.js';
import { Payment } from '../src/payments/payment.entity.js';
import { openTasksOf } from '../src/worklist/tasks/tasks.queries.js';
import { account, another, checkedAccount, confirmedChange, hours, knownDigits } from './support/accounts.js';
import { eachDatabase } from './support/databases.js';
import { grantorId } from './support/open-round.js';
import { enterOnPaper } from './support/paper.js';
import { openTown, type Town } from './support/town.js';

const sorted = (words: readonly string[]): string[] =>
  words.toSorted((one, other) => one.localeCompare(other));

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let plans: Record<'bench' | 'tree' | 'bridge' | 'hedge' | 'path', string>;
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    plans = {
      bench: await town.enter('Een bank', { contactEmail: 'voorzitter@voorbeeld.nl' }),
      tree: await town.enter('Een boom'),
      bridge: await town.enter('Een brug'),
      hedge: await town.enter('Een heg'),
      path: await enterOnPaper(town, 'Een pad'),
    };
    await town.roundTo('announced', 50_000);
    for (const id of [plans.bench, plans.tree, plans.bridge]) await checkedAccount(town, id);
  }, 120_000);
  afterAll(() => town.close());

  const state = async (id: string) => (await town.dossier(id)).states.split(' ')[0]?.split('.').at(-1);
  const change = (id: string) => town.play(id, 'changeAccount', 'applicant', { texts: another });
  const called = (id: string, digits = knownDigits) =>
    town.play(id, 'recordCallBack', 'villageOfficer', { input: { digits } });
  const tasks = async (id: string) =>
    (await town.database.read((em) => openTasksOf(em, [id]))).map(({ kind }) => kind).toSorted();
  const mailed = async (template: string, id: string) =>
    sorted(
      (await town.database.read((em) => em.findBy(OutboxRow, { template, dossierId: id }))).map(
        ({ address }) => address ?? '',
      ),
    );
  const accountAt = async (id: string) => {
    const row = await town.database.read((em) => em.findOneByOrFail(BankAccount, { dossierId: id }));
    return [row.last4, row.firstCheckById, row.secondCheckById];
  };
  const words = async (person: string, path: string) =>
    (await (await town.visitor(person)).get(path)).body.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');

  test('een ander nummer haalt de opdracht terug, en iedereen die wij kennen hoort ervan', async () => {
    const { bench } = plans;
    const owner = await town.ownerOf(bench);
    await town.play(bench, 'orderPayment', 'financeOfficer');
    const before = (await town.database.read((em) => em.findOneByOrFail(Person, { id: owner }))).email;
    await town.database.inTransaction((tx) =>
      tx.update(Person, { id: owner }, { email: 'dief@voorbeeld.nl' }),
    );
    await change(bench);
    expect({
      state: await state(bench),
      payments: (await town.database.read((em) => em.findBy(Payment, { dossierId: bench }))).map(
        (one) => one.state,
      ),
      tasks: await tasks(bench),
      mailed: await mailed('E13c', bench),
      account: await accountAt(bench),
    }).toEqual({
      state: 'accountChange',
      payments: ['withdrawn'],
      tasks: ['callBackChange'],
      mailed: sorted([before ?? '', 'dief@voorbeeld.nl', 'voorzitter@voorbeeld.nl']),
      account: ['4300', town.people.financeOfficer, town.people.financeOfficer2],
    });
    await town.database.inTransaction((tx) => tx.update(Person, { id: owner }, { email: before }));
  });

  test('zolang het nieuwe nummer wacht, gaat er niets naar de bank', async () => {
    const { bench } = plans;
    await expect(town.play(bench, 'orderPayment', 'financeOfficer')).rejects.toThrow(
      'Dit kan niet, want dit staat nu op ‘Ander rekeningnummer controleren’ en ‘In uitvoering’.',
    );
    const taking = { personId: town.people.financeOfficer, at: town.clock.now(), secret: town.config.secret };
    const [list, file] = await town.database.inTransaction(async (tx) => [
      await paymentList(tx, taking),
      await makeBatch(tx, grantorId, taking),
    ]);
    expect([list.trim().split('\n').length, file]).toEqual([
      1,
      {
        sentence:
          'Alles wat op de betaallijst staat, zit al in een bestand of in een lijst die is opgehaald.',
      },
    ]);
  });

  test('bellen telt alleen op het nummer uit de aanvraag, en pas na 48 uur bevestigt een ander', async () => {
    const { bench } = plans;
    const confirm = (person = town.people.financeOfficer) =>
      town.play(bench, 'confirmAccountChange', 'financeOfficer', { person });
    await expect(confirm()).rejects.toThrow('Nog niemand heeft de aanvrager gebeld');
    for (const digits of ['1234', '678', '', 'abcd'])
      await expect(called(bench, digits)).rejects.toThrow('Bel alleen dat nummer.');
    await called(bench);
    await expect(called(bench)).rejects.toThrow('Over dit nieuwe rekeningnummer is al gebeld.');
    await expect(confirm()).rejects.toThrow('Een ander rekeningnummer wacht 48 uur.');
    const askedAt = (
      await town.database.read((em) => em.findOneByOrFail(AccountChange, { dossierId: bench }))
    ).enteredAt;
    await town.wait(askedAt + hours(48) - 1);
    await expect(confirm()).rejects.toThrow('Een ander rekeningnummer wacht 48 uur.');
    await town.wait(askedAt + hours(48));
    await expect(confirm(town.people.villageOfficer)).rejects.toThrow('U heeft zelf gebeld');
    await expect(confirm(await town.ownerOf(bench))).rejects.toThrow(
      'U heeft dit rekeningnummer zelf ingevuld.',
    );
    await confirm();
    const {
      calledById,
      calledDigits,
      state: settled,
    } = await town.database.read((em) => em.findOneByOrFail(AccountChange, { dossierId: bench }));
    expect({
      state: await state(bench),
      account: await accountAt(bench),
      change: [calledById, calledDigits, settled],
      tasks: await tasks(bench),
      mailed: (await mailed('E13d', bench)).length,
    }).toEqual({
      state: 'paymentReady',
      account: ['4567', town.people.villageOfficer, town.people.financeOfficer],
      change: [town.people.villageOfficer, knownDigits, 'confirmed'],
      tasks: ['orderPayment'],
      mailed: 3,
    });
  });

  test('wie het niet vertrouwt, neemt het nummer niet over, met een reden: dan blijft wat er was', async () => {
    const { tree } = plans;
    await change(tree);
    await expect(town.play(tree, 'refuseAccountChange', 'caseHandler')).rejects.toThrow('Schrijf op waarom');
    await town.play(tree, 'refuseAccountChange', 'caseHandler', {
      texts: { reason: 'U vroeg dit niet zelf.' },
    });
    expect({
      state: await state(tree),
      account: (await accountAt(tree))[0],
      tasks: await tasks(tree),
      told: (await mailed('E13e', tree)).length,
    }).toEqual({ state: 'paymentReady', account: '4300', tasks: ['orderPayment'], told: 2 });
    await change(tree);
    expect(await state(tree)).toBe('accountChange');
  });

  test('een nummer dat nog niet was gecontroleerd, of niet klopte, komt daar weer terug', async () => {
    const { hedge } = plans;
    const refuse = () =>
      town.play(hedge, 'refuseAccountChange', 'villageOfficer', { texts: { reason: 'Nee.' } });
    await town.play(hedge, 'giveBankDetails', 'applicant', { texts: account });
    await change(hedge);
    await refuse();
    expect([await state(hedge), await tasks(hedge)]).toEqual(['bankVerification', ['checkAccount']]);
    await town.play(hedge, 'rejectAccount', 'financeOfficer');
    await town.play(hedge, 'giveBankDetails', 'applicant', { texts: another });
    expect(await state(hedge)).toBe('accountChange');
    await refuse();
    expect(await state(hedge)).toBe('bankDetailsRequested');
    await town.play(hedge, 'giveBankDetails', 'applicant', { texts: another });
    await confirmedChange(town, hedge);
    expect([await state(hedge), (await accountAt(hedge))[0]]).toEqual(['paymentReady', '4567']);
  });

  test('wat al bij de bank is, verandert niet meer van rekening', async () => {
    const { bridge } = plans;
    await town.play(bridge, 'orderPayment', 'financeOfficer');
    const tineke = await town.visitor(town.people.financeOfficer);
    expect((await tineke.submit('/financien', '/financien/betaallijst')).body).toContain('Een brug');
    await expect(change(bridge)).rejects.toThrow('De betaling is al naar de bank gegaan.');
    expect(await state(bridge)).toBe('paymentOrdered');
  });

  test('op papier loopt het hetzelfde, en wie het intypt belt niet zelf', async () => {
    const { path, tree } = plans;
    const asHandler = (id: string, type: string) => town.play(id, type, 'caseHandler', { texts: another });
    await expect(asHandler(plans.bench, 'changeAccount')).rejects.toThrow('De aanvrager doet dit zelf');
    await town.play(path, 'giveBankDetails', 'caseHandler', { texts: account });
    await asHandler(path, 'changeAccount');
    const own = { input: { digits: knownDigits } };
    await expect(town.play(path, 'recordCallBack', 'caseHandler', own)).rejects.toThrow(
      'U heeft dit rekeningnummer zelf ingevuld.',
    );
    await confirmedChange(town, path);
    expect([await state(path), await state(tree)]).toEqual(['paymentReady', 'accountChange']);
  });

  test('de aanvrager leest wat er gebeurt, en wie betaalt ziet wie belde en tot wanneer het wacht', async () => {
    const { tree } = plans;
    const owner = await town.ownerOf(tree);
    expect(await words(owner, `/mijn/${tree}`)).toContain('Er is een ander rekeningnummer doorgegeven');
    const page = await words(owner, `/mijn/${tree}/rekening`);
    expect(page).toContain('Er is een ander nummer doorgegeven, dat eindigt op 4567');
    expect(page).toContain('Wij bellen u op het telefoonnummer uit uw aanvraag.');
    const [desk, list] = [`/financien/${tree}/rekening`, '/financien'] as const;
    expect(await words(town.people.financeOfficer, list)).toContain('Ander nummer: nog niet gebeld');
    await called(tree);
    expect(await words(owner, `/mijn/${tree}/rekening`)).toMatch(
      /Wij belden u op .* op het nummer dat eindigt op 5678/,
    );
    expect(await words(town.people.financeOfficer, list)).toContain('Ander nummer: gebeld, nog bevestigen');
    expect(await words(town.people.financeOfficer, desk)).toContain('op het nummer dat eindigt op 5678');
    const tineke = await town.visitor(town.people.financeOfficer);
    expect((await tineke.submit(desk, desk)).body).toContain('NL20 INGB 0001 2345 67');
    const reason = { wat: 'refuseAccountChange', reason: 'De naam hoort er niet bij.' };
    expect((await tineke.submit(desk, `/financien/${tree}/zet`, reason)).status).toBe(303);
    expect(await state(tree)).toBe('paymentReady');
  });

  test('een rekeningnummer staat nergens leesbaar', async () => {
    const rows = await town.database.read(async (em) => [
      await em.find(AccountChange),
      await em.find(LogRow),
      await em.find(Told),
      await em.find(OutboxRow),
    ]);
    const all = JSON.stringify(rows);
    expect(all).toContain('4567');
    expect(all).not.toMatch(/0001234567|0417164300/);
  });
});
