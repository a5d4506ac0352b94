import { performance } from 'node:perf_hooks';

/** Lets this many clients share the jobs, each waiting for its answer before the next; moves per second, ms and processor ms. */
export async function load(clients, jobs, work) {
  const queue = [...jobs];
  const took = [];
  const cpu = process.cpuUsage();
  const begin = performance.now();
  await Promise.all(Array.from({ length: clients }, () => client(queue, took, work)));
  const wall = performance.now() - begin;
  const { user, system } = process.cpuUsage(cpu);
  return { ...figures(took, wall), cpuMs: (user + system) / 1000 / took.length };
}

async function client(queue, took, work) {
  for (let job = queue.pop(); job !== undefined; job = queue.pop()) {
    const begin = performance.now();
    await work(job);
    took.push(performance.now() - begin);
  }
}

/** Rate and the middle and worst waiting times of what was measured. */
export function figures(took, wall) {
  const sorted = [...took].sort((one, other) => one - other);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return { perSecond: (1000 * took.length) / wall, p50: at(0.5), p99: at(0.99) };
}
