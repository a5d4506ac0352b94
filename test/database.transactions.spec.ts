import { beforeAll, expect, test } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import type { Database } from '../src/database/database.js';
import { Told } from '../src/engine/log.entity.js';
import { eachDatabase, openDatabase } from './support/databases.js';

eachDatabase((_kind, freshPlace) => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(await freshPlace(), [Told]);
  });
  const row = (dossierId: string, name: string) => ({ dossierId, revision: 1, name, salt: '', text: '' });
  const add = (dossierId: string, name: string) => (tx: EntityManager) =>
    tx.insert(Told, row(dossierId, name));
  const namesIn = async (dossierId: string): Promise<string[]> =>
    (await database.read((em) => em.find(Told, { where: { dossierId }, order: { name: 'ASC' } }))).map(
      ({ name }) => name,
    );

  test('van transacties die tegelijk komen is elke heel of helemaal weg', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        database.inTransaction(async (tx) => {
          await add('together', `${index} first`)(tx);
          await new Promise(setImmediate);
          await add('together', `${index} second`)(tx);
          if (index % 2 === 1) throw new Error(`halfway ${index}`);
          return index;
        }),
      ),
    );
    expect(
      outcomes.map((outcome) =>
        outcome.status === 'fulfilled' ? outcome.value : (outcome.reason as Error).message,
      ),
    ).toEqual(outcomes.map((_, index) => (index % 2 === 1 ? `halfway ${index}` : index)));
    const kept = outcomes.flatMap((_, index) =>
      index % 2 === 1 ? [] : [`${index} first`, `${index} second`],
    );
    expect((await namesIn('together')).toSorted()).toEqual(kept.toSorted());
  });

  test('wie schrijft naast een open transactie, raakt niets kwijt als die wordt teruggedraaid', async () => {
    const [wrote, mayEnd] = [gate(), gate()];
    const slow = database.inTransaction(async (tx) => {
      await add('beside', 'slow')(tx);
      wrote.open();
      await mayEnd.opened;
      throw new Error('rolled back');
    });
    await wrote.opened;
    const beside = database.inTransaction(add('beside', 'beside'));
    mayEnd.open();
    await expect(slow).rejects.toThrow('rolled back');
    await beside;
    expect(await namesIn('beside')).toEqual(['beside']);
  });

  test('wie leest, ziet alleen wat vastligt', async () => {
    const [wrote, mayEnd] = [gate(), gate()];
    const writing = database.inTransaction(async (tx) => {
      await add('unseen', 'x')(tx);
      wrote.open();
      await mayEnd.opened;
      return tx.countBy(Told, { dossierId: 'unseen' });
    });
    await wrote.opened;
    expect(await namesIn('unseen')).toEqual([]);
    mayEnd.open();
    expect(await writing).toBe(1);
    expect(await namesIn('unseen')).toEqual(['x']);
  });

  test('binnen een transactie begint er geen tweede, en leest niemand buitenom', async () => {
    const sentence = 'A transaction is already open here: use the EntityManager it gave you.';
    const nested = database.inTransaction(async (tx) => {
      await add('nested', 'outer')(tx);
      await database.inTransaction(add('nested', 'inner'));
    });
    await expect(nested).rejects.toThrow(sentence);
    const looking = database.inTransaction(() => database.read((em) => em.count(Told)));
    await expect(looking).rejects.toThrow(sentence);
    expect(await namesIn('nested')).toEqual([]);
    await database.inTransaction(add('nested', 'afterwards'));
    expect(await namesIn('nested')).toEqual(['afterwards']);
  });

  test('wat niet bewaard mag worden, wordt beantwoord en is weg', async () => {
    const answer = await database.inTransaction(
      async (tx) => {
        await add('refused', 'x')(tx);
        return 'no';
      },
      (outcome) => outcome !== 'no',
    );
    expect([answer, await namesIn('refused')]).toEqual(['no', []]);
  });
});

function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}
