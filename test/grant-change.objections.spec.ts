import { expect, test } from '@jest/globals';
import { endOfDay } from '../workflows/calendar.js';
import { verifyLedger } from '../src/budget/ledger.queries.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { announcedLetters } from '../src/documents/letters/letters.queries.js';
import { openTasksOf } from '../src/worklist/tasks/tasks.queries.js';
import { decided, hear, notHappening, pay, potOf, prepareChange } from './support/changing.js';
import { eachDatabase } from './support/databases.js';
import { ownerOf } from './support/late-town.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { objectionDesk } from './support/objecting.js';

/** A grant of € 600 that was paid, determined at € 200, with € 400 claimed back. */
async function lowered(here: Municipality) {
  const plan = await here.enter('Een bank');
  await here.roundTo('announced', 60_000);
  const owner = await ownerOf(here, plan);
  await pay(here, plan);
  await notHappening(here, plan);
  const change = await prepareChange(here, plan, {
    kind: 'lowerDetermination',
    ground: 'notDone',
    amount: 20_000,
  });
  await hear(here, change, owner, '2028-01-17');
  await here.play(change, 'decideChange', 'decisionMaker', { input: { amount: 20_000 }, texts: decided });
  const texts = { motivation: 'Dit geld is niet gebruikt.' };
  await here.play(change, 'decideRecovery', 'decisionMaker', { input: { amount: 40_000 }, texts });
  const [determination, recovery] = await here.database.read((em) => decisionsOf(em, change));
  return { plan, change, determination: determination?.id ?? '', recovery: recovery?.id ?? '' };
}

eachDatabase((_kind, freshPlace) => {
  const opened = async () => {
    const here = await openMunicipality(await freshPlace(), { settlementMode: 'exOfficio' });
    return { here, desk: objectionDesk(here), ...(await lowered(here)) };
  };
  const uphold = async (
    { here, desk, plan }: { here: Municipality; desk: ReturnType<typeof objectionDesk>; plan: string },
    { objection, amount }: { objection: string; amount: number },
  ): Promise<void> => {
    await desk.hear(objection);
    await here.play(objection, 'proposeAmount', 'caseHandler', { input: { entry: plan, amount } });
    const texts = { motivation: 'De rekeningen van het hout zijn er toch.' };
    await here.play(objection, 'decideObjection', 'decisionMaker2', { input: { outcome: 'upheld' }, texts });
  };
  const openTasks = async ({ database }: Municipality, id: string): Promise<string[]> =>
    (await database.read((em) => openTasksOf(em, [id]))).map(({ kind }) => kind);
  const amountOf = async ({ dossier }: Municipality, id: string): Promise<number | undefined> =>
    (JSON.parse((await dossier(id)).snapshot) as { context: { amount?: number } }).context.amount;

  test('wie gelijk krijgt over een lagere vaststelling, houdt het geld: de vordering vervalt en er wordt niets nog eens betaald', async () => {
    const { here, desk, plan, change, determination } = await opened();
    const objection = await desk.file(plan, { input: { decisions: [determination] } });
    await uphold({ here, desk, plan }, { objection, amount: 60_000 });
    const letters = await here.database.read((em) => announcedLetters(em, objection));
    expect(letters.map(({ kind, missing }) => [kind, missing])).toEqual([['objectionUpheld', []]]);
    expect(await amountOf(here, plan)).toBe(60_000);
    expect([(await here.dossier(plan)).states, await openTasks(here, plan)]).toEqual([
      'closed',
      ['reviewClaim'],
    ]);
    await here.play(change, 'dropClaim', 'decisionMaker', {
      texts: { motivation: 'Het bezwaar was terecht.' },
    });
    expect((await here.dossier(change)).states).toBe('dropped');
    expect(await potOf(here)).toEqual({ reserved: 0, committed: 0, paid: 60_000 });
    await here.database.read(verifyLedger);
  });

  test('wat al was terugbetaald, wordt na het bezwaar opnieuw betaald', async () => {
    const { here, desk, plan, change, determination } = await opened();
    await here.play(change, 'recordRepayment', 'financeOfficer', { input: { amount: 40_000 } });
    const objection = await desk.file(plan, { input: { decisions: [determination] } });
    await uphold({ here, desk, plan }, { objection, amount: 50_000 });
    expect((await here.dossier(plan)).states).toBe('awarded.payment.paymentReady awarded.completion.settled');
    expect(await potOf(here)).toEqual({ reserved: 0, committed: 30_000, paid: 20_000 });
    for (const type of ['orderPayment', 'markPaid']) await here.play(plan, type, 'financeOfficer');
    expect(await potOf(here)).toEqual({ reserved: 0, committed: 0, paid: 50_000 });
    await here.database.read(verifyLedger);
  });

  test('bezwaar kan tegen elk besluit over de bijdrage, zes weken lang, en alleen door wie haar kreeg', async () => {
    const { here, desk, plan, determination, recovery } = await opened();
    const decisions = [determination, recovery];
    const stranger = { person: here.people.caseHandler, role: 'applicant' } as const;
    expect(await desk.filing(plan, { by: stranger, input: { decisions } })).toEqual([
      expect.stringContaining('U kunt er geen bezwaar tegen maken (Awb 1:2).'),
    ]);
    expect(await desk.filing(plan, { input: { decisions: [recovery] } })).toEqual([]);
    expect(await desk.filing(plan, { input: { decisions } })).toEqual([
      'Er loopt al een bezwaar tegen dit besluit van dezelfde persoon. Een tweede is niet nodig.',
    ]);
    await here.wait(endOfDay('2028-02-14') + 1);
    expect(await desk.filing(plan, { input: { decisions: [determination] } })).toEqual([
      'De laatste dag om bezwaar te maken is voorbij. Schrijf op waarom het bezwaar te laat is.',
    ]);
  });
});
