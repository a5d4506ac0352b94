import { describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setup, transition, type AnyStateMachine } from 'xstate';
import { completion } from '../workflows/fragments/completion.js';
import { delays } from '../workflows/fragments/delays.js';
import { entry } from '../workflows/fragments/vocabulary.js';
import { isRefusal, step, type Chart, type Happening } from '../workflows/language.js';
import { moek } from '../workflows/moek.js';
import { checkOpenDossiers } from '../src/engine/boot.js';
import { Engine } from '../src/engine/engine.js';
import { planMove } from '../src/engine/plan.js';
import { firstSnapshot, restore, stored } from '../src/engine/snapshots.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality } from './support/municipality.js';
import { everythingOf } from './support/stored.js';

const chartOf = (machine: AnyStateMachine): Chart => ({ ...moek, name: 'try@1', machine });
const named = step('Hier', 'Daar');

describe('een bewaarde toestand', () => {
  const remembering = (lost?: 'two') =>
    setup({}).createMachine({
      id: 'try',
      initial: 'on',
      states: {
        off: { on: { back: 'on.last' } },
        on: {
          initial: 'one',
          on: { stop: 'off' },
          states: { one: { on: { next: lost ? 'three' : 'two' } }, [lost ? 'three' : 'two']: {}, last: { type: 'history' } },
        },
      },
    }); // prettier-ignore
  const stopped = () => {
    let snapshot = firstSnapshot(chartOf(remembering()));
    for (const type of ['next', 'stop']) snapshot = transition(remembering(), snapshot, { type })[0];
    return stored(snapshot);
  };

  test('weet nog waar zij naar terug moet', () => {
    const restored = restore(chartOf(remembering()), stopped());
    expect(transition(remembering(), restored, { type: 'back' })[0].value).toEqual({ on: 'two' });
  });

  test('past niet meer als de regeling kwijt is waar zij naar terug moet', () =>
    expect(() => restore(chartOf(remembering('two')), stopped())).toThrow('does not fit try@1'));

  const parallel = (...states: string[]) =>
    chartOf(
      setup({}).createMachine({
        id: 'try',
        type: 'parallel',
        states: Object.fromEntries(states.map((name) => [name, { initial: 'a', states: { a: {}, b: {} } }])),
      }),
    );
  const deep = chartOf(
    setup({}).createMachine({
      id: 'try',
      initial: 'x',
      states: { x: { initial: 'a', states: { a: {} } }, y: {} },
    }),
  );
  test.each<[string, Chart, unknown]>([
    ['een toestand die weg is', deep, 'z'],
    ['een binnenste toestand die weg is', deep, { x: 'c' }],
    ['een toestand die nu delen heeft', deep, 'x'],
    ['een toestand die geen delen meer heeft', deep, { y: 'a' }],
    ['een tak waarin de toestand weg is', parallel('x', 'y'), { x: 'a', y: 'c' }],
    ['een tak die weg is', parallel('x', 'y'), { x: 'a', y: 'a', z: 'a' }],
    ['een tak die erbij kwam', parallel('x', 'y'), { x: 'a' }],
    ['geen toestand', deep, undefined],
  ])('past niet op %s', (_what, chart, value) => {
    const kept = { ...(JSON.parse(stored(firstSnapshot(chart))) as object), value };
    expect(() => restore(chart, JSON.stringify(kept))).toThrow('This snapshot does not fit try@1');
  });

  test('past wel als alleen de volgorde van de takken anders is', () =>
    expect(restore(parallel('x', 'y'), stored(firstSnapshot(parallel('y', 'x')))).value).toEqual({
      x: 'a',
      y: 'a',
    }));
});

describe('een wachttijd die niet bij een zet begint, zegt hoe het wel moet', () => {
  const sentence = 'enter this state by a move, not as an initial state or after onDone.';

  test('in de eerste toestand', () => {
    const states = { completion: { ...completion, meta: named } };
    const machine = entry.createMachine({ id: 'early', context: {} as never, initial: 'completion', states });
    expect(() => firstSnapshot(chartOf(machine))).toThrow(sentence);
  });

  test('na onDone', () => {
    const machine = setup({ delays: { bankReminder: delays.bankReminder as never } }).createMachine({
      id: 'late',
      initial: 'first',
      states: {
        first: {
          initial: 'busy',
          states: { busy: { meta: named, on: { withdraw: 'ready' } }, ready: { type: 'final' } },
          onDone: 'waiting',
        },
        waiting: { meta: named, after: { bankReminder: 'over' } },
        over: { meta: named },
      },
    });
    const chart = chartOf(machine);
    const event = { type: 'withdraw', by: { person: 'p', role: 'applicant' }, at: 0, on: '2026-11-20' };
    expect(() => planMove(chart, firstSnapshot(chart), event as Happening)).toThrow(sentence);
  });
});

eachDatabase((_kind, freshPlace) => {
  test('dossiers die niet meer passen houden de start tegen, elk met naam, en spelen niet verder', async () => {
    const town = await openMunicipality(await freshPlace());
    const ids = [await town.enter('Een'), await town.enter('Twee')];
    const draft = await town.begin(await town.person('Klad'));
    const gone = await town.enter('Weg');
    await town.play(gone, 'withdraw', 'applicant');
    await checkOpenDossiers(town.engine, town.database);

    const machine = setup({}).createMachine({ id: 'moek', initial: 'draft', states: { draft: {} } });
    const { surroundings } = town.engine;
    const without = surroundings.charts.filter(({ name }) => name !== moek.name);
    const engineWith = (charts: Chart[]) =>
      new Engine(town.database, town.clock, { ...surroundings, charts });
    const lost = engineWith([{ ...moek, machine }, ...without]);
    const names = ids.toSorted().map((id) => `\n- ${id} (moek@1, handling.submitted)`);
    const complaint = 'These open dossiers do not fit the charts of this release:';
    await expect(checkOpenDossiers(lost, town.database)).rejects.toThrow(
      new Error(complaint + names.join('')),
    );
    await expect(checkOpenDossiers(engineWith(without), town.database)).rejects.toThrow(
      `- ${draft} (moek@1, draft)`,
    );

    const read = () => town.database.read((em) => everythingOf(em, ids[0]!));
    const before = await read();
    const by = { person: town.people.caseHandler, role: 'caseHandler' } as const;
    const move = lost.move({ dossier: ids[0]!, type: 'startCheck', moveId: randomUUID(), by });
    await expect(move).rejects.toThrow('This snapshot does not fit moek@1');
    expect(await read()).toEqual(before);
    expect(isRefusal(await town.move(ids[0]!, 'startCheck', { by }))).toBe(false);
  });
});
