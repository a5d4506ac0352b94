import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endOfDay } from '../workflows/calendar.js';
import type { EntryMemory } from '../workflows/fragments/memory.js';
import { workingDayFrom } from '../workflows/holidays.js';
import { addDays } from '../workflows/calendar.js';
import { lettersOf } from '../src/documents/letters/letters.queries.js';
import { Task } from '../src/worklist/tasks/task.entity.js';
import { eachDatabase } from './support/databases.js';
import type { Browser } from './support/fetching-browser.js';
import { errorsOn } from './support/form-site.js';
import { openTown, type Town } from './support/town.js';

const mustHear = 'De aanvrager moet eerst kunnen reageren';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let lambert: Browser;
  let plans: { bench: string; mast: string; path: string };
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    plans = {
      bench: await town.enter('Een bank'),
      mast: await town.enter('Een mast'),
      path: await town.enter('Een pad'),
    };
    await town.roundTo('collegeDecision', 100_000);
    lambert = await town.visitor(town.people.decisionMaker);
  }, 120_000);
  afterAll(() => town.close());

  const path = () => `/werk/rondes/${town.roundId}/besluit`;
  /** What the decision maker fills in: the bench gets nothing, the others what the jury proposed. */
  const answers = (more: Record<string, string> = {}) => ({
    ...Object.fromEntries(
      Object.values(plans).map((id) => [`bedrag_${id}`, id === plans.bench ? '0' : '1000']),
    ),
    ...Object.fromEntries(
      Object.values(plans).map((id) => [`motivation_${id}`, 'Zo past ieder plan in de pot.']),
    ),
    ...Object.fromEntries(Object.values(plans).map((id) => [`ground_${id}`, 'ranking'])),
    [`deviation_${plans.bench}`]: 'De grond is niet van hen.',
    ...more,
  });
  const tryOut = async (more?: Record<string, string>) => lambert.submit(path(), path(), answers(more));
  const said = async (more?: Record<string, string>) => {
    const seen = await tryOut(more);
    return [seen.status, ...errorsOn(seen)];
  };
  const ask = async (plan: string) => {
    const deadlineOn = workingDayFrom(addDays(town.clock.today(), 14));
    const texts = { intention: 'De notaris schreef dat de grond niet van u is.' };
    await town.play(plan, 'requestViews', 'caseHandler', { input: { deadlineOn }, texts });
    return deadlineOn;
  };
  const memory = async (plan: string) =>
    (JSON.parse((await town.dossier(plan)).snapshot) as { context: EntryMemory }).context;
  const openTasks = async (dossierId: string) =>
    (await town.database.read((em) => em.findBy(Task, { dossierId })))
      .filter(({ closedAt }) => closedAt === null)
      .map(({ kind }) => kind);

  test('het oordeel van de jury vraagt niet om een reactie, andere informatie wel: bij het plan staat dat', async () => {
    expect((await tryOut()).status).toBe(200);
    for (const ground of ['otherData', 'falseData', 'insolvency'])
      expect(await said({ [`ground_${plans.bench}`]: ground })).toEqual([
        400,
        expect.stringContaining(`Een bank: ${mustHear}`),
      ]);
    expect(await said({ [`ground_${plans.bench}`]: 'het weer' })).toEqual([
      400,
      'Een bank: Kies waarop het besluit steunt.',
    ]);
    expect(
      await said({
        [`ground_${plans.mast}`]: 'obligations',
        [`bedrag_${plans.mast}`]: '900',
        [`deviation_${plans.mast}`]: 'Minder.',
      }),
    ).toEqual([400, expect.stringContaining(`Een mast: ${mustHear}`)]);
  });

  test('wie reageert, leest in de brief wat daarmee is gedaan; wie zwijgt, ook', async () => {
    const [first, second] = [await ask(plans.bench), await ask(plans.path)];
    expect((await town.dossier(plans.bench)).states).toBe('handling.awardProposed');
    const harm = await town.visitor(await town.ownerOf(plans.bench));
    expect((await harm.get(`/mijn/${plans.bench}`)).body).toContain('Wij horen graag uw reactie');
    expect(await said({ [`ground_${plans.bench}`]: 'otherData' })).toEqual([
      400,
      expect.stringContaining(mustHear),
    ]);
    const form = `/mijn/${plans.bench}/zet/giveViews`;
    expect((await harm.submit(form, form, { views: 'De grond is van mijn moeder.' })).status).toBe(303);
    expect(await said({ [`ground_${plans.bench}`]: 'otherData' })).toEqual([
      400,
      expect.stringContaining('Schrijf op wat u met de reactie heeft gedaan.'),
    ]);
    await town.wait(endOfDay(first > second ? first : second) + 1);
    expect((await memory(plans.path)).views?.passed).toBe(true);
    expect(await openTasks(plans.path)).toEqual(['weighViews']);
    const answered = {
      [`ground_${plans.bench}`]: 'otherData',
      [`viewsAnswer_${plans.bench}`]: 'Uw moeder schreef ons dat zij het niet goed vindt.',
      [`ground_${plans.path}`]: 'obligations',
      [`bedrag_${plans.path}`]: '900',
      [`deviation_${plans.path}`]: 'De vorige keer kwam er geen verslag.',
    };
    lambert = await town.visitor(town.people.decisionMaker);
    expect((await tryOut(answered)).status).toBe(200);
    const sums = { [plans.bench]: 0, [plans.mast]: 100_000, [plans.path]: 90_000 };
    await town.play(town.roundId, 'decide', 'decisionMaker', {
      input: { amounts: sums, grounds: { [plans.bench]: 'otherData', [plans.path]: 'obligations' } },
      texts: Object.fromEntries(
        Object.entries(answers(answered)).filter(([name]) => /^(mot|dev|view)/.test(name)),
      ),
    });
    const reaction = async (plan: string) =>
      (await town.database.read((em) => lettersOf(em, plan)))
        .at(-1)
        ?.content.blocks.find(({ id }) => id === 'L-VIE')?.paragraphs;
    expect(await reaction(plans.bench)).toEqual([
      expect.stringContaining('Uw moeder schreef ons dat zij het niet goed vindt.'),
    ]);
    expect(await reaction(plans.path)).toEqual([expect.stringContaining('Wij kregen geen reactie.')]);
    expect(await reaction(plans.mast)).toBeUndefined();
    expect([await openTasks(plans.bench), await openTasks(plans.path)]).toEqual([[], []]);
  });
});
