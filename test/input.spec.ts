import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { euro, fullDate, typedDate, typedEuros } from '../src/web/format.js';
import {
  toCents,
  toEmail,
  toIban,
  toLocalDate,
  toPhone,
  toPostcode,
  toText,
  toWholeNumber,
} from '../src/web/form/input.js';

/** What nobody means as an answer, whatever is asked. */
const nonsense: unknown[] = [
  undefined,
  null,
  '',
  '   ',
  '🎉',
  '𝟙𝟚',
  'NaN',
  'Infinity',
  '-5',
  '- 5',
  '1e3',
  '0x10',
  'x'.repeat(5000),
  5,
  {},
  [],
  ['5'],
  '5\u00005',
];

describe('an amount', () => {
  test.each<[string, number]>([
    ['€ 1.250,50', 125_050],
    ['€1.250,50', 125_050],
    ['\u20ac\u00a01.250,50', 125_050],
    ['1.250,-', 125_000],
    ['1.250,--', 125_000],
    ['1250', 125_000],
    ['  1250  ', 125_000],
    ['1250.50', 125_050],
    ['1250,5', 125_050],
    ['1.250', 125_000],
    ['1 250', 125_000],
    ['1 250 000,01', 125_000_001],
    ['0', 0],
    ['0,01', 1],
    ['12.5', 1250],
    ['EUR 12', 1200],
    ['12 euro', 1200],
    ['12€', 1200],
    ['999.999.999,99', 99_999_999_999],
  ])('%s is %i cents', (typed, cents) => expect(toCents(typed)).toBe(cents));

  test.each([
    ...nonsense,
    '1.25.0',
    '1,250.50',
    '1,2,3',
    '12,345',
    '1.2500',
    '9999999999',
    '1.000.000.000',
    'twaalf',
    '12 50',
    '€',
    '12,5,-',
  ])('%p is none', (typed) => expect(toCents(typed)).toBeUndefined());

  test('reads back what we write ourselves', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (cents) => {
        expect([toCents(euro(cents)), toCents(typedEuros(cents))]).toEqual([cents, cents]);
      }),
    ));

  test('is a whole number of cents or nothing, whatever is typed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const cents = toCents(typed) ?? 0;
        expect(Number.isSafeInteger(cents) && cents >= 0).toBe(true);
      }),
    ));
});

describe('a whole number', () => {
  test.each<[string, number]>([
    ['12', 12],
    ['1.250', 1250],
    [' 0 ', 0],
  ])('%s', (typed, count) => expect(toWholeNumber(typed)).toBe(count));
  test.each([...nonsense, '1,5', '1.5', '1.25', 'twee'])('%p is none', (typed) =>
    expect(toWholeNumber(typed)).toBeUndefined(),
  );
});

describe('a date', () => {
  test.each<[string, string]>([
    ['27-3-2027', '2027-03-27'],
    ['27/03/2027', '2027-03-27'],
    ['27.3.2027', '2027-03-27'],
    ['27 3 2027', '2027-03-27'],
    ['27 - 3 - 2027', '2027-03-27'],
    ['27 maart 2027', '2027-03-27'],
    ['27 Maart 2027', '2027-03-27'],
    ['27 mrt 2027', '2027-03-27'],
    ['27 mrt. 2027', '2027-03-27'],
    ['zaterdag 27 maart 2027', '2027-03-27'],
    ['1-okt-2027', '2027-10-01'],
    ['2027-03-27', '2027-03-27'],
    [' 29-2-2028 ', '2028-02-29'],
  ])('%s', (typed, date) => expect(toLocalDate(typed)).toBe(date));

  test.each([
    ...nonsense,
    '30-2-2027',
    '29-2-2027',
    '31-4-2027',
    '0-1-2027',
    '1-0-2027',
    '1-13-2027',
    '27-3-27',
    '27-3',
    '27 foo 2027',
    '27-3-1899',
    '27-3-2200',
    '2027-3-27',
    '2027-02-30',
    '27-3-20270',
  ])('%p is none', (typed) => expect(toLocalDate(typed)).toBeUndefined());

  test('reads back what we write ourselves', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (moment) => {
          const date = moment.toISOString().slice(0, 10);
          expect([toLocalDate(typedDate(date)), toLocalDate(fullDate(date)), toLocalDate(date)]).toEqual([
            date,
            date,
            date,
          ]);
        },
      ),
    ));
});

