import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  dutchDate,
  endOfDay,
  isLocalDate,
  localDate,
  startOfDay,
  weekday,
} from '../workflows/calendar.js';
import { dayOff, easterSunday, holidayName, isWorkingDay, workingDayFrom } from '../workflows/holidays.js';
import { firstLaw } from '../workflows/law.js';

const { equatedDays, knownThrough } = firstLaw;

const hour = 3_600_000;
const anyDay = fc.integer({ min: 0, max: 5843 }).map((n) => addDays('2020-01-01', n)); // through 2035-12-31
const anyYear = fc.integer({ min: 1900, max: 2199 });

describe('A local date', () => {
  test.each(['2026-02-28', '2028-02-29', '2026-12-31', '2000-02-29'])('%s exists', (date) => {
    expect(isLocalDate(date)).toBe(true);
  });

  test.each([
    '2026-02-30', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '01-02-2026',
    '2026-01-01T00:00', ' 2026-01-01', '2026-01-01\n', '+002026-01-01', '２０２６-01-01', '', 20260101, null, undefined, {},
  ])('%p is no date', (value) => expect(isLocalDate(value)).toBe(false)); // prettier-ignore

  test('is written as people write it', () => {
    expect(dutchDate('2026-05-18')).toBe('18 mei 2026');
    expect(dutchDate('2027-03-01')).toBe('1 maart 2027');
  });

  test('counts days over months, leap days and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });

  test('counts months to the same day, or to the last day where that day is missing', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-05-15', -6)).toBe('2025-11-15');
  });

  test('weeks begin on Monday', () => {
    expect(['2026-11-16', '2026-11-21', '2026-11-22'].map(weekday)).toEqual([1, 6, 7]);
  });

  test('there and back again is the same day', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (date, n) => {
        expect(daysBetween(date, addDays(date, n))).toBe(n);
        expect(weekday(addDays(date, 7 * n))).toBe(weekday(date));
        expect(isLocalDate(addDays(date, n))).toBe(true);
      }),
    ));
});

