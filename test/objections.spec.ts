import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, startOfDay } from '../workflows/calendar.js';
import { Application } from '../src/applications/application.entity.js';
import { Budget } from '../src/budget/budget.entity.js';
import { BudgetLine } from '../src/budget/budget-line.entity.js';
import { verifyLedger } from '../src/budget/ledger.queries.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { announcedLetters } from '../src/documents/letters/letters.queries.js';
import { Grantor } from '../src/identity/grantor.entity.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { grantsOf } from '../src/openness/grants.queries.js';
import { Payment } from '../src/payments/payment.entity.js';
import { dueOf } from '../src/privacy/archive/archive.queries.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { setPot } from './support/budgets.js';
import { checkTwice } from './support/accounts.js';
import { announce, objectionDesk } from './support/objecting.js';

const account = { iban: 'NL91ABNA0417164300', holder: 'Dorpsbelang Witteveen' };

/** A round in which one plan got everything there was, another a part and a third nothing, announced today. */
async function decidedRound(here: Municipality) {
  const [won, part, lost] = [await here.enter('Bank'), await here.enter('Boom'), await here.enter('Brug')];
  await here.roundTo('collegeDecision');
  const requested = async (id: string) =>
    (JSON.parse((await here.dossier(id)).snapshot) as { context: { requested: number } }).context.requested;
  const amounts = { [won]: await requested(won), [part]: 60_000, [lost]: 0 };
  const texts = Object.fromEntries(
    [won, part, lost].flatMap((id) => [
      [`motivation_${id}`, 'Zo besluiten wij.'],
      [`deviation_${id}`, 'Het geld was op.'],
    ]),
  );
  await here.play(here.roundId, 'decide', 'decisionMaker', { input: { amounts }, texts });
  await setPot(
    here,
    Object.values(amounts).reduce((sum, one) => sum + one),
  );
  await announce(here);
  return { won, part, lost, requested: await requested(lost) };
}

