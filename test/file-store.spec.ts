import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { folderStore, type FileStore } from '../src/documents/store.js';
import { temporaryFolder } from './support/folders.js';

test('een bestand staat onder de eerste twee tekens van zijn id en is alleen voor ons leesbaar', async () => {
  const { dataDir, store, id } = given();
  const bytes = randomBytes(300_000);
  await store.put(id, bytes);
  const file = join(dataDir, 'uploads', id.slice(0, 2), id);
  expect(readFileSync(file)).toEqual(bytes);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await contentOf(store, id)).toEqual(bytes);
});

test('opnieuw bewaren vervangt het bestand, en laat niets half achter', async () => {
  const { dataDir, store, id } = given();
  await store.put(id, Buffer.from('eerst'));
  await store.put(id, Buffer.from('daarna'));
  expect(await contentOf(store, id)).toEqual(Buffer.from('daarna'));
  expect(readdirSync(join(dataDir, 'uploads', id.slice(0, 2)))).toEqual([id]);
});

test('wie een bestand leest, krijgt het geheel, ook als het intussen wordt vervangen of weggegooid', async () => {
  const { store, id } = given();
  const before = randomBytes(2_000_000);
  await store.put(id, before);
  const reading = await store.read(id);
  await store.put(id, Buffer.from('nieuw'));
  await store.remove(id);
  expect(reading && (await buffer(reading))).toEqual(before);
});

test('een weggegooid bestand is er niet meer, en nogmaals weggooien mag', async () => {
  const { store, id } = given();
  await store.put(id, Buffer.from('x'));
  await store.remove(id);
  await store.remove(id);
  expect(await store.read(id)).toBeUndefined();
});

test.each(['../../etc/passwd', '', 'abc', '..', `${randomUUID()}/..`, randomUUID().toUpperCase()])(
  'een id als %j komt nergens bij',
  (id) => {
    const { store } = given();
    expect(() => store.put(id, Buffer.from('x'))).toThrow('uuid');
    expect(() => store.read(id)).toThrow('uuid');
    expect(() => store.remove(id)).toThrow('uuid');
  },
);

test('wat een stroomstoring half geschreven achterliet, wordt later opgeruimd; de rest blijft', async () => {
  const { dataDir, store, id } = given();
  expect(await store.tidy(Date.now())).toBe(0);
  await store.put(id, Buffer.from('heel'));
  const folder = join(dataDir, 'uploads', id.slice(0, 2));
  for (const [name, hours] of [
    ['oud.part', 3],
    ['bezig.part', 0],
  ] as const) {
    writeFileSync(join(folder, name), 'half');
    utimesSync(join(folder, name), Date.now() / 1000 - hours * 3600, Date.now() / 1000 - hours * 3600);
  }
  expect(await store.tidy(Date.now() - 3_600_000)).toBe(1);
  expect(readdirSync(folder).sort()).toEqual([id, 'bezig.part'].sort());
});

function given() {
  const dataDir = temporaryFolder('store');
  return { dataDir, store: folderStore(dataDir), id: randomUUID() };
}

async function contentOf(store: FileStore, id: string): Promise<Buffer | undefined> {
  const stream = await store.read(id);
  return stream && buffer(stream);
}
