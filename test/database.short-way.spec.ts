import { afterAll, expect, test } from '@jest/globals';
import { DataSource, QueryFailedError } from 'typeorm';
import { writerOptions } from '../src/database/options.js';
import { takeShortWay } from '../src/database/short-way.js';
import { temporaryFolder } from './support/folders.js';

/** Asked in this order of two databases: one by TypeORM's own road, one by ours. */
const statements: readonly [sql: string, values?: unknown[]][] = [
  ['CREATE TABLE thing (id integer PRIMARY KEY, name text UNIQUE, weight blob, ready boolean)'],
  ['INSERT INTO thing (name, ready) VALUES (?, ?)', ['één 🦉', true]],
  ['INSERT INTO thing (name, ready) VALUES (?, ?)', ['twee', false]],
  ['INSERT INTO thing (name) VALUES (?) ON CONFLICT (name) DO NOTHING RETURNING id', ['twee']],
  ['INSERT INTO thing (name) VALUES (?) ON CONFLICT (name) DO NOTHING RETURNING id', ['drie']],
  ['INSERT INTO thing (name) VALUES (?)', ['twee']],
  ['UPDATE thing SET weight = ? WHERE name <> ?', [Buffer.from('zwaar'), 'drie']],
  ['SELECT * FROM thing ORDER BY id'],
  ['SELECT name FROM thing WHERE id = ?', [99]],
  ['SELECT name FROM thing WHERE id = ?', []],
  ['SELECT nothing FROM nowhere'],
  ['ALTER TABLE thing ADD COLUMN later text'],
  ['SELECT * FROM thing ORDER BY id'],
  ['SAVEPOINT work'],
  ['DELETE FROM thing'],
  ['ROLLBACK TO work'],
  ['RELEASE work'],
  ['SELECT count(*) AS left FROM thing'],
  ['PRAGMA synchronous'],
];

const sources: DataSource[] = [];
afterAll(async () => {
  for (const source of sources) await source.destroy();
});

async function outcomes(prepare: (source: DataSource) => void): Promise<unknown[]> {
  const source = await new DataSource(writerOptions({ dataDir: temporaryFolder() }, [])).initialize();
  sources.push(source);
  prepare(source);
  const found: unknown[] = [];
  for (const structured of [false, true])
    for (const [sql, values] of statements)
      found.push(
        await source
          .createQueryRunner()
          .query(sql, values, structured as true)
          .catch(toldOf),
      );
  return found;
}

/** An error as those who catch it tell them apart. */
const toldOf = (error: unknown): unknown =>
  error instanceof QueryFailedError && {
    ...error,
    name: error.name,
    message: error.message,
    code: (error.driverError as { code?: string }).code,
  };

test('de korte weg naar SQLite geeft dezelfde antwoorden en dezelfde fouten als TypeORM zelf', async () => {
  expect(await outcomes(takeShortWay)).toEqual(await outcomes(() => undefined));
});
