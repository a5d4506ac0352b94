import { beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Database } from '../src/database/database.js';
import { addRow, addRowOnce, changeRows, dropRows, putRows } from '../src/database/row-changes.js';
import { lockedRow, namesBy, rowBy, rowsBy, rowThere } from '../src/database/rows.js';
import { Draft } from '../src/applications/draft.entity.js';
import { Person } from '../src/identity/person.entity.js';
import { entities } from '../src/entities.js';
import { eachDatabase, openDatabase } from './support/databases.js';

eachDatabase((kind, freshPlace) => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(await freshPlace(), entities);
  });
  const person = (name: string) => ({
    id: randomUUID(),
    email: `${randomUUID()}@voorbeeld.nl`,
    name,
    phone: null,
    postalAddress: null,
    createdAt: 1,
  });
  const nameOf = async (tx: EntityManager, id: string) => (await rowBy(tx, Person, { id }))?.name;

  test('wat een transactie schrijft, leest zij daarna ook, hoe het ook geschreven werd', async () => {
    const row = person('eerst');
    const { id } = row;
    const seen = await database.inTransaction(async (tx) => {
      const names = [await nameOf(tx, id)];
      const look = async () => names.push(await nameOf(tx, id));
      await addRow(tx, Person, row);
      await look();
      await changeRows(tx, Person, { id }, { name: 'rij' });
      await look();
      await tx.update(Person, { id }, { name: 'TypeORM' });
      await look();
      await tx.sql`UPDATE person SET name = ${'SQL'} WHERE id = ${id}`;
      await look();
      await putRows(tx, Person, [{ ...row, name: 'overschreven' }]);
      await look();
      await dropRows(tx, Person, { id });
      await look();
      return names;
    });
    expect(seen).toEqual([undefined, 'eerst', 'rij', 'TypeORM', 'SQL', 'overschreven', undefined]);
  });

  test('dezelfde rij wordt in één transactie één keer gevraagd en gelezen, en niemand kan haar veranderen', async () => {
    const row = { ...person('Harm'), id: randomUUID() };
    const draft = {
      id: row.id,
      answers: { title: 'Bankje' },
      edition: 0,
      changes: {},
      savedAt: 1,
      savedById: row.id,
    };
    await database.inTransaction(async (tx) => {
      await addRow(tx, Person, row);
      await addRow(tx, Draft, draft);
    });
    const [one, other, kept] = await database.inTransaction(async (tx) => [
      await rowsBy(tx, Person, { id: row.id }),
      await rowsBy(tx, Person, { id: row.id }),
      await rowThere(tx, Draft, { id: row.id }),
    ]);
    expect(one[0]).toBe(other[0]);
    expect(one).toEqual([Object.assign(new Person(), row)]);
    expect(() => (one as Person[]).push(one[0]!)).toThrow('not extensible');
    expect(() => (one[0]!.name = 'door elkaar')).toThrow('read only');
    expect(() => (kept.answers['title'] = 'Schommel')).toThrow('read only');
  });

  test('na een wachttijd op een ander en in een volgende transactie geldt wat er dan staat', async () => {
    const [held, read] = [person('slot'), person('voor')];
    await database.inTransaction((tx) => putRows(tx, Person, [held, read]));
    let hold: () => void = () => undefined;
    const isHeld = new Promise<void>((resolve) => (hold = resolve));
    const first = database.inTransaction(async (tx) => {
      await lockedRow(tx, Person, { id: held.id });
      hold();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await changeRows(tx, Person, { id: read.id }, { name: 'na' });
    });
    const second = database.inTransaction(async (tx) => {
      await isHeld;
      const before = await nameOf(tx, read.id);
      await lockedRow(tx, Person, { id: held.id });
      return [before, await nameOf(tx, read.id)];
    });
    await first;
    // SQLite has one writer: the second one begins only now.
    expect(await second).toEqual(kind === 'SQLite' ? ['na', 'na'] : ['voor', 'na']);
    expect(await database.read((em) => nameOf(em, read.id))).toBe('na');
  });

  test('een rij met een sleutel die er al is, komt er geen tweede keer bij', async () => {
    const row = person('Harm');
    const twice = await database.inTransaction(async (tx) => [
      await addRowOnce(tx, Person, row, 'id'),
      await addRowOnce(tx, Person, { ...row, name: 'Ander' }, 'id'),
      await nameOf(tx, row.id),
    ]);
    expect(twice).toEqual([true, false, 'Harm']);
    const names = await database.read((em) => namesBy(em, Person, { id: row.id }));
    expect([...names]).toEqual([[row.id, 'Harm']]);
  });

  test('werk dat samen wordt vastgelegd, leest wat het vorige schreef en niets van wat werd teruggedraaid', async () => {
    const row = person('eerst');
    await database.inTransaction((tx) => addRow(tx, Person, row));
    const seen: (string | undefined)[] = [];
    const rename = (name: string) => async (tx: EntityManager) => {
      seen.push(await nameOf(tx, row.id));
      await changeRows(tx, Person, { id: row.id }, { name });
      seen.push(await nameOf(tx, row.id));
    };
    const refused = () => false;
    const outcomes = await Promise.allSettled([
      database.inTransaction(rename('geweigerd'), refused),
      database.inTransaction(async (tx) => {
        await rename('mislukt')(tx);
        throw new Error('mislukt');
      }),
      database.inTransaction(rename('gelukt')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    // PostgreSQL plays them side by side, so there each may come before another.
    const inOrder = ['eerst', 'geweigerd', 'eerst', 'mislukt', 'eerst', 'gelukt'];
    const anyOrder: unknown = expect.arrayContaining(inOrder);
    expect(seen).toEqual(kind === 'SQLite' ? inOrder : anyOrder);
    expect(await database.read((em) => nameOf(em, row.id))).toBe('gelukt');
  });
});