describe('an IBAN', () => {
  test.each([
    'NL91ABNA0417164300',
    'nl91 abna 0417 1643 00',
    ' NL91.ABNA.0417.1643.00 ',
    'NL91-ABNA-0417-1643-00',
  ])('%s', (typed) => expect(toIban(typed)).toBe('NL91ABNA0417164300'));
  test.each([...nonsense, 'NL92ABNA0417164300', 'NL91ABNA041716430', 'XX91ABNA0417164300', '0417164300'])(
    '%p is none',
    (typed) => expect(toIban(typed)).toBeUndefined(),
  );
});

describe('a postcode', () => {
  test.each(['9411AB', '9411 ab', ' 9411  AB '])('%s', (typed) => expect(toPostcode(typed)).toBe('9411 AB'));
  test.each([...nonsense, '0411AB', '9411', '9411A', '9411ABC', '9411 SS', '9411 sa'])(
    '%p is none',
    (typed) => expect(toPostcode(typed)).toBeUndefined(),
  );
});

describe('a telephone number', () => {
  test.each<[string, string]>([
    ['06-12345678', '+31612345678'],
    ['06 12 34 56 78', '+31612345678'],
    ['+31 (0)6 12345678', '+31612345678'],
    ['0031612345678', '+31612345678'],
    ['(0593) 53 92 22', '+31593539222'],
    ['0800-1234', '+318001234'],
    ['+49 30 123456', '+4930123456'],
  ])('%s', (typed, number) => expect(toPhone(typed)).toBe(number));
  test.each([...nonsense, '12345', '0612345', '061234567890', '+310612', '00', '+0612345678', '06-1234567a'])(
    '%p is none',
    (typed) => expect(toPhone(typed)).toBeUndefined(),
  );
});

describe('an e-mail address', () => {
  test.each<[string, string]>([
    ['a@b.nl', 'a@b.nl'],
    [' Anne-Marie.Hoving+moek@Dorp.Example.NL ', 'anne-marie.hoving+moek@dorp.example.nl'],
    ["o'brien@dorp.nl", "o'brien@dorp.nl"],
  ])('%s', (typed, address) => expect(toEmail(typed)).toBe(address));

  test.each([
    ...nonsense,
    'a@b',
    'a b@c.nl',
    'a@b.nl\n',
    'a@b.nl\r\nBcc: c@d.nl',
    'a@b.nl,c@d.nl',
    'a@b.nl;c@d.nl',
    'A <a@b.nl>',
    '<a@b.nl>',
    '"a b"@c.nl',
    '"a@evil.nl"@c.nl',
    'a@b@c.nl',
    '.a@b.nl',
    'a.@b.nl',
    'a..b@c.nl',
    'a@-b.nl',
    'a@b-.nl',
    'a@b..nl',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    'a@b.n',
    'é@b.nl',
    'a@bücher.nl',
    `${'a'.repeat(65)}@b.nl`,
    `a@${'b'.repeat(64)}.nl`,
    `a@${'b.'.repeat(130)}nl`,
    'mailto:a@b.nl',
    'a@b.nl(comment)',
  ])('%p is none', (typed) => expect(toEmail(typed)).toBeUndefined());
});

describe('running text', () => {
  test('keeps lines, letters and emoji, and loses what cannot be printed', () =>
    expect(toText('  Dag \u0000dorp\r\nwij zíjn 🎉 met e\u0301e\u0301n\u0007\ttab \ud83c  ')).toBe(
      'Dag dorp\nwij zíjn 🎉 met één\ttab',
    ));
  test.each([undefined, 5, '', '  \n ', '\u0000'])('%p is none', (typed) =>
    expect(toText(typed)).toBeUndefined(),
  );
  test('is none when it is too long', () =>
    expect([toText('x'.repeat(11), 10), toText('x'.repeat(10), 10)]).toEqual([undefined, 'x'.repeat(10)]));
});
