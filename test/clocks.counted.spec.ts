import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../workflows/calendar.js';
import { resumeClock, startClock, suspendClock } from '../workflows/clocks.js';
import { isOff, next } from './support/naive-term.js';

const start = fc.record({
  day: fc.integer({ min: 0, max: 4500 }),
  weeks: fc.integer({ min: 1, max: 12 }),
  before: fc.integer({ min: 0, max: 15 }),
});
const remedies = fc.array(
  fc.record({
    wait: fc.integer({ min: 0, max: 20 }),
    period: fc.integer({ min: 1, max: 30 }),
    answer: fc.integer({ min: 0, max: 35 }),
  }),
  { maxLength: 3 },
);

test('any clock ends where counting the days on which it ran, one by one, ends', () =>
  fc.assert(
    fc.property(start, remedies, ({ day, weeks, before }, asks) => {
      const from = addDays('2020-01-01', day);
      const still = new Set<string>();
      let clock = startClock({ kind: 'decision', source: 'act', from, duration: { weeks } });
      let today = addDays(from, -before);
      for (const { wait, period, answer } of asks) {
        const invitedOn = addDays(today, wait);
        const deadlineOn = addDays(invitedOn, period);
        const on = addDays(invitedOn, answer);
        const used = on <= deadlineOn;
        if (invitedOn >= clock.rawEndsOn) break; // no counted day is left to stand still on
        standStill(still, invitedOn, used ? addDays(on, -1) : deadlineOn);
        clock = resumeClock(suspendClock(clock, { invitedOn, deadlineOn, ground: 'remedy' }), { on, used });
        today = used ? on : addDays(deadlineOn, 1);
      }
      expect(clock.endsOn).toBe(countedEnd(from, weeks, still));
    }),
    { numRuns: 3000 },
  ));

function standStill(still: Set<string>, invitedOn: string, last: string): void {
  for (let day = next(invitedOn, 1); day <= last; day = next(day, 1)) still.add(day);
}

function countedEnd(from: string, weeks: number, still: Set<string>): string {
  let day = from;
  for (let left = weeks * 7; left > 0;) {
    day = next(day, 1);
    if (!still.has(day)) left--;
  }
  while (isOff(day)) day = next(day, 1);
  return day;
}
