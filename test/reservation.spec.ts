import { expect, test } from '@jest/globals';
import { endOfDay, startOfDay } from '../workflows/calendar.js';
import type { EntryMemory } from '../workflows/fragments/memory.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { lettersOf } from '../src/documents/letters/letters.queries.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { openTasksOf } from '../src/worklist/tasks/tasks.queries.js';
import { potOf } from './support/changing.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { checkTwice } from './support/accounts.js';
import { openTown, type Town } from './support/town.js';

const morning = 10 * 3_600_000;
const account = { iban: 'NL91ABNA0417164300', holder: 'Dorpsbelang Witteveen' };
const why = { motivation: 'De raad schrapte op 28 januari 2027 de helft van het geld voor de dorpen.' };
const dependent =
  'Deze bijdrage hangt nog af van de begroting. Betalen kan als het voorbehoud is vervallen (Awb 4:34).';

const onBudget = { settlementMode: 'exOfficio', budgetReservation: 'untilAdopted' } as const;

eachDatabase((_kind, freshPlace) => {
  /** An award of 19 December 2026 from a budget that was to be adopted yet; its account was checked twice. */
  const reserved = async () => {
    const here = await openMunicipality(await freshPlace(), onBudget);
    const plan = await here.enter('Een bank');
    await here.roundTo('announced', 60_000);
    await here.play(plan, 'giveBankDetails', 'applicant', { texts: account });
    await checkTwice(here, plan);
    return { here, plan };
  };
  /** The same, with a budget adopted on Thursday 28 January 2027 and noted a day later. */
  const adopted = async () => {
    const { here, plan } = await reserved();
    await here.wait(startOfDay('2027-01-29') + morning);
    await here.play(plan, 'noteBudget', 'caseHandler', { input: { adoptedOn: '2027-01-28' } });
    return { here, plan };
  };
  const memoryOf = async ({ dossier }: Municipality, id: string): Promise<EntryMemory> =>
    (JSON.parse((await dossier(id)).snapshot) as { context: EntryMemory }).context;
  const clockOf = async (here: Municipality, id: string, kind: string) => {
    const { clocks } = await memoryOf(here, id);
    return clocks[kind] && [clocks[kind].endsOn, clocks[kind].stoppedOn];
  };
  const tasksOf = async ({ database }: Municipality, id: string) =>
    (await database.read((em) => openTasksOf(em, [id])))
      .map(({ kind, dueOn }) => [kind, dueOn] as const)
      .toSorted(([one], [other]) => one.localeCompare(other));
  const mailsOf = async ({ database }: Municipality, id: string) =>
    (await database.read((em) => em.findBy(OutboxRow, { dossierId: id }))).map(({ template }) => template);
  const letterOf = async ({ database }: Municipality, id: string, kind: string) => {
    const letter = (await database.read((em) => lettersOf(em, id))).find((one) => one.kind === kind);
    expect(letter?.missing).toEqual([]);
    return JSON.stringify(letter?.content);
  };
  const order = (here: Municipality, plan: string) => here.play(plan, 'orderPayment', 'financeOfficer');

  test('de brief noemt de voorwaarde, en zolang die er is wordt niets betaald en loopt er geen betaaltermijn', async () => {
    const { here, plan } = await reserved();
    const letter = await letterOf(here, plan, 'partialGrantExOfficio');
    expect(letter).toContain(
      'U krijgt de bijdrage onder de voorwaarde dat de gemeenteraad er genoeg geld voor vrijmaakt in de begroting.',
    );
    expect(letter).toContain('Wij betalen pas daarna: de zes weken om te betalen beginnen op die dag.');
    expect(await clockOf(here, plan, 'payment')).toBeUndefined();
    expect(await tasksOf(here, plan)).toEqual([
      ['noteBudget', null],
      ['orderPayment', null],
    ]);
    await expect(order(here, plan)).rejects.toThrow(dependent);
    await here.wait(startOfDay('2027-06-01') + morning);
    await expect(order(here, plan)).rejects.toThrow(dependent);
    expect(await tasksOf(here, plan)).not.toContainEqual(['paymentLate', null]);
  });

  test('vier weken na de begroting vervalt het voorbehoud vanzelf; dan begint de betaaltermijn en is een beroep te laat', async () => {
    const { here, plan } = await adopted();
    expect(await clockOf(here, plan, 'reservation')).toEqual(['2027-02-25', undefined]);
    expect(await tasksOf(here, plan)).toEqual([
      ['orderPayment', null],
      ['weighReservation', '2027-02-25'],
    ]);
    await here.wait(endOfDay('2027-02-25') - 1);
    await expect(order(here, plan)).rejects.toThrow(dependent);
    await here.wait(endOfDay('2027-02-25') + 1);
    expect(await clockOf(here, plan, 'reservation')).toEqual(['2027-02-25', '2027-02-25']);
    expect(await clockOf(here, plan, 'payment')).toEqual(['2027-04-08', undefined]);
    expect(await tasksOf(here, plan)).toEqual([['orderPayment', null]]);
    expect(await mailsOf(here, plan)).toContain('E66b');
    const invoke = here.play(plan, 'invokeReservation', 'decisionMaker', {
      input: { amount: 0 },
      texts: why,
    });
    await expect(invoke).rejects.toThrow('Dit kan niet meer: het is langer dan vier weken geleden');
    await order(here, plan);
  });

  test('wie ziet dat er genoeg geld is, laat het voorbehoud vervallen en kan betalen', async () => {
    const { here, plan } = await reserved();
    await here.play(plan, 'waiveReservation', 'decisionMaker');
    expect((await memoryOf(here, plan)).reservation).toEqual({ end: 'waived' });
    expect(await clockOf(here, plan, 'payment')).toEqual(['2027-02-01', undefined]);
    expect(await tasksOf(here, plan)).toEqual([['orderPayment', null]]);
    await order(here, plan);
  });

  test('een beroep op tijd geeft een besluit met brief, maakt geld vrij, en wat er over is wordt betaald', async () => {
    const { here, plan } = await adopted();
    const before = await potOf(here);
    await here.wait(startOfDay('2027-02-25') + morning);
    const input = { amount: 20_000 };
    await here.play(plan, 'invokeReservation', 'decisionMaker', { input, texts: why });
    expect(await potOf(here)).toEqual({ ...before, committed: before.committed - 40_000 });
    const decisions = await here.database.read((em) => decisionsOf(em, plan));
    expect(decisions.at(-1)).toMatchObject({
      kind: 'reservationInvoked',
      amount: 20_000,
      announcedOn: '2027-02-25',
      objectionEndsOn: '2027-04-08',
    });
    const letter = await letterOf(here, plan, 'reservationInvoked');
    expect([letter.includes('wordt uw bijdrage € 200,00'), letter.includes(why.motivation)]).toEqual([
      true,
      true,
    ]);
    expect(await mailsOf(here, plan)).toContain('E66');
    expect(await clockOf(here, plan, 'payment')).toEqual(['2027-04-08', undefined]);
    await order(here, plan);
    await here.play(plan, 'markPaid', 'financeOfficer');
    expect(await potOf(here)).toEqual({
      ...before,
      committed: before.committed - 60_000,
      paid: before.paid + 20_000,
    });
  });

  test('op elke pagina staat dat de bijdrage van de begroting afhangt, en sinds wanneer de vier weken lopen', async () => {
    const town = await openTown(await freshPlace(), onBudget);
    const plan = await town.enter('Een bank');
    await town.roundTo('announced', 60_000);
    const owner = await town.ownerOf(plan);
    const seen = async () => ({
      mine: await textOf(town, owner, `/mijn/${plan}`),
      case: await textOf(town, town.people.caseHandler, `/werk/zaken/${plan}`),
      finance: await textOf(town, town.people.financeOfficer, '/financien'),
    });
    expect(await seen()).toEqual({
      mine: expect.stringContaining('Wij betalen pas als dat duidelijk is.'),
      case: expect.stringContaining('De begroting moet nog worden vastgesteld.'),
      finance: expect.stringContaining('De bijdrage hangt nog af van de begroting (Awb 4:34).'),
    });
    await town.wait(startOfDay('2027-01-29') + morning);
    await town.play(plan, 'noteBudget', 'caseHandler', { input: { adoptedOn: '2027-01-28' } });
    expect(await seen()).toEqual({
      mine: expect.stringContaining('Is er te weinig geld? Dan hoort u dat uiterlijk 25 februari 2027.'),
      case: expect.stringContaining('De begroting is vastgesteld op 28 januari 2027.'),
      finance: expect.stringContaining('De bijdrage hangt nog af van de begroting (Awb 4:34).'),
    });
    await town.play(plan, 'waiveReservation', 'decisionMaker');
    expect(await seen()).toEqual({
      mine: expect.not.stringContaining('hangt nog af van de begroting'),
      case: expect.stringContaining('Vervallen: er is genoeg geld.'),
      finance: expect.not.stringContaining('hangt nog af van de begroting'),
    });
    await town.close();
  });

  test('wie alles intrekt, sluit het dossier: er is niets te betalen, uit te voeren of vast te stellen', async () => {
    const { here, plan } = await adopted();
    const before = await potOf(here);
    await here.play(plan, 'invokeReservation', 'decisionMaker', { input: { amount: 0 }, texts: why });
    expect((await here.dossier(plan)).states).toBe('closed');
    expect(await potOf(here)).toEqual({ ...before, committed: before.committed - 60_000 });
    expect(await clockOf(here, plan, 'payment')).toBeUndefined();
    expect(await tasksOf(here, plan)).toEqual([]);
  });
});

const textOf = async (town: Town, person: string, path: string): Promise<string> => {
  const { body } = await (await town.visitor(person)).get(path);
  return body.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');
};
