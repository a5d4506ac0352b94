import { randomBytes } from 'node:crypto';
import { createConnection } from 'node:net';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { runFolder } from './folders.js';

type Migrate = (databaseUrl: string) => Promise<void>;

/**
 * Address of a new database on a real PostgreSQL with the schema that `migrate` makes (it runs once per test run).
 * Throws a sentence when there is no PostgreSQL: a suite that cannot run fails.
 */
export async function freshPostgres(migrate: Migrate): Promise<string> {
  const server = await serverUrl();
  const name = newName();
  await asAdministrator(server, async (admin) => {
    const template = await migratedTemplate(admin, server, migrate);
    await admin.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`);
  });
  return addressOf(server, name);
}

/** Address of a copy of a database to which nobody has a connection. */
export async function copyOfPostgres(databaseUrl: string): Promise<string> {
  const server = await serverUrl();
  const name = newName();
  const template = new URL(databaseUrl).pathname.slice(1);
  await asAdministrator(server, async (admin) => {
    await admin.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`);
  });
  return addressOf(server, name);
}

/** Takes a database away before the run ends: for suites that make hundreds. */
export async function dropPostgres(databaseUrl: string): Promise<void> {
  const name = new URL(databaseUrl).pathname.slice(1);
  await asAdministrator(await serverUrl(), async (admin) => {
    await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
  });
}

/** Address of the PostgreSQL server of this test run, started at the first call. */
export async function serverUrl(): Promise<string> {
  const answer = await text(createConnection(join(runFolder(), 'door')));
  const { url, failure } = JSON.parse(answer) as { url?: string; failure?: string };
  if (url) return url;
  throw new Error(`These tests need a real PostgreSQL and it did not start: ${failure}`);
}

async function asAdministrator(server: string, work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client(server);
  await admin.connect();
  try {
    // A template may have no other visitors while it is copied, so suites take turns.
    await admin.query('SELECT pg_advisory_lock(1)');
    await work(admin);
  } finally {
    await admin.end();
  }
}

async function migratedTemplate(admin: pg.Client, server: string, migrate: Migrate): Promise<string> {
  const name = `${basename(runFolder())}-template`;
  const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (found.rowCount) return name;
  await admin.query(`CREATE DATABASE "${name}"`);
  try {
    await migrate(addressOf(server, name));
  } catch (error) {
    await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
    throw error;
  }
  return name;
}

const newName = (): string => `${basename(runFolder())}-${randomBytes(6).toString('hex')}`;

function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
