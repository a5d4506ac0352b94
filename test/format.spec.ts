import { expect, test } from '@jest/globals';
import * as format from '../src/web/format.js';

const space = '\u00a0';

test.each<[number, string]>([
  [125_000, `€${space}1.250`],
  [125_050, `€${space}1.250,50`],
  [1, `€${space}0,01`],
  [0, `€${space}0`],
  [-125_000, `€${space}-1.250`],
  [123_456_789_00, `€${space}123.456.789`],
])('%i cents are written as %s', (cents, written) => expect(format.euro(cents)).toBe(written));

test('amounts and dates stand in a field as someone would type them', () =>
  expect([
    format.typedEuros(125_000),
    format.typedEuros(125_050),
    format.typedEuros(5),
    format.typedDate('2026-05-08'),
  ]).toEqual(['1250', '1250,50', '0,05', '8-5-2026']));

test('a date is written in full, with its weekday, or short', () =>
  expect([
    format.fullDate('2026-05-18'),
    format.weekdayDate('2026-05-18'),
    format.shortDate('2026-05-18'),
  ]).toEqual(['18 mei 2026', 'maandag 18 mei 2026', '18 mei']));

test.each([
  ['2026-05-18T12:03:00Z', '18 mei 2026 om 14.03 uur', '2026-05-18'],
  ['2026-12-31T23:30:00Z', '1 januari 2027 om 00.30 uur', '2027-01-01'],
  ['2026-10-25T00:59:59Z', '25 oktober 2026 om 02.59 uur', '2026-10-25'],
  ['2026-10-25T01:00:00Z', '25 oktober 2026 om 02.00 uur', '2026-10-25'],
  ['2026-03-29T01:00:00Z', '29 maart 2026 om 03.00 uur', '2026-03-29'],
])('%s is %s in Amsterdam', (utc, written, day) => {
  const ms = Date.parse(utc);
  expect([format.moment(ms), format.localDate(ms)]).toEqual([written, day]);
});

test('sizes of files', () =>
  expect([0, 999, 214_000, 999_999, 3_210_000, 25_000_000].map(format.fileSize)).toEqual([
    '1 kB',
    '1 kB',
    '214 kB',
    '1.000 kB',
    '3,2 MB',
    '25 MB',
  ]));

test('account and telephone numbers are written in groups', () =>
  expect([
    format.ibanGroups('NL91ABNA0417164300'),
    ...['+31612345678', '+31593539222', '+31201234567', '+4930123456'].map(format.phoneNumber),
  ]).toEqual(['NL91 ABNA 0417 1643 00', '06 12345678', '0593 539222', '020 1234567', '+4930123456']));
