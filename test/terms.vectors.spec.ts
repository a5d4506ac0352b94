import { expect, test } from '@jest/globals';
import { daysBetween } from '../workflows/calendar.js';
import { resumeClock, startClock, suspendClock } from '../workflows/clocks.js';
import { pauseClock, pausedUntil, unpauseClock } from '../workflows/clocks.pauses.js';
import { clockColour } from '../workflows/clocks.colours.js';
import { term, type Duration } from '../workflows/terms.js';
import type { TermSource } from '../workflows/term-sources.js';

/*
 * Exact dates on the days where officials go wrong: leap years, the days clocks change, Easter, King's Day, the turn of the
 * year. They were computed apart from this program, by another Easter formula, and looked up in a calendar.
 */

test.each<[what: string, from: string, duration: Duration, source: TermSource, raw: string, ends: string]>([
  ['six weeks over 29 February 2028', '2028-01-25', { weeks: 6 }, 'act', '2028-03-07', '2028-03-07'],
  ['ends on 29 February 2028', '2028-02-01', { weeks: 4 }, 'act', '2028-02-29', '2028-02-29'],
  ['a month from 31 January in a leap year', '2028-01-31', { months: 1 }, 'act', '2028-02-29', '2028-02-29'],
  [
    'a month from 31 January in an ordinary year',
    '2027-01-31',
    { months: 1 },
    'act',
    '2027-02-28',
    '2027-03-01',
  ],
  ['a month from 29 February', '2028-02-29', { months: 1 }, 'act', '2028-03-29', '2028-03-29'],
  ['five years from 29 February', '2028-02-29', { years: 5 }, 'act', '2033-02-28', '2033-02-28'],
  ['three months to 29 February 2024', '2023-11-30', { months: 3 }, 'act', '2024-02-29', '2024-02-29'],
  [
    'three months to the end of February 2025',
    '2024-11-30',
    { months: 3 },
    'act',
    '2025-02-28',
    '2025-02-28',
  ],
  ['a year from 29 February 2024', '2024-02-29', { years: 1 }, 'act', '2025-02-28', '2025-02-28'],
  [
    '13 weeks over 29 February in an ordinance',
    '2024-01-05',
    { weeks: 13 },
    'ordinance',
    '2024-04-05',
    '2024-04-05',
  ],
  [
    'the day clocks go forward: Sunday 29 March 2026',
    '2026-02-15',
    { weeks: 6 },
    'act',
    '2026-03-29',
    '2026-03-30',
  ],
  ['the day after clocks go forward', '2026-02-16', { weeks: 6 }, 'act', '2026-03-30', '2026-03-30'],
  [
    'the day clocks go back: Sunday 25 October 2026',
    '2026-09-13',
    { weeks: 6 },
    'act',
    '2026-10-25',
    '2026-10-26',
  ],
  ['from the day clocks go back', '2026-10-25', { weeks: 8 }, 'act', '2026-12-20', '2026-12-21'],
  ['from the day clocks go forward', '2027-03-28', { weeks: 8 }, 'act', '2027-05-23', '2027-05-24'],
  [
    'the day clocks go back in an ordinance',
    '2026-08-30',
    { weeks: 8 },
    'ordinance',
    '2026-10-25',
    '2026-10-25',
  ],
  ['Good Friday 2026', '2026-02-20', { weeks: 6 }, 'act', '2026-04-03', '2026-04-07'],
  ['Easter Sunday 2026', '2026-02-08', { weeks: 8 }, 'act', '2026-04-05', '2026-04-07'],
  ['Easter Monday 2027', '2027-02-15', { weeks: 6 }, 'act', '2027-03-29', '2027-03-30'],
  ['the earliest Easter of these years, 2035', '2035-01-26', { weeks: 8 }, 'act', '2035-03-23', '2035-03-27'],
  [
    'Good Friday 2038, the latest Easter there can be',
    '2038-03-12',
    { weeks: 6 },
    'act',
    '2038-04-23',
    '2038-04-28',
  ],
  ['Easter Monday 2038, next to King’s Day', '2038-03-15', { weeks: 6 }, 'act', '2038-04-26', '2038-04-28'],
  ['Whit Monday 2026', '2026-03-30', { weeks: 8 }, 'act', '2026-05-25', '2026-05-26'],
  ['Whit Sunday 2026', '2026-04-12', { weeks: 6 }, 'act', '2026-05-24', '2026-05-26'],
  ['Ascension 2028 and the equated Friday', '2028-04-13', { weeks: 6 }, 'act', '2028-05-25', '2028-05-29'],
  [
    'Ascension 2029, without an equated Friday known',
    '2029-03-29',
    { weeks: 6 },
    'act',
    '2029-05-10',
    '2029-05-11',
  ],
  ['King’s Day on a Monday, 2026', '2026-03-02', { weeks: 8 }, 'act', '2026-04-27', '2026-04-28'],
  ['King’s Day 2027, a Tuesday', '2027-03-02', { weeks: 8 }, 'act', '2027-04-27', '2027-04-28'],
  [
    '27 April 2031 is a Sunday: King’s Day is the Saturday before',
    '2031-03-15',
    { weeks: 6 },
    'act',
    '2031-04-26',
    '2031-04-28',
  ],
  ['Sunday 27 April 2031 itself', '2031-03-16', { weeks: 6 }, 'act', '2031-04-27', '2031-04-28'],
  ['Monday 28 April 2031 is an ordinary day', '2031-03-17', { weeks: 6 }, 'act', '2031-04-28', '2031-04-28'],
  [
    'King’s Day 2028 and the equated Friday after it',
    '2028-03-02',
    { weeks: 8 },
    'act',
    '2028-04-27',
    '2028-05-01',
  ],
  ['King’s Day in a scheme rule', '2027-03-02', { weeks: 8 }, 'schemeRule', '2027-04-27', '2027-04-27'],
  ['5 May 2027, the day before Ascension', '2027-03-24', { weeks: 6 }, 'act', '2027-05-05', '2027-05-10'],
  ['5 May on a Sunday, 2030', '2030-03-24', { weeks: 6 }, 'act', '2030-05-05', '2030-05-06'],
  ['Christmas Day on a Saturday, 2027', '2027-11-13', { weeks: 6 }, 'act', '2027-12-25', '2027-12-27'],
  ['Second Christmas Day on a Monday, 2033', '2033-11-14', { weeks: 6 }, 'act', '2033-12-26', '2033-12-27'],
  ['Christmas Day on a Thursday, 2025', '2025-11-13', { weeks: 6 }, 'act', '2025-12-25', '2025-12-29'],
  [
    'New Year’s Day 2026 and the equated Friday',
    '2025-11-20',
    { weeks: 6 },
    'act',
    '2026-01-01',
    '2026-01-05',
  ],
  ['New Year’s Eve is an ordinary day', '2026-11-19', { weeks: 6 }, 'act', '2026-12-31', '2026-12-31'],
  ['New Year’s Day on a Saturday, 2028', '2027-11-06', { weeks: 8 }, 'act', '2028-01-01', '2028-01-03'],
  [
    'New Year’s Day in a term the college set itself',
    '2026-11-06',
    { weeks: 8 },
    'setByOfficial',
    '2027-01-01',
    '2027-01-01',
  ],
  [
    'three days over Easter hold two working days',
    '2026-04-02',
    { days: 3 },
    'act',
    '2026-04-05',
    '2026-04-08',
  ],
  ['three days over Christmas 2026', '2026-12-24', { days: 3 }, 'act', '2026-12-27', '2026-12-29'],
  ['four days over New Year 2026', '2025-12-31', { days: 4 }, 'act', '2026-01-04', '2026-01-06'],
  ['two days need not hold two working days', '2026-04-02', { days: 2 }, 'act', '2026-04-04', '2026-04-07'],
  ['90 days over the turn of the year', '2026-11-01', { days: 90 }, 'act', '2027-01-30', '2027-02-01'],
  ['91 days over the turn of the year', '2026-10-31', { days: 91 }, 'act', '2027-01-30', '2027-01-30'],
  ['twelve weeks over the turn of the year', '2026-10-09', { weeks: 12 }, 'act', '2027-01-01', '2027-01-04'],
])('%s: from %s', (_what, from, duration, source, rawEndsOn, endsOn) => {
  const { explanation: _, beyondHorizon, ...end } = term({ from, duration, source });
  expect({ ...end, beyondHorizon }).toEqual({ rawEndsOn, endsOn, beyondHorizon: endsOn > '2028-12-31' });
});

