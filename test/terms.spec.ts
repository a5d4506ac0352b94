import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../workflows/calendar.js';
import { type Duration, term, type Term } from '../workflows/terms.js';
import type { TermSource } from '../workflows/term-sources.js';
import { naiveTerm } from './support/naive-term.js';

type Vector = [what: string, from: string, duration: Duration, source: TermSource, raw: string, ends: string];

describe('The last day of a term', () => {
  test.each<Vector>([
    [
      'decision, Ascension and an equated Friday',
      '2026-03-19',
      { weeks: 8 },
      'act',
      '2026-05-14',
      '2026-05-18',
    ],
    ['decision, an equated Friday', '2026-03-20', { weeks: 8 }, 'act', '2026-05-15', '2026-05-18'],
    ['decision, Christmas', '2026-10-30', { weeks: 8 }, 'act', '2026-12-25', '2026-12-28'],
    ['decision, New Year', '2026-11-06', { weeks: 8 }, 'act', '2027-01-01', '2027-01-04'],
    ['decision, Ascension 2027', '2027-03-11', { weeks: 8 }, 'act', '2027-05-06', '2027-05-10'],
    ['objection, Ascension', '2026-04-02', { weeks: 6 }, 'act', '2026-05-14', '2026-05-18'],
    ['objection, 5 May', '2026-03-24', { weeks: 6 }, 'act', '2026-05-05', '2026-05-06'],
    ['objection, Christmas', '2026-11-13', { weeks: 6 }, 'act', '2026-12-25', '2026-12-28'],
    ['not processed, 5 May', '2026-04-07', { weeks: 4 }, 'act', '2026-05-05', '2026-05-06'],
    ['13 weeks in an ordinance', '2026-02-12', { weeks: 13 }, 'ordinance', '2026-05-14', '2026-05-14'],
  ])('%s: from %s', (_what, from, duration, source, rawEndsOn, endsOn) => {
    const { explanation: _, ...end } = term({ from, duration, source });
    expect(end).toEqual({ rawEndsOn, endsOn, beyondHorizon: false });
  });

  test('moves past days off after the days of standing still are added', () => {
    expect(term({ from: '2026-02-02', duration: { weeks: 8 }, source: 'act', extra: 8 })).toEqual({
      rawEndsOn: '2026-04-07',
      endsOn: '2026-04-07',
      explanation: '8 weken na 2 februari 2026, plus 8 dagen waarop de termijn stilstond, is 7 april 2026.',
      beyondHorizon: false,
    });
    expect(term({ from: '2026-02-02', duration: { weeks: 8 }, source: 'act', extra: 4 })).toEqual({
      rawEndsOn: '2026-04-03',
      endsOn: '2026-04-07',
      explanation:
        '8 weken na 2 februari 2026, plus 4 dagen waarop de termijn stilstond, is 3 april 2026. Dat is Goede Vrijdag, 4 april 2026 is een zaterdag, 5 april 2026 is een zondag en 6 april 2026 is tweede paasdag. Daarom is de laatste dag 7 april 2026.',
      beyondHorizon: false,
    });
  });

  // From Sunday 9 August 2026 unless another day is named, so that each of these ends in a weekend.
  test.each<[string, Omit<Term, 'from'> & { from?: string }, string, string]>([
    ['12 weeks is not too long', { duration: { weeks: 12 }, source: 'act' }, '2026-11-01', '2026-11-02'],
    ['13 weeks is', { duration: { weeks: 13 }, source: 'act' }, '2026-11-08', '2026-11-08'],
    ['90 days is not too long', { duration: { days: 90 }, source: 'act' }, '2026-11-07', '2026-11-09'],
    ['91 days is', { duration: { days: 91 }, source: 'act' }, '2026-11-08', '2026-11-08'],
    [
      '3 months is not too long',
      { from: '2026-08-08', duration: { months: 3 }, source: 'act' },
      '2026-11-08',
      '2026-11-09',
    ],
    [
      '4 months is',
      { from: '2026-08-13', duration: { months: 4 }, source: 'act' },
      '2026-12-13',
      '2026-12-13',
    ],
    ['a year is', { from: '2026-08-08', duration: { years: 1 }, source: 'act' }, '2027-08-08', '2027-08-08'],
    [
      'an order in council counts as an act',
      { duration: { weeks: 2 }, source: 'amvb' },
      '2026-08-23',
      '2026-08-24',
    ],
    ['an ordinance does not', { duration: { weeks: 2 }, source: 'ordinance' }, '2026-08-23', '2026-08-23'],
    ['a scheme rule does not', { duration: { weeks: 2 }, source: 'schemeRule' }, '2026-08-23', '2026-08-23'],
    ['an official does not', { duration: { weeks: 2 }, source: 'setByOfficial' }, '2026-08-23', '2026-08-23'],
    [
      'an ordinance may say so',
      { duration: { weeks: 2 }, source: 'ordinance', treatAsAtw: true },
      '2026-08-23',
      '2026-08-24',
    ],
    [
      'but not for 13 weeks',
      { duration: { weeks: 13 }, source: 'ordinance', treatAsAtw: true },
      '2026-11-08',
      '2026-11-08',
    ],
    [
      'the 42 penalty days stay',
      { duration: { days: 42 }, source: 'act', exception: 'excludedByLaw' },
      '2026-09-20',
      '2026-09-20',
    ],
    [
      'limitation stays',
      { duration: { weeks: 2 }, source: 'act', exception: 'limitation' },
      '2026-08-23',
      '2026-08-23',
    ],
    [
      'counted back stays',
      { duration: { weeks: 2 }, source: 'act', exception: 'backCounted' },
      '2026-07-26',
      '2026-07-26',
    ],
    [
      'the days of standing still make no term too long',
      { duration: { weeks: 12 }, source: 'act', extra: 7 },
      '2026-11-08',
      '2026-11-09',
    ],
  ])('%s', (_what, asked, rawEndsOn, endsOn) => {
    const end = term({ from: '2026-08-09', ...asked });
    expect([end.rawEndsOn, end.endsOn]).toEqual([rawEndsOn, endsOn]);
  });

  test.each<[string, Duration, string]>([
    ['2026-08-31', { months: 3 }, '2026-11-30'],
    ['2026-11-30', { months: 3 }, '2027-03-01'], // 28 February is a Sunday
    ['2028-02-29', { years: 1 }, '2029-02-28'],
  ])('counts months and years from %s on', (from, duration, endsOn) => {
    expect(term({ from, duration, source: 'act' }).endsOn).toBe(endsOn);
  });

  test.each<[string, Duration, string]>([
    ['2026-04-02', { days: 3 }, '2026-04-08'], // Good Friday, weekend, Easter Monday, then two working days
    ['2026-12-24', { days: 4 }, '2026-12-29'],
    ['2026-11-20', { days: 3 }, '2026-11-24'],
    ['2026-11-20', { days: 2 }, '2026-11-23'], // too short for the minimum
    ['2026-11-23', { days: 3 }, '2026-11-26'],
  ])('holds two working days when it has three days or more: from %s', (from, duration, endsOn) => {
    expect(term({ from, duration, source: 'act' }).endsOn).toBe(endsOn);
  });

  test('after the last decree is marked, because it may still move', () => {
    const on = (from: string) => term({ from, duration: { weeks: 8 }, source: 'act' }).beyondHorizon;
    expect([on('2028-11-03'), on('2028-11-05'), on('2034-01-01')]).toEqual([false, true, true]);
    expect(term({ from: '2028-11-05', duration: { weeks: 8 }, source: 'ordinance' })).toMatchObject({
      endsOn: '2028-12-31',
      beyondHorizon: false,
    });
  });
});

