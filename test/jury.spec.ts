import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countedSheets, maySeeEntry, sheetOf } from '../src/jury/jury.queries.js';
import { saveSheet } from '../src/jury/scoring/sheet-saving.js';
import { planScore } from '../src/jury/scoring/scores.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { moekSettings } from '../workflows/moek.version.js';
import { eachDatabase } from './support/databases.js';
import { openJury, points, reasons, said, type Jury } from './support/jury.js';
import { must } from './support/open-round.js';

const declareFirst = 'Geef eerst aan of u bij dit plan betrokken bent.';
const involved = 'U bent betrokken bij dit plan. U ziet het niet en beoordeelt het niet.';

eachDatabase((_kind, freshPlace) => {
  describe('een jurylid', () => {
    let here: Jury;
    let plan: string;
    const save = (sheet: Parameters<typeof saveSheet>[1]['sheet'], personId = here.people.juror) =>
      saveSheet(here.database, { entryId: plan, personId, at: here.clock.now(), sheet });
    const stored = () => here.database.read((em) => sheetOf(em, plan, here.people.juror));

    beforeAll(async () => {
      here = await openJury(await freshPlace());
    });
    const newPlan = async () => {
      plan = await here.enter('Een bank');
      await here.admit(plan);
    };

    test('kan niets beoordelen of bewaren voordat het zei of het betrokken is', async () => {
      await newPlan();
      expect(said(await here.tryAs('juror', plan, 'score'))).toContain(declareFirst);
      expect([said(await save({ points: points(4), reasons: reasons() })), await stored()]).toEqual([
        [declareFirst],
        null,
      ]);
    });

    test('dat betrokken is, ziet en beoordeelt het plan niet, en kan dat zelf niet terugdraaien', async () => {
      await newPlan();
      must(await here.declare('juror', plan, 'memberOrBoard'));
      expect(said(await here.tryAs('juror', plan, 'score'))).toContain(involved);
      expect(said(await save({ points: points(4), reasons: reasons() }))).toEqual([involved]);
      expect(said(await here.declare('juror', plan))).toEqual([involved]);
      expect(await here.database.read((em) => maySeeEntry(em, here.people.juror, plan))).toBe(false);
    });

    test('houdt alles wat het typte, ook half, en levert pas in als het heel is', async () => {
      await newPlan();
      must(await here.declare('juror', plan));
      const half = {
        points: { support: 5 },
        reasons: { support: '  Iedereen 🎉\n', novelty: 'x'.repeat(9000) },
      };
      must(await save(half));
      expect(await stored()).toMatchObject({ ...half, handedInAt: null });
      expect(said(await here.tryAs('juror', plan, 'score'))).toEqual([
        'Geef bij elk criterium punten en een reden.',
      ]);
      must(await here.judge('juror', plan, 4));
      expect(await stored()).toMatchObject({ points: points(4), handedInAt: here.clock.now() });
      const twice = ['U heeft dit plan al beoordeeld.'];
      expect([said(await save(half)), said(await here.tryAs('juror', plan, 'score'))]).toEqual([
        twice,
        twice,
      ]);
    });

    test('dat te laat merkt dat het betrokken is, telt niet meer mee', async () => {
      await newPlan();
      await here.allJudge(plan, 4);
      const count = async () =>
        (await here.database.read((em) => countedSheets(em, here.roundId))).get(plan)?.length;
      expect(await count()).toBe(3);
      must(await here.declare('juror2', plan, 'other'));
      expect(await count()).toBe(2);
    });

    test('dat op twee apparaten typt, houdt wat het op elk typte', async () => {
      await newPlan();
      must(await here.declare('juror', plan));
      const on = (name: string, reason: Record<string, string>) =>
        saveSheet(here.database, {
          entryId: plan,
          personId: here.people.juror,
          at: here.clock.now(),
          sheet: { points: {}, reasons: { support: '', novelty: '', ...reason } },
          page: { name, prints: {} },
        });
      must(await on('telefoon', { support: 'Op de telefoon.' }));
      must(await on('laptop', { novelty: 'Op de laptop.' }));
      expect((await stored())?.reasons).toEqual({ support: 'Op de telefoon.', novelty: 'Op de laptop.' });
      must(await on('telefoon', { support: '' }));
      expect((await stored())?.reasons).toEqual({ support: '', novelty: 'Op de laptop.' });
    });

    test('dat niet in deze jury zit, kan niets bewaren', async () => {
      await newPlan();
      expect(said(await save({ points: {}, reasons: {} }, here.people.auditor))).toEqual([
        'U zit niet in de jury van deze ronde.',
      ]);
    });
  });

  test('wie er ook betrokken is: een beoordeling van wie niet mee mag doen, telt nooit', async () => {
    const here = await openJury(await freshPlace());
    const jurors = ['juryChair', 'juror', 'juror2'] as const;
    const act = fc.record({
      who: fc.constantFrom(...jurors),
      kind: fc.constantFrom('none', 'none', 'familyOrFriend', 'helpedWritePlan', undefined),
      given: fc.integer({ min: 1, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 9 }), async (acts) => {
        const plan = await here.enter('Een boom');
        await here.admit(plan);
        const [shutOut, sheets] = [new Set<string>(), new Map<string, number>()];
        for (const { who, kind, given } of acts) {
          if (kind && !('refused' in (await here.declare(who, plan, kind))) && kind !== 'none')
            shutOut.add(who);
          if (!('refused' in (await here.judge(who, plan, given)))) sheets.set(who, given);
        }
        const counted = (await here.database.read((em) => countedSheets(em, here.roundId))).get(plan) ?? [];
        const free = [...sheets].filter(([who]) => !shutOut.has(who));
        expect(counted.map(({ personId }) => personId).sort()).toEqual(
          free.map(([who]) => here.people[who as (typeof jurors)[number]]).sort(),
        );
        const { score } = planScore(counted, moekSettings.criteria);
        const sum = free.reduce((total, [, given]) => total + given, 0);
        expect((score ?? 0) * free.length).toBeCloseTo(sum, 9);
      }),
      { numRuns: 12 },
    );
  });

  test('herinneringen gaan naar wie nog iets moet, en naar niemand anders', async () => {
    const here = await openJury(await freshPlace());
    const plan = await here.enter('Een bank');
    await here.roundTo('presentation');
    await here.declare('juryChair', plan);
    await here.judge('juryChair', plan, 4);
    await here.declare('juror', plan);
    await here.wait(here.clock.now() + 4 * 24 * 3_600_000);
    const mails = await here.database.read((em) => em.findBy(OutboxRow, { dossierId: here.roundId }));
    const to = (template: string) =>
      mails.filter((mail) => mail.template === template).map(({ personId }) => personId);
    expect([to('E59'), to('E59b')]).toEqual([[here.people.juror2], [here.people.juror]]);
  });
});
