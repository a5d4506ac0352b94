import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { keep } from '../test/support/keep.mjs';

/** Empty places for data on both databases, with the durability of real use; `release` takes everything away again. */
export async function openPlaces() {
  const keeper = await keep({ durable: true });
  const folders = [];
  const folder = () => {
    folders.push(mkdtempSync(join(tmpdir(), 'bench-')));
    return folders.at(-1);
  };
  return {
    SQLite: async () => ({ dataDir: folder() }),
    PostgreSQL: async () => ({ dataDir: folder(), databaseUrl: await newDatabase(keeper.folder) }),
    release: async () => {
      for (const one of folders) rmSync(one, { recursive: true, force: true });
      await keeper.release();
    },
  };
}

let count = 0;

async function newDatabase(keeperFolder) {
  const { url, failure } = JSON.parse(await text(createConnection(join(keeperFolder, 'door'))));
  if (!url) throw new Error(`PostgreSQL did not start: ${failure}`);
  const admin = new pg.Client(url);
  await admin.connect();
  const name = `bench-${process.pid}-${(count += 1)}`;
  await admin.query(`CREATE DATABASE "${name}"`);
  await admin.end();
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
