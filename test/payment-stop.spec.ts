import { expect, test } from '@jest/globals';
import { endOfDay, startOfDay } from '../workflows/calendar.js';
import type { Clocks } from '../workflows/fragments/memory.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { lettersOf } from '../src/documents/letters/letters.queries.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { openTasksOf } from '../src/worklist/tasks/tasks.queries.js';
import { decided, hear, prepareChange } from './support/changing.js';
import { eachDatabase } from './support/databases.js';
import { ownerOf } from './support/late-town.js';
import { checkTwice } from './support/accounts.js';
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
