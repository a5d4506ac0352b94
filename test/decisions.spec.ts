import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startOfDay } from '../workflows/calendar.js';
import { isRefusal } from '../workflows/language.js';
import { Budget } from '../src/budget/budget.entity.js';
import { verifyLedger } from '../src/budget/ledger.queries.js';
import { announcedDecisions, decisionsOf } from '../src/decisions/decisions.queries.js';
import { announcedLetters, lettersOf } from '../src/documents/letters/letters.queries.js';
import { renderLetters } from '../src/documents/letters/letters.loop.js';
import { folderStore } from '../src/documents/store.js';
import { Engine } from '../src/engine/engine.js';
import { entities } from '../src/entities.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { eachDatabase, openDatabase } from './support/databases.js';
import { setPot } from './support/budgets.js';
import { openMunicipality, type Municipality } from './support/municipality.js';

type Decision = { amounts: Record<string, number>; texts?: Record<string, string> };

const why = 'De pot is te klein voor alle plannen.';
const jury = 100_000;
const extra = 20_000;

eachDatabase((_kind, freshPlace) => {
  describe('een besluit over een ronde', () => {
    let here: Municipality;
    let dataDir: string;
    let plans: [bench: string, tree: string, path: string];
    beforeAll(async () => {
      const place = await freshPlace();
      dataDir = place.dataDir;
      here = await openMunicipality(place);
      plans = [await here.enter('Een bank'), await here.enter('Een boom'), await here.enter('Een pad')];
      await here.roundTo('collegeDecision', jury);
      // The pot is exactly what the jury divided: whoever gives one plan more must give another less.
      await setPot(here, 3 * jury);
    }, 120_000);

    const decide = async ({ amounts, texts }: Decision, as = here.people.decisionMaker) => {
      const { revision } = await here.dossier(here.roundId);
      const by = { person: as, role: 'decisionMaker' } as const;
      return here.move(here.roundId, 'decide', { revision, by, input: { amounts }, texts });
    };
    const refused = async (decision: Decision, as?: string) => {
      const outcome = await decide(decision, as);
      return isRefusal(outcome) ? outcome.sentences : 'played';
    };
    const same = (amount: number) => Object.fromEntries(plans.map((id) => [id, amount]));
    const motivations = () => Object.fromEntries(plans.map((id) => [`motivation_${id}`, why]));

    test('dat niet klopt, wordt geweigerd met de reden, en er verandert niets', async () => {
      const [bench, tree] = plans;
      const texts = motivations();
      const juror = await here.person('Bertus', 'decisionMaker');
      expect({
        overPot: await refused({ amounts: { ...same(jury), [bench]: jury + 1 }, texts }),
        overAsked: await refused({ amounts: { ...same(0), [bench]: 90_000_000 }, texts }),
        noAmount: await refused({ amounts: { [bench]: jury, [tree]: jury }, texts }),
        stranger: await refused({ amounts: { ...same(jury), vreemd: 0 }, texts }),
        noReason: await refused({ amounts: same(jury) }),
        deviates: await refused({ amounts: { ...same(jury), [tree]: jury - 1 }, texts }),
        nothing: await refused({
          amounts: { ...same(jury), [tree]: 0 },
          texts: { [`deviation_${tree}`]: why },
        }),
        negative: await refused({ amounts: { ...same(jury), [tree]: -jury }, texts }),
        juror: await refused({ amounts: same(jury), texts }, juror),
      }).toMatchObject({
        overPot: ['De bedragen zijn samen meer dan de prijzenpot.'],
        overAsked: ['De bedragen zijn samen meer dan de prijzenpot.'],
        noAmount: ['Geef bij elk plan een bedrag, ook als dat nul is.'],
        stranger: ['Een van de plannen hoort niet bij deze ronde.'],
        noReason: expect.arrayContaining([
          'U kent minder toe dan er gevraagd is. Schrijf op waarom (Awb 3:46). De aanvrager leest dit in de brief.',
        ]),
        deviates: expect.arrayContaining(['U wijkt af van het juryadvies. Schrijf op waarom (Awb 3:50).']),
        nothing: expect.arrayContaining([
          'Schrijf op waarom dit plan geen bijdrage krijgt. De aanvrager leest dit in de brief.',
        ]),
        negative: expect.arrayContaining(['Bij dit plan hoort geen bedrag.']),
        juror: ['U heeft plannen beoordeeld en mag daarom niet beslissen (Awb 2:4).'],
      });
      expect((await here.dossier(here.roundId)).states).toBe('running.collegeDecision');
      expect(await here.database.read((em) => decisionsOf(em, bench))).toEqual([]);
    });

    test('geeft het ene plan meer omdat het andere minder krijgt, en niemand buiten ziet er iets van', async () => {
      const [bench, tree, path] = plans;
      const mailBefore = await here.database.read((em) => em.count(OutboxRow));
      const amounts = { [bench]: jury + extra, [tree]: 0, [path]: jury };
      const texts = { ...motivations(), [`deviation_${bench}`]: 'Meer.', [`deviation_${tree}`]: 'Minder.' };
      expect(await decide({ amounts, texts })).toMatchObject({ states: ['decided'] });
      const seen = await Promise.all(
        plans.map(async (id) => [
          (await here.dossier(id)).states,
          await here.database.read((em) => announcedDecisions(em, id)),
          await here.database.read((em) => announcedLetters(em, id)),
          (await here.database.read((em) => decisionsOf(em, id))).map(({ kind, amount }) => [kind, amount]),
          (await here.database.read((em) => lettersOf(em, id))).map(({ kind, missing }) => [kind, missing]),
        ]),
      );
      expect(seen).toEqual([
        ['awardDecided', [], [], [['partialGrant', jury + extra]], [['partialGrant', []]]],
        ['refusalDecided', [], [], [['refusal', 0]], [['refusal', []]]],
        ['awardDecided', [], [], [['partialGrant', jury]], [['partialGrant', []]]],
      ]);
      expect(await here.database.read((em) => em.count(OutboxRow))).toBe(mailBefore);
      expect(await pot(here)).toEqual({ reserved: 2 * jury + extra, committed: 0, paid: 0 });
    });

    test('wordt op een andere dag pas bekend als de brieven die dag noemen, en dan alle tegelijk', async () => {
      const { database, clock } = here;
      const office = { database, clock, store: folderStore(dataDir), baseUrl: 'http://localhost' };
      const announce = async () => {
        const { revision } = await here.dossier(here.roundId);
        const by = { person: here.people.caseHandler, role: 'caseHandler' } as const;
        return here.move(here.roundId, 'announce', { revision, by });
      };
      while ((await renderLetters(office)) > 0);
      clock.set(startOfDay('2027-02-03') + 9 * 3_600_000);
      expect(await announce()).toMatchObject({
        sentences: [
          'De brieven zijn nog niet klaar met de datum van vandaag. Probeer het over een minuut opnieuw.',
        ],
      });
      while ((await renderLetters(office)) > 0);
      expect(await announce()).toMatchObject({ states: ['announced'] });
      const letters = await database.read(async (em) =>
        (await Promise.all(plans.map((id) => announcedLetters(em, id)))).flat(),
      );
      expect(
        letters.map(({ datedOn, announcedAt, content }) => [datedOn, announcedAt, content.reference.sentOn]),
      ).toEqual(plans.map(() => ['2027-02-03', clock.now(), '2027-02-03']));
      const [decision] = await database.read((em) => announcedDecisions(em, plans[1]));
      expect(decision).toMatchObject({ announcedOn: '2027-02-03', objectionEndsOn: '2027-03-17' });
      expect(await pot(here)).toEqual({ reserved: 0, committed: 2 * jury + extra, paid: 0 });
      await here.database.read(verifyLedger);
    });
  });

  test('van veel besluiten tegelijk, op twee machines, telt er precies één; de pot loopt nooit over', async () => {
    const place = await freshPlace();
    const here = await openMunicipality(place);
    const plans = [await here.enter('Een bank'), await here.enter('Een boom')];
    await here.roundTo('collegeDecision', jury);
    const ceiling = 2 * jury + 10_000;
    await setPot(here, ceiling);
    const other = new Engine(await openDatabase(place, entities), here.clock, here.engine.surroundings);
    const people = [here.people.decisionMaker, await here.person('Gerda', 'decisionMaker')];
    const { revision } = await here.dossier(here.roundId);
    const amount = fc.integer({ min: 0, max: 2 * jury });
    const tries = fc.sample(fc.tuple(amount, amount), { numRuns: 19, seed: 42 });
    const texts = Object.fromEntries(
      plans.flatMap((id) => [
        [`motivation_${id}`, why],
        [`deviation_${id}`, why],
      ]),
    );
    const outcomes = await Promise.all(
      [[jury, jury] as [number, number], ...tries].map((amounts, place) =>
        (place % 2 === 0 ? here.engine : other).move({
          dossier: here.roundId,
          type: 'decide',
          moveId: randomUUID(),
          revision,
          by: { person: people[place % 3 === 0 ? 0 : 1] ?? '', role: 'decisionMaker' },
          input: { amounts: Object.fromEntries(plans.map((id, at) => [id, amounts[at]])) },
          texts,
        }),
      ),
    );
    const won = outcomes.flatMap((outcome, place) => (isRefusal(outcome) ? [] : [place]));
    expect(won).toHaveLength(1);
    const [first, second] = [[jury, jury], ...tries][won[0] ?? -1] ?? [];
    expect(await pot(here)).toEqual({ reserved: (first ?? 0) + (second ?? 0), committed: 0, paid: 0 });
    expect((first ?? 0) + (second ?? 0)).toBeLessThanOrEqual(ceiling);
    await here.database.read(verifyLedger);
    await here.database.inTransaction((tx) => tx.update(Budget, { id: 'pot' }, { committed: 1 }));
    await expect(here.database.read(verifyLedger)).rejects.toThrow(
      /MOEK 2026 2026 \(pot\): committed is €.0,01, its lines make €.0/,
    );
  }, 120_000);
});

const pot = (here: Municipality) =>
  here.database.read(async (em) => {
    const { reserved, committed, paid } = await em.findOneByOrFail(Budget, { id: 'pot' });
    return { reserved, committed, paid };
  });