test.each<
  [
    what: string,
    received: string,
    invited: string,
    deadline: string,
    answered: string | undefined,
    days: number,
    ends: string,
  ]
>([
  ['over Easter', '2026-02-16', '2026-03-30', '2026-04-13', '2026-04-08', 8, '2026-04-21'],
  ['over Ascension, unused', '2026-04-06', '2026-05-08', '2026-05-22', undefined, 14, '2026-06-15'],
  ['over Christmas and New Year', '2026-11-16', '2026-12-21', '2027-01-11', '2027-01-06', 15, '2027-01-26'],
  ['over New Year, unused', '2026-12-07', '2026-12-18', '2027-01-04', undefined, 17, '2027-02-18'],
  ['over the day clocks go forward', '2027-02-22', '2027-03-22', '2027-04-05', '2027-03-30', 7, '2027-04-26'],
  ['over the day clocks go back', '2026-09-21', '2026-10-19', '2026-11-02', '2026-10-27', 7, '2026-11-23'],
  ['over 29 February 2028', '2028-01-17', '2028-02-21', '2028-03-06', '2028-03-02', 9, '2028-03-22'],
  ['answered the next day', '2026-09-14', '2026-09-21', '2026-10-05', '2026-09-22', 0, '2026-11-09'],
  [
    'that moves the end to King’s Day 2027',
    '2027-02-23',
    '2027-03-08',
    '2027-03-22',
    '2027-03-16',
    7,
    '2027-04-28',
  ],
  [
    'that moves the end to Christmas 2026',
    '2026-10-19',
    '2026-11-02',
    '2026-11-23',
    '2026-11-14',
    11,
    '2026-12-28',
  ],
])(
  'eight weeks, standing still %s (received %s, asked %s, until %s, answered %s): %d days longer',
  (_what, from, invitedOn, deadlineOn, answered, days, endsOn) => {
    const received = startClock({ kind: 'decision', source: 'act', from, duration: { weeks: 8 } });
    const asked = suspendClock(received, { invitedOn, deadlineOn, ground: 'remedy' });
    const resumed = resumeClock(asked, { on: answered ?? deadlineOn, used: answered !== undefined });
    const longer = resumed.suspensions.map((one) => daysBetween(one.from, one.to ?? '') + 1);
    expect({ longer, endsOn: resumed.endsOn }).toEqual({ longer: days > 0 ? [days] : [], endsOn });
  },
);

