import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How often this process made the disk keep something while `work` ran, as the system saw it; null where strace is missing. */
export async function fsyncsDuring(work) {
  const tracer = spawn('strace', ['-f', '-qq', '-e', 'trace=fsync,fdatasync', '-p', String(process.pid)]);
  let seen = '';
  tracer.stderr.on('data', (text) => (seen += text));
  const ended = Promise.race([once(tracer, 'close'), once(tracer, 'error')]).catch(() => undefined);
  const started = await Promise.race([ended.then(() => false), rest(700).then(() => true)]);
  await work();
  if (!started) return null;
  await rest(200);
  tracer.kill('SIGINT');
  await ended;
  return seen.match(/(fsync|fdatasync)\(/g)?.length ?? 0;
}

const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
