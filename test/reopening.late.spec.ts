import { expect, test } from '@jest/globals';
import { addDays } from '../workflows/calendar.js';
import type { EntryMemory } from '../workflows/fragments/memory.js';
import { eachDatabase } from './support/databases.js';
import { at, giveNotice, ownerOf } from './support/late-town.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { objectionDesk } from './support/objecting.js';

const why = { motivation: 'Het advies van de provincie telde ten onrechte mee.' };
const memoryOf = async (here: Municipality, id: string) =>
  (JSON.parse((await here.dossier(id)).snapshot) as { context: EntryMemory }).context;

eachDatabase((_kind, freshPlace) => {
  test('een aanvraag die opnieuw wordt behandeld heeft een nieuwe termijn, en wie daarop wacht kan ons nog een keer in gebreke stellen', async () => {
    const here = await openMunicipality(await freshPlace());
    const plan = await here.enter('Een bank');
    const by = { person: await ownerOf(here, plan), role: 'applicant' } as const;
    const desk = objectionDesk(here);
    const ourTerm = async () => (await memoryOf(here, plan)).clocks['decision'];
    const excludedAndReopened = async () => {
      const exclusion = { input: { ground: 'conditions' }, texts: { motivation: 'Buiten het gebied.' } };
      await here.play(plan, 'exclude', 'decisionMaker', exclusion);
      const objection = await desk.file(plan);
      await desk.hear(objection);
      const decision = { input: { outcome: 'reopened' }, texts: why };
      await here.play(objection, 'decideObjection', 'decisionMaker2', decision);
      return here.clock.today();
    };
    for (const move of ['startCheck', 'declareComplete']) await here.play(plan, move, 'caseHandler');
    const reopenedOn = await excludedAndReopened();
    const firstTerm = await ourTerm();
    expect([reopenedOn, firstTerm?.startedOn, firstTerm?.endsOn]).toEqual([
      '2026-12-04',
      '2026-12-04',
      '2027-01-29',
    ]);
    await here.wait(at(addDays(firstTerm?.endsOn ?? '', 1)));
    const first = await giveNotice(here, plan, by);
    const twice = 'Er is al een ingebrekestelling over dit besluit.';
    await expect(giveNotice(here, plan, by)).rejects.toThrow(twice);
    // Excluded again, within the two weeks: that ends it, and what follows has a term of its own.
    const againOn = await excludedAndReopened();
    expect((await here.dossier(first)).states).toBe('inTime');
    const secondTerm = await ourTerm();
    expect([againOn, secondTerm?.startedOn, secondTerm?.endsOn]).toEqual([
      '2027-02-15',
      '2027-02-15',
      '2027-04-12',
    ]);
    const tooEarly = 'De tijd om te besluiten is nog niet voorbij.';
    await expect(giveNotice(here, plan, by)).rejects.toThrow(tooEarly);
    await here.wait(at(addDays(secondTerm?.endsOn ?? '', 1)));
    // Two weeks on is King's Day, so the day after that.
    const second = await giveNotice(here, plan, by);
    expect((await here.dossier(second)).states).toBe('grace');
    expect((await memoryOf(here, second)).clocks['penaltyGrace']?.endsOn).toBe('2027-04-28');
    await expect(giveNotice(here, plan, by)).rejects.toThrow(twice);
  });
});
