import { afterEach, expect, test } from '@jest/globals';
import { endOfDay } from '../workflows/calendar.js';
import { verifyLedger } from '../src/budget/ledger.queries.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { announcedLetters } from '../src/documents/letters/letters.queries.js';
import { objectionsTo } from '../src/objections/objections.queries.js';
import { Payment } from '../src/payments/payment.entity.js';
import { account, checkTwice } from './support/accounts.js';
import { potOf } from './support/changing.js';
import { eachDatabase } from './support/databases.js';
import { at, giveNotice } from './support/late-town.js';
import { objectionDesk } from './support/objecting.js';
import { openTown, type Town } from './support/town.js';

const plain = (body: string): string =>
  body
    .replaceAll('\u00a0', ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** A plan on which we decide eighteen days late; the penalty for that is decided on 25 March 2027. */
async function penalised(town: Town, outcome: string) {
  const plan = await town.enter('Een bank');
  const owner = await town.ownerOf(plan);
  await town.roundTo('closed');
  await town.wait(at('2027-02-15'));
  const notice = await giveNotice(town, plan, { person: owner, role: 'applicant' });
  await town.wait(endOfDay('2027-03-01') + 1);
  await town.wait(at('2027-03-20'));
  await town.roundTo('announced', 100_000);
  await town.wait(at('2027-03-25'));
  await town.play(notice, 'determinePenalty', 'decisionMaker', {
    input: { outcome, applicants: 1 },
    texts: { motivation: 'Zo besluiten wij.' },
  });
  return { plan, owner, notice };
}

eachDatabase((_kind, freshPlace) => {
  const towns: Town[] = [];
  const townHere = async (): Promise<Town> => {
    const town = await openTown(await freshPlace());
    towns.push(town);
    return town;
  };
  afterEach(async () => {
    for (const town of towns.splice(0)) await town.close();
  });
  const opened = async (outcome: string) => {
    const town = await townHere();
    const objections = async (plan: string) => town.database.read((em) => objectionsTo(em, plan));
    return { town, objections, desk: objectionDesk(town), ...(await penalised(town, outcome)) };
  };
  const won = async (town: Town, notice: string, objection: string, amount: number) => {
    await town.play(objection, 'proposeAmount', 'caseHandler', { input: { entry: notice, amount } });
    await town.play(objection, 'decideObjection', 'decisionMaker2', {
      input: { outcome: 'upheld' },
      texts: { motivation: 'Uw aanvraag was wel op tijd.' },
    });
  };
  const pay = async (town: Town, id: string) => {
    for (const type of ['orderPayment', 'markPaid']) await town.play(id, type, 'financeOfficer');
  };

  test('wie geen dwangsom kreeg, maakt op de website bezwaar; krijgt zij gelijk, dan krijgt zij haar alsnog, buiten de pot om', async () => {
    const { town, objections, desk, plan, owner, notice } = await opened('manifest');
    const harm = await town.visitor(owner);
    const page = plain((await harm.get(`/mijn/te-laat/${notice}`)).body);
    expect(page).toContain('Niet mee eens? U kunt bezwaar maken tot en met 10 mei 2027.');
    const path = `/mijn/${plan}/bezwaar`;
    expect(plain((await harm.get(path)).body)).toContain('Dwangsom van 25 maart 2027');
    const decision = (await town.database.read((em) => decisionsOf(em, notice)))[0]!;
    const sent = await harm.submit(path, path, {
      decisions: decision.id,
      grounds: 'De aanvraag was niet duidelijk ongegrond.',
      signedBy: 'Harm Voorbeeld',
    });
    expect(sent.status).toBe(303);
    const [objection] = await objections(plan);
    const id = objection?.dossier.id ?? '';
    expect([objection?.objection.caseNumber, (await desk.term(id)).endsOn]).toEqual([
      expect.stringMatching(/^MD-.*-B1$/),
      '2027-06-21',
    ]);
    await desk.hear(id);
    const tooMuch = { input: { entry: notice, amount: 144_201 } };
    expect(await desk.refused(id, 'proposeAmount', tooMuch)).toEqual([
      expect.stringContaining('Van een dwangsom is het hoogste wat de wet kent.'),
    ]);
    const pot = await potOf(town);
    await won(town, notice, id, 46_200);
    expect((await town.dossier(notice)).states).toBe('owed.bankDetailsRequested');
    const [letter] = await town.database.read((em) => announcedLetters(em, id));
    expect(letter?.missing).toEqual([]);
    const said = JSON.stringify(letter?.content).replaceAll('\u00a0', ' ');
    expect(said).toContain('over de dwangsom bij ‘Een bank’');
    expect(said).toContain(
      'Wij betalen u een dwangsom van € 462, omdat ons besluit over ‘Een bank’ te laat was.',
    );
    expect(said).not.toContain('Wij hebben drie afspraken met u');
    const decisions = await town.database.read((em) => decisionsOf(em, notice));
    expect(decisions.map(({ kind, amount, objectionEndsOn }) => [kind, amount, objectionEndsOn])).toEqual([
      ['penalty', 0, '2027-05-10'],
      ['penalty', 46_200, null],
    ]);
    await town.play(notice, 'giveBankDetails', 'applicant', { texts: account, person: owner });
    await checkTwice(town, notice);
    await pay(town, notice);
    const [payment] = await town.database.read((em) => em.findBy(Payment, { dossierId: notice }));
    expect([payment?.amount, (await town.dossier(notice)).states, await potOf(town)]).toEqual([
      46_200,
      'settled',
      pot,
    ]);
    await town.database.read(verifyLedger);
  });

  test('een bezwaar op papier tegen een dwangsom die al is betaald, levert alleen het verschil op', async () => {
    const { town, objections, desk, plan, owner, notice } = await opened('owed');
    await town.play(notice, 'giveBankDetails', 'applicant', { texts: account, person: owner });
    await checkTwice(town, notice);
    await pay(town, notice);
    const anneke = await town.visitor(town.people.caseHandler);
    const path = `/werk/zaken/${plan}/bezwaar`;
    expect((await anneke.get(`/werk/zaken/${plan}`)).body).toContain(path);
    const [decision] = await town.database.read((em) => decisionsOf(em, notice));
    const sent = await anneke.submit(path, path, {
      decisions: decision?.id ?? '',
      objectors: owner,
      channel: 'paper',
      receivedOn: '25 maart 2027',
      grounds: 'U heeft een dag te weinig geteld.',
    });
    expect(sent.status).toBe(303);
    const id = (await objections(plan))[0]?.dossier.id ?? '';
    await desk.hear(id);
    const counted = decision?.amount ?? 0;
    await won(town, notice, id, counted + 3_500);
    expect((await town.dossier(notice)).states).toBe('owed.paymentReady');
    await pay(town, notice);
    const payments = await town.database.read((em) =>
      em.find(Payment, { where: { dossierId: notice }, order: { amount: 'ASC' } }),
    );
    expect(payments.map(({ amount }) => amount)).toEqual([3_500, counted]);
    expect((await town.dossier(notice)).states).toBe('settled');
  });

  test('een ander kan geen bezwaar maken tegen een dwangsom, ook niet wie in dezelfde ronde zat', async () => {
    const town = await townHere();
    const other = await town.ownerOf(await town.enter('Een mast'));
    const { plan, notice } = await penalised(town, 'owed');
    const [decision] = await town.database.read((em) => decisionsOf(em, notice));
    const by = { person: other, role: 'applicant' } as const;
    const input = { decisions: [decision?.id ?? ''] };
    expect(await objectionDesk(town).filing(plan, { by, input })).toContainEqual(
      expect.stringContaining('U kunt er geen bezwaar tegen maken (Awb 1:2).'),
    );
  });
});
