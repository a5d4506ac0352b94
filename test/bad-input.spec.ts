import { expect, test } from '@jest/globals';
import { isRefusal } from '../workflows/language.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality } from './support/municipality.js';
import { announce, objectionDesk } from './support/objecting.js';

eachDatabase((_kind, freshPlace) => {
  test('een hersteldatum die niet bestaat, voorbij is of op zondag valt, wordt geweigerd met één zin', async () => {
    const here = await openMunicipality(await freshPlace());
    const plan = await here.enter('Een bank');
    await here.play(plan, 'startCheck', 'caseHandler');
    const asked = (deadlineOn: string) =>
      objectionDesk(here).refused(plan, 'requestRemedy', {
        input: { deadlineOn },
        texts: { missing: 'De begroting.' },
      });
    expect(await asked('2026-02-30')).toEqual([
      'Kies een datum waarop de aanvulling binnen moet zijn, bijvoorbeeld 2 november 2026.',
    ]);
    expect(await asked('2026-12-06')).toEqual([
      'Kies een werkdag: op een weekend- of feestdag kan de aanvrager ons niet bereiken.',
    ]);
    expect(await asked('2026-11-19')).toEqual(['Geef de aanvrager minstens een week de tijd.']);
    expect((await here.dossier(plan)).states).toMatch(/completenessCheck$/);
  });

  test('van twee besluiten tegelijk telt er één; het andere hoort dat er iets is gewijzigd', async () => {
    const here = await openMunicipality(await freshPlace());
    const plan = await here.enter('Een brug');
    await here.roundTo('collegeDecision');
    const { revision } = await here.dossier(here.roundId);
    const decide = (amount: number) =>
      here.move(here.roundId, 'decide', {
        revision,
        by: { person: here.people.decisionMaker, role: 'decisionMaker' },
        input: { amounts: { [plan]: amount } },
        texts: { [`motivation_${plan}`]: 'Zo is het.', [`deviation_${plan}`]: 'Het geld is op.' },
      });
    const outcomes = await Promise.all([decide(0), decide(10_000)]);
    expect(outcomes.filter((one) => !isRefusal(one)).length).toBe(1);
    expect(outcomes.find(isRefusal)?.sentences).toEqual([
      'Iemand anders heeft dit intussen gewijzigd. Bekijk eerst wat er nu staat en kies dan opnieuw.',
    ]);
    await announce(here);
    const [decision, ...others] = await objectionDesk(here).newest(plan);
    expect([typeof decision, others]).toEqual(['string', []]);
  });
});
