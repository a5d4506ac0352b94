import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pg from 'pg';
import { startPostgres } from './postgres-server.mjs';

/*
 * Keeps what a test run borrows from the machine (a folder, a PostgreSQL) and gives it back when the run ends.
 * It is a process of its own, so that this also happens when the run is killed: its standard input then closes.
 */
const folder = mkdtempSync(join(tmpdir(), 'eigen-kracht-test-'));
chmodSync(folder, 0o755);
const given = process.env['TEST_DATABASE_URL'];
let postgres;

const door = createServer((caller) => {
  // Started at the first question only: most runs of a single file need no server.
  postgres ??= given ? borrow(given) : startPostgres(folder, { durable: process.argv.includes('--durable') });
  caller.on('error', () => {});
  postgres.then(
    ({ url }) => caller.end(JSON.stringify({ url })),
    (error) => caller.end(JSON.stringify({ failure: error.message })),
  );
});
door.listen(join(folder, 'door'), () => process.stdout.write(`${folder}\n`));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.stdin.resume().once('close', () => void giveBack());

async function giveBack() {
  const started = await postgres?.catch(() => undefined);
  await started?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit();
}

/** A server somebody else runs: only the databases of this run are removed from it. */
async function borrow(url) {
  const client = new pg.Client(url);
  await client.connect();
  await client.end();
  return { url, stop: () => dropOurs(url) };
}

async function dropOurs(url) {
  const client = new pg.Client(url);
  await client.connect();
  const ours = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [
    basename(folder),
  ]);
  for (const { datname } of ours.rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  await client.end();
}
