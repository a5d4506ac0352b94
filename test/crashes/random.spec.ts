import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Instances, type Instance } from '../support/crash/instance.js';
import { contentsOf } from '../support/crash/places.js';
import { chanceFrom } from '../support/crash/rush.js';
import { rushing, sceneOf } from '../support/crash/scenes.js';
import { eachDatabase } from '../support/databases.js';

/* Ten processes after one another on the same data, each killed (SIGKILL) at a random moment while eight people make moves. */
eachDatabase((kind) => {
  const instances = new Instances();
  let alive: Instance;
  beforeAll(() => {
    alive = instances.take();
  });
  afterAll(() => instances.stop());

  const seed = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000);
  test(`killed at any moment (CRASH_SEED=${seed}): what was acknowledged is there, every dossier is sound, and the mail is that of its moves`, async () => {
    const { place, now, work } = await sceneOf(kind, rushing(seed));
    const chance = chanceFrom(seed);
    const acknowledged: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      const dying = instances.take();
      await dying.open(1, place, now);
      let stopped: unknown;
      void dying.work(1, { ...work, seed: seed + round } as typeof work).then((report) => (stopped = report));
      while (dying.acknowledged.length === 0 && !stopped) await pause(1);
      expect(stopped).toBeUndefined();
      await pause(3 + chance() * 147);
      await dying.kill();
      acknowledged.push(...dying.acknowledged);
      const log = ((await contentsOf(place))['log'] ?? []).map(
        (row) => JSON.parse(row) as { move_id: string },
      );
      const stored = new Set(log.map(({ move_id }) => move_id));
      expect(acknowledged.filter((moveId) => !stored.has(moveId))).toEqual([]);
      await alive.open(1, place, now);
      expect((await alive.work(1, { do: 'audit' })).outcome).toEqual([]);
      expect((await alive.work(1, { do: 'mailOfMoves' })).outcome).toEqual([]);
      await alive.close(1);
    }
    expect(new Set(acknowledged).size).toBeGreaterThan(20);
  }, 900_000);
});
