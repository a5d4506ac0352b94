import { afterEach, expect, test } from '@jest/globals';
import { startOfDay } from '../workflows/calendar.js';
import { account } from './support/accounts.js';
import { decided, hear, pay, prepareChange } from './support/changing.js';
import { eachDatabase } from './support/databases.js';
import { objectionDesk } from './support/objecting.js';
import { openTown, type Town } from './support/town.js';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  afterEach(() => town.close());

  /** What a treasurer reads. */
  const read = async (path: string) => {
    const tineke = await town.visitor(town.people.financeOfficer);
    return (await tineke.get(path)).body.replaceAll('\u00a0', ' ');
  };

  test('na een bezwaar staat er wat nog te betalen is, en waarom dat minder is dan het besluit', async () => {
    town = await openTown(await freshPlace());
    const bench = await town.enter('Een bank');
    await town.roundTo('announced', 60_000);
    await town.play(bench, 'giveBankDetails', 'applicant', { texts: account });
    expect(await read(`/financien/${bench}/rekening`)).toContain('€ 600<');
    expect(await read(`/financien/${bench}/rekening`)).not.toContain('Het laatste besluit');
    const desk = objectionDesk(town);
    const id = await desk.file(bench);
    await town.play(bench, 'confirmAccount', 'financeOfficer', { input: { basis: 'statement' } });
    await town.play(bench, 'confirmAccountAgain', 'financeOfficer2', { input: { basis: 'bankMatch' } });
    for (const type of ['orderPayment', 'markPaid']) await town.play(bench, type, 'financeOfficer');
    await desk.hear(id);
    await town.play(id, 'proposeAmount', 'caseHandler', { input: { entry: bench, amount: 70_000 } });
    await town.play(id, 'decideObjection', 'decisionMaker2', {
      input: { outcome: 'partlyUpheld' },
      texts: { motivation: 'De bank was duurder.' },
    });
    expect(await read(`/financien/${bench}/rekening`)).toContain(
      '€ 100. Het laatste besluit gaat over € 700. Daarvan is € 600 al betaald.',
    );
    const list = await read('/financien');
    expect([list.includes('€ 100'), list.includes('€ 700')]).toEqual([true, false]);
  });

  test('is er meer betaald dan het laatste besluit zegt, dan staat dat er', async () => {
    town = await openTown(await freshPlace(), { settlementMode: 'exOfficio' });
    const bench = await town.enter('Een bank');
    await town.roundTo('announced', 60_000);
    await pay(town, bench);
    await town.wait(startOfDay('2027-01-04') + 36_000_000);
    const change = await prepareChange(town, bench, { kind: 'change', ground: 'falseData', amount: 20_000 });
    await hear(town, change, await town.ownerOf(bench), '2027-01-18');
    await town.play(change, 'decideChange', 'decisionMaker', { input: { amount: 20_000 }, texts: decided });
    expect(await read(`/financien/${bench}/rekening`)).toContain(
      '€ 0. Het laatste besluit gaat over € 200. Er is € 600 betaald, dus € 400 te veel.',
    );
  });
});
