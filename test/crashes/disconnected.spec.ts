import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { courseOf, disconnectedAt } from '../support/crash/everywhere.js';
import { Instances, type Instance } from '../support/crash/instance.js';
import { meant, seen } from '../support/crash/points.js';
import { deciding, sceneOf } from '../support/crash/scenes.js';

const instances = new Instances();
let alive: Instance;
beforeAll(() => {
  alive = instances.take();
});
afterAll(() => instances.stop());

test('cut off from PostgreSQL at any write of a decision, an instance says so, and its next attempt makes it', async () => {
  const scene = await sceneOf('PostgreSQL', deciding);
  const course = await courseOf(scene, alive);
  const points = course.changes.map((_, index) => ({ at: index + 1, how: 'disconnect' as const }));
  const found = await disconnectedAt(scene, points, alive);
  expect(found.map((one) => seen(one, course))).toEqual(found.map((one) => meant(one, course)));
  expect(found.map(({ threw, again }) => [threw !== undefined, again.outcome])).toEqual(
    found.map(() => [true, course.outcome]),
  );
}, 900_000);
