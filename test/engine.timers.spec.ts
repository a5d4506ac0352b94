import { Logger } from '@nestjs/common';
import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Engine } from '../src/engine/engine.js';
import { Timer } from '../src/engine/timer.entity.js';
import { playDueTimers } from '../src/engine/timers.loop.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { now } from './support/open-round.js';
import { everythingOf } from './support/stored.js';

// What the loop warns of would drown the list of tests.
beforeAll(() => Logger.overrideLogger(false));

const lapse = 'xstate.after.draftLapse.moek.draft';
const minute = 60_000;

eachDatabase((_kind, freshPlace) => {
  let town: Municipality;
  let lapsed: number;
  beforeEach(async () => {
    town = await openMunicipality(await freshPlace());
    lapsed = town.closesAt + 31 * 24 * 60 * minute;
  });
  const all = (id: string) => town.database.read((em) => everythingOf(em, id));
  const movesOf = async (id: string) => (await all(id)).log.map(({ type }) => type);
  const left = (name: string) => town.database.read((em) => em.countBy(Timer, { name }));
  const drafts = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    while (ids.length < count) ids.push(await town.begin(await town.person(`Vergeten${ids.length}`)));
    return ids.toSorted();
  };

  test('vier lussen tegelijk spelen elke wachttijd één keer', async () => {
    const ids = await drafts(12);
    town.clock.set(lapsed);
    const loop = async () => {
      let played = 0;
      while ((await left(lapse)) > 0) played += await playDueTimers(town);
      return played;
    };
    const played = await Promise.all([loop(), loop(), loop(), loop()]);
    expect(await Promise.all(ids.map(movesOf))).toEqual(Array(12).fill(['start', lapse]));
    expect((await town.dossier(ids[0]!)).states).toBe('expired');
    expect(played.reduce((sum, one) => sum + one)).toBeGreaterThanOrEqual(12);
    expect(await playDueTimers(town)).toBe(0);
  });

  test('een wachttijd die te laat komt, wordt weggehaald en verandert niets', async () => {
    const id = await town.enter('Allang verstuurd');
    const before = await all(id);
    const stale = { dossierId: id, name: lapse, dueAt: now, event: JSON.stringify({ type: lapse }) };
    await town.database.inTransaction((tx) => tx.insert(Timer, stale));
    expect([await playDueTimers(town), await playDueTimers(town)]).toEqual([1, 0]);
    expect(await all(id)).toEqual(before);
  });

  /** An engine that cannot erase the draft of this one, as long as `broken` says so. */
  const failingAt = (id: string, broken: () => boolean): Engine => {
    const { surroundings } = town.engine;
    const { eraseDraft } = surroundings.effects;
    return new Engine(town.database, town.clock, {
      ...surroundings,
      effects: {
        ...surroundings.effects,
        eraseDraft: async (happened, params) => {
          await eraseDraft(happened, params);
          if (happened.dossier.id === id && broken()) throw new Error('no disk');
        },
      },
    });
  };

  test('een wachttijd die mislukt houdt geen andere op, wordt gemeld, en komt een minuut later weer', async () => {
    // Of those that are due at the same moment, the loop begins with the lowest id.
    const [bad = '', ...others] = await drafts(4);
    const lapses = (await all(bad)).timers[0]?.dueAt ?? 0;
    await town.wait(lapses - 1);
    const before = await all(bad);
    let broken = true;
    const engine = failingAt(bad, () => broken);
    const loop = (atMost?: number) => playDueTimers({ ...town, engine }, atMost);
    town.clock.set(lapses);
    const complaint = `Timer ${lapse} of ${bad}: Error: no disk`;
    await expect(loop(1)).rejects.toThrow(complaint);
    expect(await loop(1)).toBe(1);
    await town.database.inTransaction((tx) =>
      tx.update(Timer, { dossierId: bad, name: lapse }, { dueAt: 0 }),
    );
    await expect(loop()).rejects.toThrow(complaint);
    expect(await Promise.all(others.map(movesOf))).toEqual(Array(3).fill(['start', lapse]));

    const [timer] = before.timers;
    expect(await all(bad)).toEqual({ ...before, timers: [{ ...timer, dueAt: lapses + minute }] });
    expect(await loop()).toBe(0);
    town.clock.set(lapses + minute);
    await expect(loop()).rejects.toThrow(complaint);
    broken = false;
    expect(await loop()).toBe(0);
    town.clock.set(lapses + 2 * minute);
    expect([await loop(), await loop()]).toEqual([1, 0]);
    expect(await movesOf(bad)).toEqual(['start', lapse]);
  });

  test('een wachttijd van een dossier dat nergens meer past, houdt geen andere op', async () => {
    const [bad = '', other = ''] = await drafts(2);
    await town.database.inTransaction((tx) =>
      tx.query(`UPDATE dossier SET chart = 'moek@9' WHERE id = '${bad}'`),
    );
    town.clock.set(lapsed);
    await expect(playDueTimers(town)).rejects.toThrow('There is no chart moek@9 in this release.');
    expect(await movesOf(other)).toEqual(['start', lapse]);
  });
});
