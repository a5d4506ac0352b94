import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const secret = 'a secret of the measurements, long enough';

/** Starts the built application on a place that is filled already, and answers when its first page was served. */
export async function startServer(dist, place) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const begin = performance.now();
  const child = spawn(process.execPath, [fileURLToPath(new URL('src/main.js', dist))], {
    env: { ...process.env, ...settings(place, port), BASE_URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await firstPage(url, child);
  const startMs = performance.now() - begin;
  const startCpuMs = processorMs(child.pid);
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  return {
    url,
    startMs,
    startCpuMs,
    stop,
    cpuMs: () => processorMs(child.pid),
    rssMb: () => residentMb(child.pid),
  };
}

const settings = ({ dataDir, databaseUrl }, port) => ({
  PORT: String(port),
  DATA_DIR: dataDir,
  DATABASE_URL: databaseUrl ?? '',
  SECRET: secret,
  NODE_ENV: 'development',
  DEMO: '1',
});

async function firstPage(url, child) {
  while (child.exitCode === null) {
    const answer = await fetch(`${url}/regelingen`).catch(() => undefined);
    if (answer?.ok) return answer.text();
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The application stopped before it served a page.');
}

async function freePort() {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}

/** Processor time of a process so far; Linux counts it in hundredths of a second. Null where there is no /proc. */
function processorMs(pid) {
  const fields = readProc(pid, 'stat')?.split(') ')[1]?.split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) * 10 : null;
}

const residentMb = (pid) => {
  const [, kb] = /VmRSS:\s+(\d+)/.exec(readProc(pid, 'status') ?? '') ?? [];
  return kb ? Number(kb) / 1024 : null;
};

function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