describe('A day in Amsterdam', () => {
  test.each([
    ['in winter', '2026-01-15', '2026-01-14T23:00:00.000Z', '2026-01-15T22:59:59.999Z', 24],
    ['in summer', '2026-07-15', '2026-07-14T22:00:00.000Z', '2026-07-15T21:59:59.999Z', 24],
    ['when summer time begins', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z', 23],
    ['when summer time ends', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z', 25],
    ['at new year', '2026-12-31', '2026-12-30T23:00:00.000Z', '2026-12-31T22:59:59.999Z', 24],
  ])('%s: %s', (_when, date, begins, ends, hours) => {
    expect(new Date(startOfDay(date)).toISOString()).toBe(begins);
    expect(new Date(endOfDay(date)).toISOString()).toBe(ends);
    expect(endOfDay(date) + 1 - startOfDay(date)).toBe(hours * hour);
  });

  test.each([
    ['2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['2026-10-25T23:00:00.000Z', '2026-10-26'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01'],
    ['1969-12-31T23:30:00.500Z', '1970-01-01'],
  ])('at %s it is %s', (moment, date) => expect(localDate(Date.parse(moment))).toBe(date));

  test('days follow each other without a gap, and every moment is inside its own day', () =>
    fc.assert(
      fc.property(anyDay, fc.double({ min: 0, max: 1, noNaN: true }), (date, part) => {
        expect(startOfDay(addDays(date, 1))).toBe(endOfDay(date) + 1);
        const moment = Math.floor(startOfDay(date) + part * (endOfDay(date) - startOfDay(date)));
        expect(localDate(moment)).toBe(date);
      }),
      { numRuns: 2000 },
    ));
});

describe('Holidays', () => {
  // Easter Sundays as published, not computed.
  const easters = [
    '2020-04-12', '2021-04-04', '2022-04-17', '2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28',
    '2028-04-16', '2029-04-01', '2030-04-21', '2031-04-13', '2032-03-28', '2033-04-17', '2034-04-09', '2035-03-25',
    '2038-04-25', '2049-04-18', '2076-04-19', '1954-04-18', '1981-04-19', '1943-04-25', '2285-03-22',
  ]; // prettier-ignore

  test.each(easters)('Easter Sunday of that year is %s', (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });

  test('Easter is a Sunday between 22 March and 25 April', () =>
    fc.assert(
      fc.property(anyYear, (year) => {
        const easter = easterSunday(year);
        expect(weekday(easter)).toBe(7);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    ));

  test('every holiday of 2026 has its name', () => {
    const named = daysOf(2026).flatMap((date) => (holidayName(date) ? [[date, holidayName(date)]] : []));
    expect(named).toEqual([
      ['2026-01-01', 'Nieuwjaarsdag'],
      ['2026-01-02', 'gelijkgesteld met een feestdag'],
      ['2026-04-03', 'Goede Vrijdag'],
      ['2026-04-06', 'tweede paasdag'],
      ['2026-04-27', 'Koningsdag'],
      ['2026-05-05', 'Bevrijdingsdag'],
      ['2026-05-14', 'Hemelvaartsdag'],
      ['2026-05-15', 'gelijkgesteld met een feestdag'],
      ['2026-05-25', 'tweede pinksterdag'],
      ['2026-12-25', 'eerste kerstdag'],
      ['2026-12-26', 'tweede kerstdag'],
    ]);
  });

  test.each([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035])(
    'of %d are the nine of the law and the equated days, on the right day of the week',
    (year) => {
      const equated = equatedDays.filter(({ date }) => date.startsWith(`${year}`)).length;
      const named = daysOf(year).filter(holidayName);
      expect(named).toHaveLength(9 + equated);
      const on = (name: string) => named.filter((date) => holidayName(date) === name).map(weekday);
      expect([on('Goede Vrijdag'), on('tweede paasdag'), on('Hemelvaartsdag'), on('tweede pinksterdag')]).toEqual([
        [5], [1], [4], [1],
      ]); // prettier-ignore
      expect(on('Koningsdag')).not.toEqual([7]);
    },
  );

  test("King's Day moves to Saturday the 26th when the 27th is a Sunday", () => {
    expect(holidayName('2031-04-26')).toBe('Koningsdag');
    expect(holidayName('2031-04-27')).toBeUndefined();
    expect(holidayName('2025-04-26')).toBe('Koningsdag');
    expect(holidayName('2026-04-27')).toBe('Koningsdag');
  });

  test('24 and 31 December and the days before Easter are ordinary days', () => {
    expect(['2026-12-24', '2026-12-31', '2026-04-02'].map(isWorkingDay)).toEqual([true, true, true]);
  });

  test('equated days have a source, are weekdays, and lie within what is known', () => {
    expect(equatedDays.map(({ date }) => date)).toEqual([
      '2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26',
    ]); // prettier-ignore
    expect(equatedDays.every(({ source }) => source.includes('Stcrt.'))).toBe(true);
    expect(equatedDays.every(({ date }) => weekday(date) <= 5 && date <= knownThrough)).toBe(true);
    expect(knownThrough).toBe('2028-12-31');
  });

  test('a day off says why', () => {
    expect(['2026-11-21', '2026-11-22', '2026-05-14', '2026-11-23'].map(dayOff)).toEqual([
      'een zaterdag', 'een zondag', 'Hemelvaartsdag', undefined,
    ]); // prettier-ignore
  });

  test('the next working day is the first one, and a working day is its own', () => {
    expect(workingDayFrom('2026-04-03')).toBe('2026-04-07');
    expect(workingDayFrom('2026-05-14')).toBe('2026-05-18');
    expect(workingDayFrom('2026-11-20')).toBe('2026-11-20');
  });
});

function daysOf(year: number): string[] {
  const first = `${year}-01-01`;
  return Array.from({ length: daysBetween(first, `${year + 1}-01-01`) }, (_, n) => addDays(first, n));
}
