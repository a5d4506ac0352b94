import { expect, test } from '@jest/globals';
import { endOfDay, startOfDay } from '../workflows/calendar.js';
import type { Clocks } from '../workflows/fragments/memory.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { lettersOf } from '../src/documents/letters/letters.queries.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { verifyLedger } from '../src/budget/ledger.queries.js';
import { paymentList } from '../src/payments/payment-list.js';
import { paymentsOf } from '../src/payments/payments.queries.js';
import { openTasksOf } from '../src/worklist/tasks/tasks.queries.js';
import { decided, hear, prepareChange } from './support/changing.js';
import { eachDatabase } from './support/databases.js';
import { ownerOf } from './support/late-town.js';
import { checkTwice, checkedAccount } from './support/accounts.js';
import { openTown, type Town } from './support/town.js';
import { openMunicipality, type Municipality } from './support/municipality.js';

const morning = 10 * 3_600_000;
const account = { iban: 'NL91ABNA0417164300', holder: 'Dorpsbelang Witteveen' };
const suspicion = { texts: { motivation: 'De penningmeester zegt dat het geld ergens anders heen gaat.' } };
const heldBack = 'De betaling is opgeschort (Awb 4:56). Wacht tot de opschorting voorbij is.';

eachDatabase((_kind, freshPlace) => {
  /** An award of 19 December 2026, ready to be paid before 1 February 2027, that was held back on this day. */
  const stopped = async (on: string) => {
    const here = await openMunicipality(await freshPlace(), { settlementMode: 'exOfficio' });
    const plan = await here.enter('Een bank');
    await here.roundTo('announced', 60_000);
    await here.play(plan, 'giveBankDetails', 'applicant', { texts: account });
    await checkTwice(here, plan);
    expect((await clocksOf(here, plan))['payment']?.endsOn).toBe('2027-02-01');
    await here.wait(startOfDay(on) + morning);
    await here.play(plan, 'suspendPayment', 'decisionMaker', suspicion);
    return { here, plan };
  };
  const clocksOf = async ({ dossier }: Municipality, id: string): Promise<Clocks> =>
    (JSON.parse((await dossier(id)).snapshot) as { context: { clocks: Clocks } }).context.clocks;
  const order = (here: Municipality, plan: string) => here.play(plan, 'orderPayment', 'financeOfficer');

  test('dertien weken, ook als dat Tweede Paasdag is: dan loopt de betaaltermijn vanzelf verder', async () => {
    const { here, plan } = await stopped('2026-12-28');
    const { paymentStop, payment } = await clocksOf(here, plan);
    expect([paymentStop?.endsOn, payment?.endsOn]).toEqual(['2027-03-29', '2027-05-03']);
    const decisions = await here.database.read((em) => decisionsOf(em, plan));
    expect(decisions.at(-1)).toMatchObject({
      kind: 'paymentStop',
      announcedOn: '2026-12-28',
      objectionEndsOn: '2027-02-08',
    });
    const letters = await here.database.read((em) => lettersOf(em, plan));
    const letter = letters.find(({ kind }) => kind === 'paymentStop');
    expect(letter?.missing).toEqual([]);
    expect(JSON.stringify(letter?.content)).toContain('Dat duurt tot en met 29 maart 2027');
    await expect(order(here, plan)).rejects.toThrow(heldBack);
    await here.wait(endOfDay('2027-03-29') - 3_600_000);
    await expect(order(here, plan)).rejects.toThrow(heldBack);
    await here.wait(endOfDay('2027-03-29') + 1);
    const tasks = await here.database.read((em) => openTasksOf(em, [plan]));
    expect(tasks.map(({ kind }) => kind)).toContain('orderPayment');
    await expect(here.play(plan, 'suspendPayment', 'decisionMaker', suspicion)).rejects.toThrow(
      'De betaling is al een keer opgeschort.',
    );
    await order(here, plan);
    const mails = await here.database.read((em) => em.findBy(OutboxRow, { dossierId: plan }));
    expect(mails.map(({ template }) => template)).toEqual(expect.arrayContaining(['E65', 'E65b']));
  });

  test('wie de opschorting opheft, laat de betaaltermijn de dag daarna verder lopen', async () => {
    const { here, plan } = await stopped('2027-01-04');
    expect((await clocksOf(here, plan))['payment']?.endsOn).toBe('2027-05-03');
    await here.wait(startOfDay('2027-02-15') + morning);
    await here.play(plan, 'resumePayment', 'decisionMaker');
    const { paymentStop, payment } = await clocksOf(here, plan);
    expect([paymentStop?.stoppedOn, payment?.endsOn]).toEqual(['2027-02-15', '2027-03-15']);
    await order(here, plan);
  });

  test('het besluit over de bijdrage maakt een eind aan de opschorting, en wat er over is wordt betaald', async () => {
    const { here, plan } = await stopped('2027-01-04');
    const change = await prepareChange(here, plan, { kind: 'change', ground: 'falseData', amount: 20_000 });
    await hear(here, change, await ownerOf(here, plan), '2027-01-18');
    await here.wait(startOfDay('2027-02-15') + morning);
    await here.play(change, 'decideChange', 'decisionMaker', { input: { amount: 20_000 }, texts: decided });
    const { paymentStop, payment } = await clocksOf(here, plan);
    expect([paymentStop?.stoppedOn, payment?.endsOn]).toEqual(['2027-02-15', '2027-03-15']);
    await order(here, plan);
  });

  test('zolang niemand de rekening controleerde, vraagt het einde van de opschorting niet om te betalen', async () => {
    const here = await openMunicipality(await freshPlace(), { settlementMode: 'exOfficio' });
    const plan = await here.enter('Een bank');
    await here.roundTo('announced', 60_000);
    await here.play(plan, 'suspendPayment', 'decisionMaker', suspicion);
    await here.play(plan, 'resumePayment', 'decisionMaker');
    const kinds = async () =>
      (await here.database.read((em) => openTasksOf(em, [plan]))).map(({ kind }) => kind);
    expect(await kinds()).not.toContain('orderPayment');
    await here.play(plan, 'giveBankDetails', 'applicant', { texts: account });
    await checkTwice(here, plan);
    expect(await kinds()).toContain('orderPayment');
  });

  const paymentsIn = ({ database }: Municipality, plan: string) =>
    database.read(async (em) =>
      (await paymentsOf(em, [plan])).map(({ state, amount }) => `${state} ${amount}`),
    );
  const kindsOf = async ({ database }: Municipality, plan: string) =>
    (await database.read((em) => openTasksOf(em, [plan]))).map(({ kind }) => kind);
  /** The whole payment list, as somebody takes it along. */
  const takeList = ({ database, people, clock, config }: Town) =>
    database.inTransaction((tx) =>
      paymentList(tx, { personId: people.financeOfficer, at: clock.now(), secret: config.secret }),
    );

  test('wat op de lijst staat en nog niet naar de bank is, gaat van de lijst; daarna vragen wij er weer om', async () => {
    const here = await openTown(await freshPlace(), { settlementMode: 'exOfficio' });
    const plan = await here.enter('Een bank');
    await here.roundTo('announced', 60_000);
    await checkedAccount(here, plan);
    await order(here, plan);
    await here.play(plan, 'suspendPayment', 'decisionMaker', suspicion);
    expect((await here.dossier(plan)).states).toContain('awarded.payment.paymentReady');
    expect(await paymentsIn(here, plan)).toEqual(['withdrawn 60000']);
    expect(await kindsOf(here, plan)).not.toContain('orderPayment');
    expect(await takeList(here)).not.toContain('Een bank');
    await expect(order(here, plan)).rejects.toThrow(heldBack);
    await here.play(plan, 'resumePayment', 'decisionMaker');
    expect(await kindsOf(here, plan)).toContain('orderPayment');
    await order(here, plan);
    expect((await paymentsIn(here, plan)).toSorted()).toEqual(['ordered 60000', 'withdrawn 60000']);
    await here.play(plan, 'markPaid', 'financeOfficer');
    await here.database.read(verifyLedger);
    await here.close();
  });

  test('wat al naar de bank is, houdt niemand meer tegen', async () => {
    const here = await openTown(await freshPlace(), { settlementMode: 'exOfficio' });
    const plan = await here.enter('Een bank');
    await here.roundTo('announced', 60_000);
    await checkedAccount(here, plan);
    await order(here, plan);
    expect(await takeList(here)).toContain('Een bank');
    const { revision } = await here.dossier(plan);
    await expect(here.play(plan, 'suspendPayment', 'decisionMaker', suspicion)).rejects.toThrow(
      'De betaling is al naar de bank gegaan. Die kunnen wij niet meer opschorten.',
    );
    expect([(await here.dossier(plan)).revision, await paymentsIn(here, plan)]).toEqual([
      revision,
      ['ordered 60000'],
    ]);
    const lambert = await here.visitor(here.people.decisionMaker);
    expect((await lambert.get(`/werk/zaken/${plan}`)).body).toContain('Die kunnen wij niet meer opschorten.');
    await here.close();
  });

  test('wie niets meer krijgt, wacht ook niet meer op geld: de betaaltermijn stopt', async () => {
    const { here, plan } = await stopped('2027-01-04');
    const change = await prepareChange(here, plan, { kind: 'change', ground: 'falseData', amount: 0 });
    await hear(here, change, await ownerOf(here, plan), '2027-01-18');
    await here.wait(startOfDay('2027-02-15') + morning);
    await here.play(change, 'decideChange', 'decisionMaker', { input: { amount: 0 }, texts: decided });
    const { paymentStop, payment } = await clocksOf(here, plan);
    expect([paymentStop?.stoppedOn, payment?.stoppedOn]).toEqual(['2027-02-15', '2027-02-15']);
  });
});