const received = startClock({ kind: 'decision', source: 'act', from: '2026-09-14', duration: { weeks: 8 } });
const agreed = pauseClock(received, { from: '2026-10-13', to: '2026-10-26', ground: 'consent' });

test('a pause that was agreed moves the last day at once by its fourteen days', () =>
  expect({ before: received.endsOn, after: agreed.endsOn, explanation: agreed.explanation }).toEqual({
    before: '2026-11-09',
    after: '2026-11-23',
    explanation:
      '8 weken na 14 september 2026, plus 14 dagen waarop de termijn stilstond, is 23 november 2026. De termijn stond stil van 13 oktober 2026 tot en met 26 oktober 2026: de aanvrager stemde in met uitstel.',
  }));

test('a pause shows in colour and word on its own days only', () =>
  expect(
    ['2026-10-12', '2026-10-13', '2026-10-26', '2026-10-27'].map((day) => [
      clockColour(agreed, day),
      pausedUntil(agreed, day),
    ]),
  ).toEqual([
    ['green', '2026-10-26'],
    ['suspended', '2026-10-26'],
    ['suspended', '2026-10-26'],
    ['green', undefined],
  ]));

test('a pause that is ended before its day, or before it began, takes only the days it lasted', () =>
  expect([unpauseClock(agreed, '2026-10-20').endsOn, unpauseClock(agreed, '2026-10-12').endsOn]).toEqual([
    '2026-11-16',
    '2026-11-09',
  ]));

test('a day counts once when there were two reasons to stand still on it', () => {
  const twice = pauseClock(agreed, { from: '2026-10-20', to: '2026-10-30', ground: 'forceMajeure' });
  expect([twice.endsOn, unpauseClock(twice, '2026-10-27').endsOn]).toEqual(['2026-11-27', '2026-11-23']);
});

test('a term that has ended or was stopped cannot be paused any more', () => {
  const late = pauseClock(received, { from: '2026-11-10', to: '2026-11-20', ground: 'forceMajeure' });
  const none = pauseClock(received, { from: '2026-10-13', to: '2026-10-12', ground: 'consent' });
  expect([late, none]).toEqual([received, received]);
});
