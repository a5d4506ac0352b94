import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Place } from '../../../src/database/options.js';
import { temporaryFolder } from '../folders.js';
import { copyOfPostgres, dropPostgres } from '../postgres.js';

/** Every row of every table, as text, in an order of their own. */
export type Contents = Readonly<Record<string, readonly string[]>>;

/** The same data once more; the place itself must be closed. */
export async function copyOf({ dataDir, databaseUrl }: Place): Promise<Place> {
  const copy = temporaryFolder('copy');
  cpSync(dataDir, copy, { recursive: true });
  return { dataDir: copy, ...(databaseUrl && { databaseUrl: await copyOfPostgres(databaseUrl) }) };
}

/** Takes a copy away again: hundreds are made. */
export async function discard({ dataDir, databaseUrl }: Place): Promise<void> {
  rmSync(dataDir, { recursive: true });
  if (databaseUrl) await dropPostgres(databaseUrl);
}

/**
 * What is stored, seen over a new connection when all others are gone (or, `beside` them, while they live); throws when the file
 * itself is damaged.
 */
export const contentsOf = ({ dataDir, databaseUrl }: Place, beside = false): Promise<Contents> =>
  databaseUrl ? inPostgres(databaseUrl, beside) : inSqlite(join(dataDir, 'op-eigen-kracht.sqlite'));

/** The files that are kept at a place: the SHA-256 of each by its name. */
export function filesOf({ dataDir }: Place): Record<string, string> {
  const uploads = join(dataDir, 'uploads');
  if (!existsSync(uploads)) return {};
  const found = readdirSync(uploads, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    found.map(({ parentPath, name }) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(parentPath, name)))
        .digest('hex'),
    ]),
  );
}

/** The rows that stand in one of both only: `-` before, `+` after. */
export function difference(before: Contents, after: Contents): string[] {
  return Object.keys(after).flatMap((table) => {
    const [one, other] = [new Set(before[table]), new Set(after[table])];
    const gone = [...one].filter((row) => !other.has(row)).map((row) => `- ${table} ${row}`);
    const came = [...other].filter((row) => !one.has(row)).map((row) => `+ ${table} ${row}`);
    return [...gone, ...came].map((line) => line.slice(0, 300));
  });
}

async function inSqlite(database: string): Promise<Contents> {
  const source = await new DataSource({ type: 'better-sqlite3', database }).initialize();
  try {
    const [found] = await source.query<{ integrity_check: string }[]>('PRAGMA integrity_check');
    if (found?.integrity_check !== 'ok') throw new Error(`The file is damaged: ${found?.integrity_check}`);
    const tables = await source.query<{ name: string }[]>(
      "SELECT name FROM sqlite_master WHERE type = 'table'",
    );
    const contents: [string, string[]][] = [];
    for (const { name } of tables) {
      const rows = await source.query<object[]>(`SELECT * FROM "${name}"`);
      contents.push([name, rows.map((row) => JSON.stringify(row)).sort()]);
    }
    return Object.fromEntries(contents);
  } finally {
    await source.destroy();
  }
}

async function inPostgres(url: string, beside: boolean): Promise<Contents> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    if (!beside) await untilAlone(client);
    const tables = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
    );
    const contents: [string, string[]][] = [];
    for (const { name } of tables.rows) {
      const rows = await client.query<{ row: string }>(`SELECT row_to_json(t)::text AS row FROM "${name}" t`);
      contents.push([name, rows.rows.map(({ row }) => row).sort()]);
    }
    return Object.fromEntries(contents);
  } finally {
    await client.end();
  }
}

/** The server may still be busy with the last words of a process that has died. */
async function untilAlone(client: pg.Client): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const others = await client.query(
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'",
    );
    if (others.rowCount === 0) return;
    await pause(5);
  }
  throw new Error('Somebody keeps a connection to this database.');
}
