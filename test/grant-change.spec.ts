import { expect, test } from '@jest/globals';
import { endOfDay, startOfDay } from '../workflows/calendar.js';
import { BudgetLine } from '../src/budget/budget-line.entity.js';
import { verifyLedger } from '../src/budget/ledger.queries.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { lettersOf } from '../src/documents/letters/letters.queries.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { grantsOf } from '../src/openness/grants.queries.js';
import { openTasksOf } from '../src/worklist/tasks/tasks.queries.js';
import { Retention } from '../src/privacy/retention.entity.js';
import { decided, hear, notHappening, pay, potOf, prepareChange } from './support/changing.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { grantorId } from './support/open-round.js';
import { ownerOf } from './support/late-town.js';
import type { Settings } from '../workflows/settings.js';

const lower = { kind: 'lowerDetermination', ground: 'notDone', amount: 20_000 };
const morning = 10 * 3_600_000;

eachDatabase((_kind, freshPlace) => {
  const awarded = async (change: Partial<Settings> = {}) => {
    const here = await openMunicipality(await freshPlace(), change);
    const plan = await here.enter('Een bank');
    await here.roundTo('announced', 60_000);
    return { here, plan, owner: await ownerOf(here, plan) };
  };
  const linesOf = ({ database }: Municipality) =>
    database.read(async (em) =>
      (await em.find(BudgetLine, { order: { at: 'ASC' } }))
        .filter(({ kind }) => ['released', 'recovered'].includes(kind))
        .map(({ kind, amount }) => ({ kind, amount })),
    );
  const retained = async ({ database }: Municipality, dossierId: string) =>
    (await database.read((em) => em.findOneBy(Retention, { dossierId })))?.result;
  const kinds = async ({ database }: Municipality, id: string) =>
    (await database.read((em) => decisionsOf(em, id))).map(({ kind, amount, requested, announcedOn }) => ({
      kind,
      amount,
      requested,
      announcedOn,
    }));

  test('een plan dat maar half gelukt is: gehoord, lager vastgesteld, teruggevorderd en terugbetaald', async () => {
    const { here, plan, owner } = await awarded({ settlementMode: 'exOfficio' });
    await pay(here, plan);
    await notHappening(here, plan);
    const change = await prepareChange(here, plan, lower);
    const decide = (as: 'decisionMaker' | 'caseHandler', texts: Record<string, string> = decided) =>
      here.play(change, 'decideChange', as, { input: { amount: 20_000 }, texts });
    await expect(decide('decisionMaker')).rejects.toThrow(
      'De ontvanger moet eerst kunnen reageren op wat u van plan bent (Awb 4:8 en 4:12). Vraag om een reactie.',
    );
    await hear(here, change, owner, '2028-01-17');
    await expect(decide('decisionMaker', { motivation: 'Half gelukt.' })).rejects.toThrow(
      'Schrijf op wat u met de reactie heeft gedaan.',
    );
    await decide('decisionMaker');
    expect((await here.dossier(change)).states).toBe('toRecover');
    expect((await here.dossier(plan)).states).toBe('closed');
    await here.play(change, 'decideRecovery', 'decisionMaker', {
      input: { amount: 40_000 },
      texts: { motivation: 'Dit geld is niet gebruikt.' },
    });
    expect(await kinds(here, change)).toEqual([
      { kind: 'lowerDetermination', amount: 20_000, requested: 60_000, announcedOn: '2028-01-01' },
      { kind: 'recovery', amount: 40_000, requested: 60_000, announcedOn: '2028-01-01' },
    ]);
    const letters = await here.database.read((em) => lettersOf(em, change));
    expect(letters.map(({ kind }) => kind).toSorted()).toEqual([
      'lowerDetermination',
      'recovery',
      'viewsRequest',
    ]);
    expect(letters.flatMap(({ missing }) => missing)).toEqual([]);
    const words = JSON.stringify(letters.map(({ content }) => content)).replaceAll('\u00a0', ' ');
    for (const said of [
      'Wij stellen de bijdrage vast op € 200,00',
      'artikel 4:46, tweede lid, onder a, van de Algemene wet bestuursrecht',
      'Die kregen wij op 1 januari 2028. Voor het hout houdt u geld over.',
      'Maak € 400,00 over uiterlijk 14 februari 2028',
      'NL20 INGB 0001 2345 67',
      'artikel 4:57',
    ])
      expect(words).toContain(said);
    expect(await potOf(here)).toEqual({ reserved: 0, committed: 0, paid: 60_000 });
    await here.wait(endOfDay('2028-02-14') + 1);
    expect((await here.dossier(change)).states).toBe('overdue');
    await here.play(change, 'recordRepayment', 'financeOfficer', { input: { amount: 10_000 } });
    await here.play(change, 'recordRepayment', 'financeOfficer', { input: { amount: 30_000 } });
    expect((await here.dossier(change)).states).toBe('repaid');
    expect(await potOf(here)).toEqual({ reserved: 0, committed: 0, paid: 20_000 });
    expect(await linesOf(here)).toEqual([
      { kind: 'recovered', amount: 10_000 },
      { kind: 'recovered', amount: 30_000 },
    ]);
    await here.database.read(verifyLedger);
    const mails = await here.database.read((em) => em.findBy(OutboxRow, { personId: owner }));
    expect(mails.map(({ template }) => template)).toEqual(
      expect.arrayContaining(['E07', 'E07b', 'E64', 'E64b', 'E64c', 'E64d']),
    );
    expect([await retained(here, plan), await retained(here, change)]).toEqual(['8.1.8', '8.3']);
    const [grant] = await here.database.read((em) => grantsOf(em, grantorId));
    expect(grant).toMatchObject({ granted: 60_000, determined: 20_000, determinedOn: '2028-01-01' });
  });

  test('wat nog niet betaald is, komt vrij in de pot en wordt niet meer betaald', async () => {
    const { here, plan, owner } = await awarded({ settlementMode: 'exOfficio' });
    const change = await prepareChange(here, plan, { kind: 'change', ground: 'falseData', amount: 0 });
    await hear(here, change, owner, '2027-01-15');
    await here.play(change, 'decideChange', 'decisionMaker', { input: { amount: 0 }, texts: decided });
    expect((await here.dossier(change)).states).toBe('changed');
    expect((await here.dossier(plan)).states).toBe('closed');
    expect(await kinds(here, change)).toMatchObject([{ kind: 'revocation', amount: 0 }]);
    expect(await potOf(here)).toEqual({ reserved: 0, committed: 0, paid: 0 });
    expect(await linesOf(here)).toEqual([{ kind: 'released', amount: 60_000 }]);
    await here.database.read(verifyLedger);
    expect([await retained(here, plan), await retained(here, change)]).toEqual(['8.3', '8.3']);
  });

  test('komt geld terug van de bank nadat de bijdrage omlaag ging, dan wordt alleen betaald wat er nog van over is', async () => {
    const { here, plan, owner } = await awarded({ settlementMode: 'exOfficio' });
    await pay(here, plan);
    const change = await prepareChange(here, plan, { kind: 'change', ground: 'falseData', amount: 20_000 });
    await hear(here, change, owner, '2027-01-15');
    await here.play(change, 'decideChange', 'decisionMaker', { input: { amount: 20_000 }, texts: decided });
    await here.play(plan, 'rejectPayment', 'financeOfficer', { input: { code: 'AC04' } });
    expect((await here.dossier(plan)).states).toBe(
      'awarded.payment.paymentReady awarded.completion.executing',
    );
    expect(await potOf(here)).toEqual({ reserved: 0, committed: 20_000, paid: 0 });
    expect(await linesOf(here)).toEqual([{ kind: 'released', amount: 40_000 }]);
    const tasks = await here.database.read((em) => openTasksOf(em, [plan]));
    expect(tasks.map(({ kind }) => kind).toSorted()).toEqual(['orderPayment', 'payAgain', 'reviewClaim']);
    for (const type of ['orderPayment', 'markPaid']) await here.play(plan, type, 'financeOfficer');
    expect(await potOf(here)).toEqual({ reserved: 0, committed: 0, paid: 20_000 });
    await here.database.read(verifyLedger);
  });

  test('na de vaststelling alleen om drie redenen, en niet na vijf jaar', async () => {
    const { here, plan, owner } = await awarded();
    await pay(here, plan);
    const texts = { sentence: 'De bank staat er.' };
    await here.play(plan, 'reportDone', 'applicant', { input: { mayPublish: false }, texts });
    expect((await here.dossier(plan)).states).toBe('closed');
    await expect(prepareChange(here, plan, lower)).rejects.toThrow('Deze bijdrage staat al vast.');
    const wrong = { kind: 'change', ground: 'notDone', amount: 0 };
    await expect(prepareChange(here, plan, wrong)).rejects.toThrow('zijn er maar drie: nieuwe feiten');
    await here.wait(startOfDay('2031-12-19') + morning);
    const facts = { kind: 'change', ground: 'newFacts', amount: 0 };
    const change = await prepareChange(here, plan, facts);
    await expect(prepareChange(here, plan, facts)).rejects.toThrow('Er loopt al een wijziging');
    await hear(here, change, owner, '2032-01-05');
    const decide = () =>
      here.play(change, 'decideChange', 'decisionMaker', { input: { amount: 0 }, texts: decided });
    await here.wait(startOfDay('2031-12-20') + morning);
    await expect(decide()).rejects.toThrow('de vaststelling is langer dan vijf jaar geleden');
    const breach = { kind: 'change', ground: 'laterBreach', breachOn: '2030-03-01', amount: 0 };
    await here.play(change, 'leaveGrant', 'decisionMaker', { texts: { motivation: 'Te laat.' } });
    const again = await prepareChange(here, plan, breach);
    await hear(here, again, owner, '2032-01-05');
    await here.play(again, 'decideChange', 'decisionMaker', { input: { amount: 0 }, texts: decided });
    expect(await kinds(here, again)).toMatchObject([{ kind: 'revocation' }]);
    const [grant] = await here.database.read((em) => grantsOf(em, grantorId));
    expect(grant).toMatchObject({ granted: 60_000, determined: 0, revokedOn: '2031-12-20' });
    expect(await retained(here, plan)).toBe('8.3');
    await here.play(again, 'waiveRecovery', 'decisionMaker', { texts: { motivation: 'Het geld is op.' } });
    expect((await here.dossier(again)).states).toBe('waived');
  });

  test('ambtshalve: binnen dertien weken na de laatste dag, en dan staat het bedrag vast', async () => {
    const { here, plan } = await awarded({ settlementMode: 'exOfficio' });
    await pay(here, plan);
    await here.wait(endOfDay('2027-12-31') + 1);
    await here.play(plan, 'confirmDone', 'villageOfficer');
    const { context } = JSON.parse((await here.dossier(plan)).snapshot) as { context: { clocks: object } };
    expect(context.clocks).toMatchObject({ exOfficio: { endsOn: '2028-03-31' } });
    await here.play(plan, 'determine', 'decisionMaker');
    expect((await here.dossier(plan)).states).toBe('closed');
    expect(await retained(here, plan)).toBe('8.1.8');
  });

  test('op aanvraag: de ontvanger vraagt het met een verantwoording, en wie dat niet doet, hoort het', async () => {
    const { here, plan } = await awarded({ settlementMode: 'onApplication' });
    const silent = plan;
    await pay(here, silent);
    const [letter] = await here.database.read((em) => lettersOf(em, silent));
    expect([letter?.kind, letter?.missing]).toEqual(['partialGrantOnApplication', []]);
    expect(JSON.stringify(letter?.content)).toContain('uiterlijk 31 maart 2028');
    const texts = { sentence: 'De bank staat er.' };
    await here.play(silent, 'reportDone', 'applicant', { input: { mayPublish: false }, texts });
    expect((await here.dossier(silent)).states).toBe(
      'awarded.payment.paid awarded.completion.awaitingAccount',
    );
    await here.wait(endOfDay('2028-03-31') + 1);
    expect((await here.dossier(silent)).states).toBe(
      'awarded.payment.paid awarded.completion.accountMissing',
    );
    const report = { input: { spent: 58_000 }, texts: { report: 'Wij hebben een bank gemaakt.' } };
    await here.play(silent, 'applyForDetermination', 'applicant', report);
    const { context } = JSON.parse((await here.dossier(silent)).snapshot) as { context: { clocks: object } };
    expect(context.clocks).toMatchObject({ settlementDecision: { endsOn: '2028-07-01' } });
    await here.play(silent, 'determine', 'decisionMaker');
    expect(await retained(here, silent)).toBe('8.1.7');
    const mails = await here.database.read((em) => em.find(OutboxRow));
    expect(mails.map(({ template }) => template)).toEqual(
      expect.arrayContaining(['E51', 'E51b', 'E51c', 'E51d']),
    );
  });
});
