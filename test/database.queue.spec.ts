import { afterAll, beforeEach, expect, test } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import type { Database } from '../src/database/database.js';
import { freshPlace, openDatabase } from './support/databases.js';

/*
 * Work that waits together is committed together on SQLite. The jobs of one test are asked for in one breath, so that they
 * are one batch; `together` proves that they were.
 */
let database: Database;
const opened: Database[] = [];
beforeEach(async () => {
  database = await openDatabase(await freshPlace('SQLite'), []);
  opened.push(database);
  await database.inTransaction(async (tx) => {
    await tx.query('CREATE TABLE kept (name text PRIMARY KEY, weight blob)');
    await tx.query('CREATE TABLE owner (id integer PRIMARY KEY)');
    await tx.query('CREATE TABLE owned (id integer REFERENCES owner (id) DEFERRABLE INITIALLY DEFERRED)');
  });
});
afterAll(async () => {
  for (const one of opened) await one.close();
});

type Work = (tx: EntityManager) => Promise<unknown>;
const add =
  (name: string, bytes = 0): Work =>
  (tx) =>
    tx.query('INSERT INTO kept (name, weight) VALUES (?, zeroblob(?))', [name, bytes]);
const kept = async (): Promise<string[]> =>
  (await database.read((em) => em.query<{ name: string }[]>('SELECT name FROM kept ORDER BY name'))).map(
    ({ name }) => name,
  );

/** What became of each job: what it answered, or the message of what it threw. */
const together = async (
  ...jobs: { work: Work; keep?: (outcome: unknown) => boolean }[]
): Promise<unknown[]> => {
  const outcomes = await Promise.allSettled(jobs.map(({ work, keep }) => database.inTransaction(work, keep)));
  return outcomes.map((outcome) =>
    outcome.status === 'fulfilled' ? 'done' : (outcome.reason as Error).message,
  );
};

/** Leaves so many free pages on the disk; 0 takes the limit away. */
const spaceLeft = (pages: number): Promise<unknown> =>
  database.inTransaction(async (tx) => {
    const [{ page_count: now }] = (await tx.query('PRAGMA page_count')) as [{ page_count: number }];
    await tx.query(`PRAGMA max_page_count = ${pages === 0 ? 4294967294 : now + pages}`);
  });

test('een volle schijf wordt aan iedereen van de groep verteld, en niets van de groep staat er', async () => {
  await spaceLeft(2);
  const outcomes = await together(
    { work: add('before') },
    { work: add('too heavy', 1_000_000) },
    { work: add('after') },
  );
  expect(outcomes).toEqual(Array(3).fill(expect.stringContaining('database or disk is full')));
  expect(await kept()).toEqual([]);
});

test('na een volle schijf gaat het werk door, en zodra er plek is past alles weer', async () => {
  await spaceLeft(2);
  expect(await together({ work: add('heavy', 1_000_000) })).toEqual([
    'SqliteError: database or disk is full',
  ]);
  expect(await together({ work: add('light') })).toEqual(['done']);
  await spaceLeft(0);
  expect(await together({ work: add('heavy', 1_000_000) }, { work: add('last') })).toEqual(['done', 'done']);
  expect(await kept()).toEqual(['heavy', 'last', 'light']);
});

test('een commit die mislukt wordt aan iedereen verteld, en de volgende groep lukt weer', async () => {
  const orphan: Work = (tx) => tx.query('INSERT INTO owned (id) VALUES (7)');
  const failing = [{ work: add('before') }, { work: orphan }, { work: add('after') }];
  expect(await together(...failing)).toEqual(Array(3).fill('SqliteError: FOREIGN KEY constraint failed'));
  expect(await kept()).toEqual([]);
  expect(await together({ work: add('next') })).toEqual(['done']);
  expect(await kept()).toEqual(['next']);
});

test('een nee of een fout in de groep draait alleen zichzelf terug', async () => {
  const broken: Work = async (tx) => {
    await add('broken')(tx);
    throw new Error('a bug');
  };
  const outcomes = await together(
    { work: add('one') },
    { work: add('refused'), keep: () => false },
    { work: add('two') },
    { work: broken },
    { work: add('three') },
    { work: add('one') },
    { work: add('four') },
  );
  const twice = 'SqliteError: UNIQUE constraint failed: kept.name';
  expect(outcomes).toEqual(['done', 'done', 'done', 'a bug', 'done', twice, 'done']);
  expect(await kept()).toEqual(['four', 'one', 'three', 'two']);
});

test('niemand hoort iets voordat het vastligt', async () => {
  const seen = ['one', 'two', 'three'].map(async (name) => {
    await database.inTransaction(add(name));
    return (await kept()).includes(name);
  });
  expect(await Promise.all(seen)).toEqual([true, true, true]);
});

test('wie tegelijk wacht, deelt één commit', async () => {
  let commits = 0;
  // SQLite counts a transaction of its own as one change of the file, which another connection can see.
  const version = () =>
    database.read(
      async (em) => (await em.query<{ data_version: number }[]>('PRAGMA data_version'))[0]?.data_version ?? 0,
    );
  let last = await version();
  await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      await database.inTransaction(add(String(index)));
      const now = await version();
      if (now !== last) commits += 1;
      last = now;
    }),
  );
  expect(commits).toBe(1);
  expect(await kept()).toHaveLength(20);
});
