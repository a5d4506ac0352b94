import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { courseOf, killedAt } from '../support/crash/everywhere.js';
import { Instances, type Instance } from '../support/crash/instance.js';
import type { Contents } from '../support/crash/places.js';
import { meant, pointsOf, seen } from '../support/crash/points.js';
import { closing, printing, sceneOf } from '../support/crash/scenes.js';
import { eachDatabase } from '../support/databases.js';

/* What repeats by itself is killed (SIGKILL) at every write, and a new instance finishes it: each thing once. */
eachDatabase((kind) => {
  const instances = new Instances();
  let alive: Instance;
  beforeAll(() => {
    alive = instances.take();
  });
  afterAll(() => instances.stop());

  test('killed while timers are played: each was played whole or not at all, and all once in the end', async () => {
    const scene = { ...(await sceneOf(kind, closing)), step: { do: 'timers', atMost: 1 } as const };
    const course = await courseOf(scene, alive);
    expect(course).toMatchObject({ outcome: course.states.length - 1, wrong: [] });
    expect(course.states.length).toBeGreaterThan(2);
    const found = await killedAt(scene, pointsOf(course, kind), { instances, alive });
    expect(found.map((one) => seen(one, course))).toEqual(found.map((one) => meant(one, course)));
  }, 900_000);

  test('killed while letters are printed: every letter is there once, and no paper lies about', async () => {
    const scene = await sceneOf(kind, printing);
    const course = await courseOf(scene, alive);
    expect(course).toMatchObject({ outcome: 2, wrong: [] });
    const found = await killedAt(scene, pointsOf(course, kind), { instances, alive });
    expect(found.map(({ point, end, files }) => ({ point, ...papersOf(end), files }))).toEqual(
      found.map(({ point, files }) => ({ point, letters: Object.keys(files).sort(), files, kept: files })),
    );
    expect(found.map(({ files }) => Object.keys(files).length)).toEqual(found.map(() => 2));
  }, 900_000);
});

/** Which file each letter has, and the SHA-256 that is stored of each file. */
function papersOf(contents: Contents): { letters: string[]; kept: Record<string, unknown> } {
  const rows = (table: string) =>
    (contents[table] ?? []).map((row) => JSON.parse(row) as Record<string, unknown>);
  const letters = rows('letter').map(({ file_id }) => String(file_id));
  return {
    letters: letters.sort(),
    kept: Object.fromEntries(rows('stored_file').map(({ id, sha256 }) => [id, sha256])),
  };
}
