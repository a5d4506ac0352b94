import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { courseOf, disconnectedAt, killedAt, stateOf } from '../support/crash/everywhere.js';
import { Instances, type Instance } from '../support/crash/instance.js';
import { meant, pointsOf, seen } from '../support/crash/points.js';
import { announcing, deciding, sceneOf, submitting } from '../support/crash/scenes.js';
import { eachDatabase } from '../support/databases.js';

/*
 * A process is killed (SIGKILL) at every write of a move. What is stored then is what was stored before the move, or all of the
 * move: byte for byte, in every table. And when the same move comes again, all is as if nothing had ever gone wrong.
 */
eachDatabase((kind) => {
  const played = expect.objectContaining({ repeated: false });
  const instances = new Instances();
  let alive: Instance;
  beforeAll(() => {
    alive = instances.take();
  });
  afterAll(() => instances.stop());

  test.each([
    ['sending in a plan', submitting],
    ['a decision on a round of four plans', deciding],
    ['the announcement of a round', announcing],
  ])(
    'killed at any write of %s: stored whole or not at all, and made once when it comes again',
    async (_name, play) => {
      const scene = await sceneOf(kind, play);
      const course = await courseOf(scene, alive);
      expect([course.outcome, course.wrong, stateOf(course.states.at(-1)!, course.states)]).toEqual([
        played,
        [],
        1,
      ]);
      const found = await killedAt(scene, pointsOf(course, kind), { instances, alive });
      expect(found.map((one) => seen(one, course))).toEqual(found.map((one) => meant(one, course)));
      const outcomes = found.map(({ again, contents }) => [again.outcome, stateOf(contents, course.states)]);
      expect(outcomes).toEqual(
        outcomes.map(([, stored]) => [{ ...(course.outcome as object), repeated: stored === 1 }, stored]),
      );
    },
    240_000,
  );

  if (kind === 'PostgreSQL')
    test('cut off from the database at any write of a decision, an instance says so, and its next attempt makes it', async () => {
      const scene = await sceneOf(kind, deciding);
      const course = await courseOf(scene, alive);
      const points = course.changes.map((_, index) => ({ at: index + 1, how: 'disconnect' as const }));
      const found = await disconnectedAt(scene, points, alive);
      expect(found.map((one) => seen(one, course))).toEqual(found.map((one) => meant(one, course)));
      expect(found.map(({ threw, again }) => [threw !== undefined, again.outcome])).toEqual(
        found.map(() => [true, course.outcome]),
      );
    }, 240_000);
});
