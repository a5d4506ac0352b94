import { beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { isRefusal, refusal } from '../workflows/language.js';
import { Budget } from '../src/budget/budget.entity.js';
import { Dossier } from '../src/engine/dossier.entity.js';
import { LogRow } from '../src/engine/log.entity.js';
import type { Move, Opening, Played } from '../src/engine/surroundings.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { everythingOf } from './support/stored.js';

const taken = refusal(
  'moveIdTaken',
  'Dit formulier is al voor iets anders gebruikt. Open de pagina opnieuw.',
);
const changed = refusal(
  'changed',
  'Iemand anders heeft dit intussen gewijzigd. Bekijk eerst wat er nu staat en kies dan opnieuw.',
);

eachDatabase((_kind, freshPlace) => {
  let town: Municipality;
  beforeAll(async () => {
    town = await openMunicipality(await freshPlace());
  });
  let count = 0;
  const submitted = () => town.enter(`Bankje ${(count += 1)}`);
  const handler = () => ({ person: town.people.caseHandler, role: 'caseHandler' }) as const;
  const startCheck = (dossier: string, more: Partial<Move> = {}) =>
    town.move(dossier, 'startCheck', { by: handler(), ...more });
  const all = (id: string) => town.database.read((em) => everythingOf(em, id));
  const movesOf = async (id: string) => (await all(id)).log.map(({ type }) => type);

  test('een zet die niet bestaat, of van de klok is, wordt geweigerd en laat niets achter', async () => {
    const id = await submitted();
    const before = await all(id);
    for (const type of [
      'fly',
      '',
      'constructor',
      '__proto__',
      'toString',
      'xstate.after.remedyPeriod.moek.handling.awaitingSupplement',
      'xstate.init',
      'clockAmber',
      'clockRed',
      'clockEnd',
    ])
      expect([type, await town.move(id, type, { by: handler(), input: { clock: 'decision' } })]).toEqual([
        type,
        refusal('unknownMove', 'Deze handeling bestaat niet.'),
      ]);
    expect(await town.move(randomUUID(), 'startCheck', { by: handler() })).toEqual(
      refusal('unknownMove', 'Deze aanvraag bestaat niet.'),
    );
    expect(await all(id)).toEqual(before);
  });

  test('wat het systeem zelf weet, kan niemand meesturen', async () => {
    const id = await submitted();
    const before = await all(id);
    for (const input of [
      { at: 0 },
      { on: '2020-01-01' },
      { facts: { pool: { left: 99 } } },
      { settings: {} },
      { by: { person: 'x', role: 'system' } },
      { told: { motivation: 'x' } },
      { type: 'withdraw' },
      { type: undefined },
    ])
      expect([input, await startCheck(id, { input })]).toEqual([
        input,
        refusal('unknownMove', 'Dit formulier bevat iets wat niemand kan invullen.'),
      ]);
    expect(await all(id)).toEqual(before);
  });

  test('twintig keer klikken is één zet, en iedereen hoort hetzelfde', async () => {
    const id = await submitted();
    const moveId = randomUUID();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => startCheck(id, { moveId })));
    const first: Played = {
      dossier: id,
      revision: 3,
      states: ['handling.completenessCheck'],
      repeated: false,
    };
    expect(outcomes.toSorted((one, other) => repeats(one) - repeats(other))).toEqual([
      first,
      ...Array<Played>(19).fill({ ...first, repeated: true }),
    ]);
    expect(await movesOf(id)).toEqual(['start', 'submit', 'startCheck']);
  });

  test('twintig keer beginnen is één aanvraag', async () => {
    const opening = await openingOf(town, 'Haastig');
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => town.engine.start(opening)));
    expect(outcomes.map((outcome) => repeats(outcome)).toSorted((one, other) => one - other)).toEqual([
      0,
      ...Array<number>(19).fill(1),
    ]);
    expect(await movesOf(opening.id)).toEqual(['start']);
  });

  test('dezelfde zet voor een ander dossier, een andere handeling of iemand anders is er geen', async () => {
    const [id, other] = [await submitted(), await submitted()];
    const moveId = randomUUID();
    await startCheck(id, { moveId });
    const before = [await all(id), await all(other)];
    expect(await startCheck(other, { moveId })).toEqual(taken);
    expect(await town.move(id, 'declareComplete', { by: handler(), moveId })).toEqual(taken);
    expect(await startCheck(id, { moveId, by: { person: 'somebody else', role: 'caseHandler' } })).toEqual(
      taken,
    );
    const opening = { ...(await openingOf(town, 'Later')), moveId };
    expect(await town.engine.start(opening)).toEqual(taken);
    expect([await all(id), await all(other)]).toEqual(before);
  });

  test('ook als dezelfde zet tegelijk voor acht dossiers komt, telt hij één keer', async () => {
    const ids: string[] = [];
    while (ids.length < 8) ids.push(await submitted());
    const before = await Promise.all(ids.map(all));
    const moveId = randomUUID();
    const outcomes = await Promise.all(ids.map((id) => startCheck(id, { moveId })));
    const played = outcomes.findIndex((outcome) => !isRefusal(outcome));
    expect(outcomes.filter((_, index) => index !== played)).toEqual(Array(7).fill(taken));
    const after = await Promise.all(ids.map(all));
    const losers = (rows: typeof before) => rows.filter((_, index) => index !== played);
    expect(losers(after)).toEqual(losers(before));
    expect(after[played]?.log.map(({ type }) => type)).toEqual(['start', 'submit', 'startCheck']);
  });

  test('ook als acht aanvragen tegelijk met dezelfde zet beginnen, begint er één', async () => {
    const moveId = randomUUID();
    const openings: Opening[] = [];
    while (openings.length < 8)
      openings.push({ ...(await openingOf(town, `Tegelijk${openings.length}`)), moveId });
    const by = openings[0]!.by;
    const outcomes = await Promise.all(openings.map((opening) => town.engine.start({ ...opening, by })));
    expect(outcomes.filter(isRefusal)).toEqual(Array(7).fill(taken));
    const there = await town.database.read((em) => em.findBy(Dossier, openings.map(({ id }) => ({ id })))); // prettier-ignore
    expect(there.map(({ id }) => id)).toEqual(outcomes.flatMap((one) => (isRefusal(one) ? [] : one.dossier)));
  });

  test('een kenmerk van de klok is van de klok, ook als iemand het als eerste brengt', async () => {
    const id = await submitted();
    const before = await all(id);
    const moveId = `timer/${id}/clock.decision.Amber/1`;
    expect(await startCheck(id, { moveId })).toEqual(taken);
    const opening = await openingOf(town, 'Klok');
    expect(await town.engine.start({ ...opening, moveId: 'timer/x' })).toEqual(taken);
    expect(await town.database.read((em) => em.countBy(Dossier, { id: opening.id }))).toBe(0);
    expect(await all(id)).toEqual(before);
  });

  test('wie beslist, heeft het nieuwste gezien; van twee die tegelijk beslissen beslist er één', async () => {
    const id = await submitted();
    await town.play(id, 'startCheck', 'caseHandler');
    await town.play(id, 'declareComplete', 'caseHandler');
    const exclude = (revision?: number) =>
      town.move(id, 'exclude', {
        by: { person: town.people.decisionMaker, role: 'decisionMaker' },
        texts: { motivation: 'Het plan ligt buiten de gemeente.' },
        input: { ground: 'conditions' },
        revision,
      });
    expect([await exclude(3), await exclude(), await exclude(NaN)]).toEqual([changed, changed, changed]);
    expect((await all(id)).dossier).toMatchObject({ revision: 4, states: 'handling.eligibilityCheck' });
    const outcomes = await Promise.all([exclude(4), exclude(4)]);
    expect(outcomes.filter(isRefusal)).toEqual([changed]);
    expect(await movesOf(id)).toEqual(['start', 'submit', 'startCheck', 'declareComplete', 'exclude']);
  });

  test('een nee van één plan houdt het hele besluit tegen, en noemt dat plan', async () => {
    const round = await openMunicipality(await freshPlace());
    const plans = [await round.enter('Een'), await round.enter('Twee'), await round.enter('Drie')];
    await round.roundTo('collegeDecision', 100_000);
    const everything = () =>
      round.database.read(async (em) => ({
        dossiers: await Promise.all([round.roundId, ...plans].map((id) => everythingOf(em, id))),
        log: await em.count(LogRow),
        pots: await em.find(Budget),
      }));
    const before = await everything();
    const { revision } = await round.dossier(round.roundId);
    const amounts = Object.fromEntries(plans.map((id) => [id, 100_000]));
    // Nobody wrote why the last one that is asked gets less than it asked for: the others were played by then.
    const last = plans.toSorted().at(-1);
    const reasoned = plans.filter((id) => id !== last);
    const texts = Object.fromEntries(reasoned.map((id) => [`motivation_${id}`, 'De pot is klein.']));
    const by = { person: round.people.decisionMaker, role: 'decisionMaker' } as const;
    const outcome = await round.move(round.roundId, 'decide', { by, revision, input: { amounts }, texts });
    expect(outcome).toEqual({
      ...refusal(
        'asked',
        'U kent minder toe dan er gevraagd is. Schrijf op waarom (Awb 3:46). De aanvrager leest dit in de brief.',
      ),
      dossier: last,
    });
    expect(await everything()).toEqual(before);
  }, 60_000);
});

const repeats = (outcome: unknown): number => ((outcome as Played).repeated ? 1 : 0);

async function openingOf(town: Municipality, name: string): Promise<Opening> {
  const by = { person: await town.person(name), role: 'applicant' } as const;
  const running = { chart: 'moek@1', versionId: 'moek-1', grantorId: 'midden-drenthe' };
  return { id: randomUUID(), moveId: randomUUID(), ...running, parentId: town.roundId, by };
}
