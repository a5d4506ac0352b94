import { performance } from 'node:perf_hooks';

/** Lets this many clients share the jobs, each waiting for its answer before the next; moves per second, ms and processor ms. */
export const load = async (clients, jobs, work) => figures([await turn(clients, jobs, work)]);

/** One turn of `load`, from which `figures` are made. */
export async function turn(clients, jobs, work) {
  const queue = [...jobs];
  const took = [];
  const cpu = process.cpuUsage();
  const begin = performance.now();
  await Promise.all(Array.from({ length: clients }, () => client(queue, took, work)));
  return { took, wall: performance.now() - begin, cpu: process.cpuUsage(cpu) };
}

async function client(queue, took, work) {
  for (let job = queue.pop(); job !== undefined; job = queue.pop()) {
    const begin = performance.now();
    await work(job);
    took.push(performance.now() - begin);
  }
}

/** Rate, processor time, and the middle and worst waiting times of these turns together. */
export function figures(turns) {
  const sorted = turns.flatMap(({ took }) => took).sort((one, other) => one - other);
  const sum = (of) => turns.reduce((so, one) => so + of(one), 0);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return {
    perSecond: (1000 * sorted.length) / sum(({ wall }) => wall),
    p50: at(0.5),
    p99: at(0.99),
    cpuMs: sum(({ cpu }) => cpu.user + cpu.system) / 1000 / sorted.length,
  };
}
