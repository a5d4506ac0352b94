import { expect, test } from '@jest/globals';
import { eachDatabase } from './support/databases.js';
import { openMunicipality } from './support/municipality.js';

eachDatabase((_kind, freshPlace) => {
  test('een ronde gaat van open tot bekendgemaakt', async () => {
    const here = await openMunicipality(await freshPlace());
    const bench = await here.enter('Een bank');
    await here.enter('Een boom');
    await here.roundTo('announced', 100_000);
    const [round, plan] = [await here.dossier(here.roundId), await here.dossier(bench)];
    expect([round.states, plan.states]).toEqual([
      'announced',
      'awarded.payment.bankDetailsRequested awarded.completion.executing',
    ]);
  });
});
