import { expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { eachDatabase, openDatabase } from './support/databases.js';

eachDatabase((kind, freshPlace) => {
  test('a suite gets a database of its own, migrated and empty', async () => {
    const [one, other] = [await freshPlace(), await freshPlace()];
    const [first, second] = [await openDatabase(one, []), await openDatabase(other, [])];
    await first.inTransaction((tx) => tx.query('CREATE TABLE mine (id integer)'));
    await expect(second.read((em) => em.query('SELECT * FROM mine'))).rejects.toThrow('mine');
    expect(await second.read((em) => em.query('SELECT count(*) AS rows FROM migration'))).not.toEqual([
      { rows: 0 },
    ]);
  });

  test('it is the database its name says', async () => {
    const place = await freshPlace();
    const database = await openDatabase(place, []);
    expect(database.isSqlite).toBe(kind === 'SQLite');
    expect(existsSync(join(place.dataDir, 'op-eigen-kracht.sqlite'))).toBe(kind === 'SQLite');
  });
});
