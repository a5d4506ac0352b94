import { expect, test } from '@jest/globals';
import { indexation, indexed, readingsOf } from '../workflows/indexation.js';

const euros = (steps: readonly { year: number; result: number }[]) =>
  Object.fromEntries(steps.map(({ year, result }) => [year, result / 100]));

test('het bedrag voor projecten van het DOM komt op beide lezingen tot op de cent uit', () => {
  const { firstYearIndexed, firstYearIsBase } = readingsOf({ amount: 2_042_000, year: 2020 }, 2026);
  expect(euros(firstYearIndexed)).toEqual({
    2020: 20_950.92,
    2021: 21_223.28,
    2022: 21_796.31,
    2023: 23_975.94,
    2024: 24_887.03,
    2025: 25_708.3,
    2026: 26_556.67,
  });
  expect(euros(firstYearIsBase)).toEqual({
    2021: 20_685.46,
    2022: 21_243.97,
    2023: 23_368.37,
    2024: 24_256.37,
    2025: 25_056.83,
    2026: 25_883.71,
  });
});

test('een stap gebruikt het cijfer van het jaar ervoor, en stopt waar dat nog niet bekend is', () => {
  expect(indexation({ base: 2_588_371, from: 2026, to: 2030 })).toEqual([
    { year: 2026, base: 2_588_371, indexYear: 2025, change: 33, result: 2_673_787 },
  ]);
});

test('afronden gaat aan het eind van een stap, en een halve gaat omhoog', () => {
  const amount = 2_042_000;
  expect([
    indexed(amount, 26),
    indexed(amount, 26, 'euro'),
    indexed(amount, 26, 'tenEuro'),
    indexed(100, 5),
    indexed(10_000, 5, 'euro'),
    indexed(100_000, 5, 'tenEuro'),
    indexed(amount, -13),
  ]).toEqual([2_095_092, 2_095_100, 2_095_000, 101, 10_100, 101_000, 2_015_454]);
});