describe('The explanation of a term', () => {
  test.each<[string, Term]>([
    [
      '8 weken na 19 maart 2026 is 14 mei 2026. Dat is Hemelvaartsdag, 15 mei 2026 is gelijkgesteld met een feestdag, 16 mei 2026 is een zaterdag en 17 mei 2026 is een zondag. Daarom is de laatste dag 18 mei 2026.',
      { from: '2026-03-19', duration: { weeks: 8 }, source: 'act' },
    ],
    [
      '1 week na 2 november 2026 is 9 november 2026.',
      { from: '2026-11-02', duration: { weeks: 1 }, source: 'act' },
    ],
    [
      '13 weken na 12 februari 2026 is 14 mei 2026. Dat is Hemelvaartsdag. De termijn schuift niet op, omdat de termijn langer is dan 12 weken, 90 dagen of 3 maanden.',
      { from: '2026-02-12', duration: { weeks: 13 }, source: 'ordinance' },
    ],
    [
      '1 maand na 22 oktober 2026 is 22 november 2026. Dat is een zondag. De termijn schuift niet op, omdat de termijn in een verordening staat.',
      { from: '2026-10-22', duration: { months: 1 }, source: 'ordinance' },
    ],
    [
      '1 dag vóór 23 november 2026 is 22 november 2026. Dat is een zondag. De termijn schuift niet op, omdat wij terugtellen vanaf een datum.',
      { from: '2026-11-23', duration: { days: 1 }, source: 'act', exception: 'backCounted' },
    ],
    [
      '3 dagen na 2 april 2026 is 5 april 2026. In de termijn moeten ten minste twee werkdagen zitten. Daarom is de laatste dag 8 april 2026.',
      { from: '2026-04-02', duration: { days: 3 }, source: 'act' },
    ],
    [
      '5 jaar na 1 juni 2026 is 1 juni 2031. Dat is een zondag. De termijn schuift niet op, omdat de termijn langer is dan 12 weken, 90 dagen of 3 maanden. Let op: de extra vrije dagen na 31 december 2028 zijn nog niet bekend.',
      { from: '2026-06-01', duration: { years: 5 }, source: 'act' },
    ],
  ])('%s', (sentence, asked) => expect(term(asked).explanation).toBe(sentence));
});

describe('Any term', () => {
  const duration: fc.Arbitrary<Duration> = fc.oneof(
    fc.record({ days: fc.integer({ min: 1, max: 120 }) }),
    fc.record({ weeks: fc.integer({ min: 1, max: 16 }) }),
    fc.record({ months: fc.integer({ min: 1, max: 8 }) }),
    fc.record({ years: fc.integer({ min: 1, max: 5 }) }),
  );
  const asked: fc.Arbitrary<Term> = fc.record(
    {
      from: fc.integer({ min: 0, max: 5000 }).map((n) => addDays('2020-01-01', n)),
      duration,
      source: fc.constantFrom<TermSource>(
        'act',
        'amvb',
        'reasonable',
        'ordinance',
        'schemeRule',
        'setByOfficial',
      ),
      treatAsAtw: fc.boolean(),
      exception: fc.constantFrom('backCounted', 'limitation', 'excludedByLaw'),
      extra: fc.integer({ min: 0, max: 60 }),
    },
    { requiredKeys: ['from', 'duration', 'source'] },
  );

  test(
    'ends where counting the days one by one ends',
    () =>
      fc.assert(
        fc.property(asked, (one) => {
          const { rawEndsOn, endsOn, beyondHorizon } = term(one);
          const naive = naiveTerm(one);
          return (
            rawEndsOn === naive.rawEndsOn &&
            endsOn === naive.endsOn &&
            beyondHorizon === endsOn > '2028-12-31'
          );
        }),
        { numRuns: 100_000 },
      ),
    300_000,
  );
});
