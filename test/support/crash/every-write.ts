import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eachDatabase } from '../databases.js';
import { courseOf, killedAt, stateOf } from './everywhere.js';
import { Instances, type Instance } from './instance.js';
import { meant, pointsOf, seen } from './points.js';
import { sceneOf, type Play } from './scenes.js';

/**
 * A process is killed (SIGKILL) at every write of a move. What is stored then is what was stored before the move, or all of the
 * move: byte for byte, in every table. And when the same move comes again, all is as if nothing had ever gone wrong.
 */
export const killedAtEveryWrite = (play: Play): void =>
  eachDatabase((kind) => {
    const played = expect.objectContaining({ repeated: false });
    const instances = new Instances();
    let alive: Instance;
    beforeAll(() => {
      alive = instances.take();
    });
    afterAll(() => instances.stop());

    test('killed at any write: stored whole or not at all, and made once when it comes again', async () => {
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
    }, 900_000);
  });
