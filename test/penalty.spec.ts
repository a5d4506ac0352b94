import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../workflows/calendar.js';
import { startClock } from '../workflows/clocks.js';
import { apportioned, penaltyFor } from '../workflows/penalty.js';
import { amountsWarning, explainPenalty } from '../workflows/penalty.sentences.js';

const graceOf = (noticeOn: string): string =>
  startClock({ kind: 'penaltyGrace', source: 'act', from: noticeOn, duration: { weeks: 2 } }).endsOn;
const penalty = (noticeOn: string, announcedOn: string) =>
  penaltyFor({ noticeOn, graceEndsOn: graceOf(noticeOn) }, announcedOn);

describe('de dwangsom van een ingebrekestelling op maandag 2 maart 2026 (de twee weken zijn om op 16 maart)', () => {
  // prettier-ignore
  const vectors: readonly [announced: string, days: number, euros: number, why: string][] = [
    ['2026-03-10', 0, 0, 'binnen de twee weken besloten'],
    ['2026-03-16', 0, 0, 'op de laatste dag van de twee weken'],
    ['2026-03-17', 0, 0, 'op de eerste dag die zou tellen: die dag telt niet'],
    ['2026-03-18', 1, 23, 'één dag'],
    ['2026-03-30', 13, 299, 'dertien dagen'],
    ['2026-03-31', 14, 322, 'veertien dagen: de eerste stap is vol'],
    ['2026-04-01', 15, 357, 'vijftien dagen: de eerste van € 35'],
    ['2026-04-13', 27, 777, 'zevenentwintig dagen, met Goede Vrijdag en Pasen erin: die tellen gewoon mee'],
    ['2026-04-14', 28, 812, 'achtentwintig dagen: de tweede stap is vol'],
    ['2026-04-15', 29, 857, 'negenentwintig dagen: de eerste van € 45'],
    ['2026-04-27', 41, 1397, 'eenenveertig dagen, en de laatste is geen werkdag'],
    ['2026-04-28', 42, 1442, 'tweeënveertig dagen: het hoogste bedrag'],
    ['2026-04-29', 42, 1442, 'meer wordt het niet'],
    ['2027-04-29', 42, 1442, 'ook niet na een jaar'],
  ];
  test.each(vectors)('besluit bekend op %s: %i dagen, € %i (%s)', (announcedOn, days, euros) => {
    const counted = penalty('2026-03-02', announcedOn);
    expect([counted.days, counted.amount]).toEqual([days, euros * 100]);
    expect(counted.firstOn).toBe('2026-03-17');
    expect(counted.lastOn).toBe(days === 0 ? undefined : addDays('2026-03-17', days - 1));
  });
});

describe('de twee weken en de dagen daarna, over feestdagen en jaarwisselingen', () => {
  // prettier-ignore
  const vectors: readonly [notice: string, announced: string, first: string, days: number, euros: number][] = [
    // Two weeks end on a Saturday: the Act that extends terms moves their end, not the days that count.
    ['2026-03-07', '2026-03-24', '2026-03-24', 0, 0],
    ['2026-03-07', '2026-03-25', '2026-03-24', 1, 23],
    // Two weeks end on 25 December: 28 December is the first working day.
    ['2026-12-11', '2027-01-04', '2026-12-29', 6, 138],
    // Over New Year: amounts go by the day of the notice.
    ['2018-12-20', '2019-01-18', '2019-01-04', 14, 280],
    ['2018-12-31', '2019-03-01', '2019-01-15', 42, 1260],
    ['2019-01-01', '2019-03-01', '2019-01-16', 42, 1442],
    // 29 February counts.
    ['2028-02-10', '2028-03-02', '2028-02-25', 6, 138],
    // The clock of Amsterdam goes forward on 28 March 2027: a day stays a day.
    ['2027-03-08', '2027-03-30', '2027-03-23', 7, 161],
    // And back on 25 October 2026.
    ['2026-10-05', '2026-11-03', '2026-10-20', 14, 322],
  ];
  test.each(vectors)('in gebreke op %s, besluit op %s', (noticeOn, announcedOn, firstOn, days, euros) => {
    const counted = penalty(noticeOn, announcedOn);
    expect([counted.firstOn, counted.days, counted.amount]).toEqual([firstOn, days, euros * 100]);
  });
});

test('een langzame telling, dag voor dag, komt altijd op hetzelfde uit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 120 }), (start, late) => {
      const noticeOn = addDays('2019-01-01', start);
      const graceEndsOn = graceOf(noticeOn);
      const announcedOn = addDays(noticeOn, late);
      let [sum, days] = [0, 0];
      for (let day = addDays(graceEndsOn, 1); day < announcedOn && days < 42; day = addDays(day, 1)) {
        sum += days < 14 ? 2300 : days < 28 ? 3500 : 4500;
        days += 1;
      }
      const counted = penaltyFor({ noticeOn, graceEndsOn }, announcedOn);
      expect([counted.days, counted.amount]).toEqual([days, sum]);
      expect(counted.steps.reduce((all, step) => all + step.amount, 0)).toBe(sum);
    }),
    { numRuns: 2000 },
  );
});

test('meer aanvragers krijgen elk een gelijk deel, en samen precies het hele bedrag', () => {
  expect(apportioned(144_200, 1)).toEqual([144_200]);
  expect(apportioned(144_200, 3)).toEqual([48_067, 48_067, 48_066]);
  expect(apportioned(2300, 2)).toEqual([1150, 1150]);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 144_200 }),
      fc.integer({ min: 1, max: 20 }),
      (amount, applicants) => {
        const parts = apportioned(amount, applicants);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('de telling is na te lezen, en zegt het als de bedragen niet zijn nagekeken', () => {
  expect(
    explainPenalty(penalty('2026-03-02', '2026-04-20')).map((line) => line.replaceAll('\u00a0', ' ')),
  ).toEqual([
    'Wij waren te laat van 17 maart 2026 tot en met 19 april 2026: 34 dagen.',
    'Dat is 14 dagen van € 23,00, 14 dagen van € 35,00 en 6 dagen van € 45,00, samen € 1.082,00.',
    'De bedragen per dag staan in artikel 4:17 van de Algemene wet bestuursrecht. Zij gelden sinds 1 januari 2019.',
  ]);
  expect(explainPenalty(penalty('2026-03-02', '2026-03-12'))).toEqual([
    'Er is niets verschuldigd: de eerste dag die telt, is 17 maart 2026.',
  ]);
  expect(amountsWarning('2025-12-31')).toBeUndefined();
  expect(amountsWarning('2026-03-02')).toContain('31 december 2025');
});