eachDatabase((_kind, freshPlace) => {
  test('wie gelijk krijgt, krijgt geld boven een lege pot, met een brief, en het grootboek klopt', async () => {
    const here = await openMunicipality(await freshPlace());
    const { lost, requested } = await decidedRound(here);
    const desk = objectionDesk(here);
    const id = await desk.file(lost);
    expect((await here.dossier(id)).states).toBe('handling.received');
    await desk.hear(id);
    await here.play(id, 'proposeAmount', 'caseHandler', { input: { entry: lost, amount: requested } });
    await here.play(id, 'decideObjection', 'decisionMaker2', {
      input: { outcome: 'upheld' },
      texts: { motivation: 'De jury heeft een blad overgeslagen.' },
    });
    const { states, done } = await here.dossier(lost);
    expect([states, done]).toEqual([
      'awarded.payment.bankDetailsRequested awarded.completion.executing',
      false,
    ]);
    const decided = await here.database.read((em) => decisionsOf(em, lost));
    expect(decided.map(({ kind, amount, objectionEndsOn }) => [kind, amount, objectionEndsOn])).toEqual([
      ['refusal', 0, expect.any(String)],
      ['grant', requested, null],
    ]);
    const letters = await here.database.read((em) => announcedLetters(em, id));
    expect(letters.map(({ kind, missing }) => [kind, missing])).toEqual([['objectionUpheld', []]]);
    const pool = await here.database.read((em) => em.findOneByOrFail(Budget, { id: 'pot' }));
    expect(pool.overCeiling).toBe(requested);
    const over = await here.database.read((em) =>
      em.findBy(BudgetLine, { kind: 'overCeiling', dossierId: lost }),
    );
    expect(over.map(({ amount }) => amount)).toEqual(over.map(() => requested));
    await here.database.read(verifyLedger);
    const mails = await here.database.read((em) => em.findBy(OutboxRow, { dossierId: id }));
    expect(mails.map(({ template }) => template).toSorted()).toEqual(['E16', 'E17', 'E18']);
    await here.play(lost, 'giveBankDetails', 'applicant', { texts: account });
    await checkTwice(here, lost);
    await here.play(lost, 'orderPayment', 'financeOfficer');
    const [payment] = await here.database.read((em) => em.findBy(Payment, { dossierId: lost }));
    expect(payment?.amount).toBe(requested);
  });

  test('een deel dat al betaald is, blijft betaald; na het bezwaar volgt de rest', async () => {
    const here = await openMunicipality(await freshPlace());
    const { part } = await decidedRound(here);
    const desk = objectionDesk(here);
    const id = await desk.file(part);
    await here.play(part, 'giveBankDetails', 'applicant', { texts: account });
    await checkTwice(here, part);
    await here.play(part, 'orderPayment', 'financeOfficer');
    await here.play(part, 'markPaid', 'financeOfficer');
    await here.play(part, 'reportDone', 'applicant', { texts: { sentence: 'De boom staat.' } });
    expect((await here.dossier(part)).states).toBe('closed');
    const { grantorId } = await here.dossier(part);
    const mayGo = () =>
      here.database.read(async (em) =>
        (await dueOf(em, grantorId, '2099-01-01')).some(({ dossierId }) => dossierId === part),
      );
    const destructible = [await mayGo()];
    await desk.hear(id);
    await here.play(id, 'proposeAmount', 'caseHandler', { input: { entry: part, amount: 70_000 } });
    await here.play(id, 'decideObjection', 'decisionMaker2', {
      input: { outcome: 'partlyUpheld' },
      texts: { motivation: 'De boom was duurder.' },
    });
    expect((await here.dossier(part)).states).toBe('awarded.payment.paymentReady awarded.completion.settled');
    destructible.push(await mayGo());
    await here.play(part, 'orderPayment', 'financeOfficer');
    await here.play(part, 'markPaid', 'financeOfficer');
    const payments = await here.database.read((em) =>
      em.find(Payment, { where: { dossierId: part }, order: { amount: 'ASC' } }),
    );
    expect(payments.map(({ amount, state }) => [amount, state])).toEqual([
      [10_000, 'paid'],
      [60_000, 'paid'],
    ]);
    expect((await here.dossier(part)).states).toBe('closed');
    await here.database.read(verifyLedger);
    await here.wait(startOfDay('2028-01-01'));
    // Not while the objection is decided, not while the rest is paid; when all is over it may.
    expect([...destructible, await mayGo()]).toEqual([false, false, true]);
    const grants = await here.database.read((em) => grantsOf(em, grantorId));
    const { caseNumber } = await here.database.read((em) => em.findOneByOrFail(Application, { id: part }));
    expect(grants.filter((grant) => grant.caseNumber === caseNumber).map(({ granted }) => granted)).toEqual([
      70_000,
    ]);
  });

  test('wie geen bezwaar kan maken, leest waarom', async () => {
    const here = await openMunicipality(await freshPlace());
    const { lost, part } = await decidedRound(here);
    const desk = objectionDesk(here);
    const other = await here.person('Buurvrouw');
    expect(await desk.filing(lost, { by: { person: other, role: 'applicant' } })).toEqual([
      'Dit besluit raakt wie bezwaar maakt niet: het gaat niet over een eigen aanvraag, en ook niet over geld voor een ander plan in dezelfde ronde. U kunt er geen bezwaar tegen maken (Awb 1:2).',
    ]);
    expect(await desk.filing(lost, { input: { decisions: [randomUUID()] } })).toEqual([
      'Kies tegen welk besluit het bezwaar is.',
    ]);
    await desk.file(lost);
    expect(await desk.filing(lost)).toEqual([
      'Er loopt al een bezwaar tegen dit besluit van dezelfde persoon. Een tweede is niet nodig.',
    ]);
    const until = (await here.database.read((em) => decisionsOf(em, part)))[0]?.objectionEndsOn ?? '';
    await here.wait(startOfDay(addDays(until, 1)));
    expect(await desk.filing(part)).toEqual([
      'De laatste dag om bezwaar te maken is voorbij. Schrijf op waarom het bezwaar te laat is.',
    ]);
    const late = await desk.file(part, { texts: { lateReason: 'Ik lag in het ziekenhuis.' } });
    expect(await desk.refused(late, 'takeUpObjection')).toEqual([
      'Dit bezwaar kwam te laat. Zeg eerst of daar een goede reden voor was (Awb 6:11).',
    ]);
    await here.database.inTransaction((tx) =>
      tx.update(Grantor, { id: 'midden-drenthe' }, { legalRegime: 'private' }),
    );
    expect(await desk.filing(part)).toContain(
      'Bij deze organisatie kunt u geen bezwaar maken. Vraag haar om nog een keer naar de beslissing te kijken.',
    );
  });

  test('een besluit dat nog niet verstuurd is, is er nog niet', async () => {
    const here = await openMunicipality(await freshPlace());
    const plan = await here.enter('Een bank');
    await here.roundTo('decided');
    expect(await objectionDesk(here).filing(plan)).toEqual([
      'Dit besluit is nog niet verstuurd. Bezwaar maken kan zodra de brief er is.',
    ]);
  });

  test('twee keer tegelijk bezwaar maken geeft één bezwaar', async () => {
    const here = await openMunicipality(await freshPlace());
    const { lost } = await decidedRound(here);
    const desk = objectionDesk(here);
    const outcomes = await Promise.all([desk.filing(lost), desk.filing(lost)]);
    expect(outcomes.filter((one) => one.length === 0).length).toBe(1);
  });

  test('beslissen op een bezwaar weigert wat de wet niet wil', async () => {
    const here = await openMunicipality(await freshPlace());
    const { lost } = await decidedRound(here);
    const desk = objectionDesk(here);
    const id = await desk.file(lost);
    expect(await desk.refused(id, 'postponeDecision', { texts: { reason: 'Druk.' } })).toEqual([]);
    expect(await desk.refused(id, 'postponeDecision', { texts: { reason: 'Nog druk.' } })).toEqual([
      'U heeft de beslissing al één keer verdaagd. Verder uitstel kan alleen als wie bezwaar maakte dat goed vindt.',
    ]);
    const incomplete = { ground: 'incomplete' };
    const motivation = { motivation: 'Er staat geen reden in.' };
    expect(
      await desk.refused(id, 'declareInadmissible', {
        as: 'decisionMaker2',
        input: incomplete,
        texts: motivation,
      }),
    ).toEqual([
      'Die reden klopt niet: het bezwaar was op tijd, of er is nog niet om de redenen gevraagd, of zij zijn er.',
    ]);
    await desk.hear(id);
    const dismissed = { input: { outcome: 'dismissed' } };
    expect(
      await desk.refused(id, 'decideObjection', { as: 'decisionMaker', ...dismissed, texts: motivation }),
    ).toEqual([
      'U heeft het eerste besluit genomen. Laat een ander beslissen op het bezwaar (Awb 10:3, derde lid).',
    ]);
    expect(await desk.refused(id, 'decideObjection', { as: 'decisionMaker2', ...dismissed })).toEqual([
      'Schrijf op waarom u dit besluit. Wie bezwaar maakte, leest dit in de brief (Awb 7:12).',
    ]);
    expect(
      await desk.refused(id, 'decideObjection', {
        as: 'decisionMaker2',
        input: { outcome: 'upheld' },
        texts: motivation,
      }),
    ).toEqual(['Stel eerst een bedrag voor: wie gelijk krijgt, krijgt alsnog of meer geld.']);
  });

  test('de termijn telt vanaf het einde van de bezwaartermijn, staat stil om redenen, en wordt langer', async () => {
    const here = await openMunicipality(await freshPlace());
    const { lost } = await decidedRound(here);
    const desk = objectionDesk(here);
    const id = await desk.file(lost, { texts: { grounds: '' } });
    const until = (await here.database.read((em) => decisionsOf(em, lost)))[0]?.objectionEndsOn ?? '';
    expect((await desk.term(id)).startedOn).toBe(until);
    const [today, ends] = [here.clock.today(), (await desk.term(id)).endsOn];
    const deadlineOn = desk.workday(addDays(today, 14));
    await here.play(id, 'requestGrounds', 'caseHandler', { input: { deadlineOn } });
    await here.wait(startOfDay(addDays(deadlineOn, 1)) + 1);
    expect((await here.dossier(id)).states).toBe('handling.received');
    await here.play(id, 'declareInadmissible', 'decisionMaker2', {
      input: { ground: 'incomplete' },
      texts: { motivation: 'Er kwamen geen redenen.' },
    });
    expect((await here.dossier(id)).states).toBe('decided.inadmissible');
    expect((await desk.term(id)).endsOn >= ends).toBe(true);
    await here.wait(here.clock.now() + 50 * 24 * 3_600_000);
    const { states, done } = await here.dossier(id);
    expect([states, done]).toEqual(['closed', true]);
  });

  test('een commissie heeft twaalf weken, en wie afwijkt van haar advies legt dat uit', async () => {
    const here = await openMunicipality(await freshPlace());
    const { lost } = await decidedRound(here);
    const desk = objectionDesk(here);
    const id = await desk.file(lost);
    await here.play(id, 'takeUpObjection', 'caseHandler', { input: { committee: true } });
    expect((await desk.term(id)).duration).toEqual({ weeks: 12 });
    const waive = { input: { ground: 'c' }, texts: { reason: 'U wilt niet komen.' } };
    await here.play(id, 'waiveHearing', 'caseHandler', waive);
    const dismiss = {
      as: 'decisionMaker2',
      input: { outcome: 'dismissed' },
      texts: { motivation: 'Zo is het.' },
    } as const;
    expect(await desk.refused(id, 'decideObjection', dismiss)).toEqual([
      'Het advies van de commissie ontbreekt nog.',
    ]);
    await here.play(id, 'recordAdvice', 'caseHandler', {
      input: { advised: 'upheld' },
      texts: { advice: 'Geef deze mensen gelijk.' },
    });
    expect(await desk.refused(id, 'decideObjection', dismiss)).toEqual([
      'Schrijf op waarom u anders besluit dan de commissie adviseert (Awb 7:13, zevende lid).',
    ]);
  });

  test('intrekken kan tot het besluit, en daarna kan iemand opnieuw bezwaar maken', async () => {
    const here = await openMunicipality(await freshPlace());
    const { lost } = await decidedRound(here);
    const desk = objectionDesk(here);
    const id = await desk.file(lost);
    await here.play(id, 'withdrawObjection', 'applicant', { person: await desk.ownerOf(lost) });
    expect((await here.dossier(id)).states).toBe('withdrawn');
    expect(await desk.filing(lost)).toEqual([]);
  });

  test('een brief met de post telt naar zijn poststempel', async () => {
    const here = await openMunicipality(await freshPlace());
    const { lost } = await decidedRound(here);
    const desk = objectionDesk(here);
    const until = (await here.database.read((em) => decisionsOf(em, lost)))[0]?.objectionEndsOn ?? '';
    await here.wait(startOfDay(addDays(until, 6)));
    const by = { person: here.people.caseHandler, role: 'caseHandler' } as const;
    const objectors = [await desk.ownerOf(lost)];
    const letter = { channel: 'paper', objectors, receivedOn: addDays(until, 5) };
    expect(await desk.filing(lost, { by, input: letter })).toEqual([
      'De laatste dag om bezwaar te maken is voorbij. Schrijf op waarom het bezwaar te laat is.',
    ]);
    expect(await desk.filing(lost, { by, input: { ...letter, postedOn: until } })).toEqual([]);
  });
});
