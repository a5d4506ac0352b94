import 'reflect-metadata';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { replaceChance, withoutChance } from './chance.js';
import type { Order, Report } from './instance.js';
import { openInstance, type Opened } from './works.js';

/*
 * A process that makes moves until it is killed. It has its orders from standard input and answers on standard output, one line
 * each; it may have several places open, so that one death interrupts a move at a different point in each of them.
 */
const places = new Map<number, Opened>();
replaceChance();
const orders = createInterface({ input: process.stdin });
orders.on('line', (line) => void obey(JSON.parse(line) as Order));
orders.on('close', () => process.exit());
say({ place: 0, ready: true });

async function obey(order: Order): Promise<void> {
  if ('die' in order) return die();
  try {
    say({ place: order.place, ...(await done(order)) });
  } catch (error) {
    const threw = error instanceof Error ? error.message : String(error);
    say({ place: order.place, threw, changes: places.get(order.place)?.standstill.changes ?? [] });
  }
}

async function done(order: Exclude<Order, { die: true }>): Promise<Partial<Report>> {
  if ('open' in order) {
    places.set(order.place, await openInstance(order.open, order.now, acknowledge));
    return {};
  }
  const opened = places.get(order.place);
  if (!opened) throw new Error('This place is not open.');
  if ('work' in order) {
    const { standstill, work } = opened;
    const stands = standstill.arm(order.harm).then(() => ({ stands: true }));
    const played = withoutChance(() => work(order.work)).then((outcome) => ({ outcome }));
    return { ...(await Promise.race([stands, played])), changes: standstill.changes };
  }
  await opened.close();
  return {};
}

/** No farewell, no flush: what was not on its way to the disk is gone. */
function die(): void {
  for (const { standstill } of places.values()) standstill.sendLast();
  setImmediate(() => process.kill(process.pid, 'SIGKILL'));
}

const acknowledge = (acknowledged: string): void => say({ place: 0, acknowledged });

/** Stands in the pipe when this returns, also when the process ends at once. */
function say(report: Report): void {
  writeSync(1, `${JSON.stringify(report)}\n`);
}
