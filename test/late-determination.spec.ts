import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, endOfDay } from '../workflows/calendar.js';
import type { EntryMemory } from '../workflows/fragments/memory.js';
import { isRefusal } from '../workflows/language.js';
import { lateMemory } from '../src/decisions/late/late.queries.js';
import { announcedLetters } from '../src/documents/letters/letters.queries.js';
import { eachDatabase } from './support/databases.js';
import type { Browser } from './support/fetching-browser.js';
import { at, giveNotice } from './support/late-town.js';
import { words } from './support/page-words.js';
import { openTown, type Town } from './support/town.js';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let plan: string;
  let owner: { readonly person: string; readonly role: 'applicant' };
  let page: Browser;
  let dueOn: string;
  const comeBack = async () => (page = await town.visitor(owner.person));
  const seen = async (path: string) => words((await page.get(path)).body);

  beforeAll(async () => {
    town = await openTown(await freshPlace(), { settlementMode: 'onApplication' });
    plan = await town.enter('Een bank');
    owner = { person: await town.ownerOf(plan), role: 'applicant' };
    await town.roundTo('announced', 60_000);
    const done = {
      person: owner.person,
      input: { mayPublish: false },
      texts: { sentence: 'De bank staat.' },
    };
    await town.play(plan, 'reportDone', 'applicant', done);
    const account = {
      person: owner.person,
      input: { spent: 60_000 },
      texts: { report: 'Alles is gekocht.' },
    };
    await town.play(plan, 'applyForDetermination', 'applicant', account);
    const { clocks } = (JSON.parse((await town.dossier(plan)).snapshot) as { context: EntryMemory }).context;
    dueOn = clocks['settlementDecision']?.endsOn ?? '';
  }, 120_000);
  afterAll(() => town.close());

  test('zolang de tijd om vast te stellen loopt, kan niemand ons in gebreke stellen', async () => {
    expect(dueOn).toBe(addDays(town.clock.today(), 7 * 13));
    await expect(giveNotice(town, plan, owner)).rejects.toThrow(
      'De tijd om te besluiten is nog niet voorbij. Een ingebrekestelling kan vanaf de dag daarna.',
    );
  });

  test('stellen wij te laat vast, dan kost elke dag na twee weken geld, tot de dag waarop wij vaststellen', async () => {
    await town.wait(at(addDays(dueOn, 1)));
    await comeBack();
    expect(await seen(`/mijn/${plan}`)).toContain('Ons besluit is te laat');
    expect(await seen(`/mijn/${plan}/te-laat`)).toContain('Ons besluit over het vaststellen van uw bijdrage');
    const notice = await giveNotice(town, plan, owner);
    const twice = town.engine.start({
      id: 'nog-een', chart: 'late-decision@1', versionId: (await town.dossier(plan)).versionId,
      grantorId: 'midden-drenthe', parentId: plan, moveId: 'nog-een', by: owner,
    }); // prettier-ignore
    const again = await twice;
    expect(isRefusal(again) && again.sentences).toEqual([
      'Er is al een ingebrekestelling over dit besluit. Een tweede is niet nodig.',
    ]);
    const graceEnds = lateMemory(await town.dossier(notice)).clocks['penaltyGrace']?.endsOn ?? '';
    await town.wait(endOfDay(graceEnds) + 1);
    expect((await town.dossier(notice)).states).toBe('accruing');

    await town.wait(at(addDays(graceEnds, 4)));
    await town.play(plan, 'determine', 'decisionMaker');
    const memory = lateMemory(await town.dossier(notice));
    expect([(await town.dossier(notice)).states, memory.lateUntil]).toEqual([
      'toDetermine',
      town.clock.today(),
    ]);
    await town.play(notice, 'determinePenalty', 'decisionMaker', {
      input: { outcome: 'owed', applicants: 1 },
    });
    const [letter] = await town.database.read((em) => announcedLetters(em, notice));
    expect(JSON.stringify(letter?.content)).toContain(
      'ons besluit om uw bijdrage voor ‘Een bank’ vast te stellen',
    );
    await comeBack();
    expect(await seen(`/mijn/${plan}`)).toContain(', over het vaststellen van uw bijdrage');
    // Three whole days lie between the two weeks and the decision; one costs € 23 (Awb 4:17, as indexed for 2024 to 2026).
    expect(JSON.stringify(letter?.content)).toContain('3 dagen');
  });
});
