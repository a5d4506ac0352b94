import { describe, expect, test } from '@jest/globals';
import { newCode, toCode } from '../src/identity/keys.js';
import { ownPath, pathOfReferer } from '../src/identity/own-path.js';
import { networkOf, Pace } from '../src/identity/signing-in/pace.js';

test('a pace lets through so many in any stretch of time, for everybody apart', () => {
  const pace = new Pace({ most: 2, within: 100 });
  const waits = [0, 10, 20, 99, 100, 105, 110, 250].map((at) => pace.take('a', at));
  expect([waits, pace.take('b', 250)]).toEqual([[0, 0, 80, 1, 0, 5, 0, 0], 0]);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:12:34ab:1:2:3:4', '2001:0db8:0012:34'],
  ['2001:db8:12:34ff::9', '2001:0db8:0012:34'],
  ['2001:DB8::1', '2001:0db8:0000:00'],
  ['::1', '0000:0000:0000:00'],
])('%s is a browser in the network %s', (ip, network) => expect(networkOf(ip)).toBe(network));

describe('a path to go on to', () => {
  test.each(['/mijn', '/werk/rondes?jaar=2026', '/regelingen/moek', '/inloggend'])('may be %s', (path) =>
    expect(ownPath(path)).toBe(path),
  );

  test.each([
    '//kwaad.test',
    '/\\kwaad.test',
    '/.//kwaad.test',
    '/..//kwaad.test',
    '/%2e//kwaad.test',
    '/\n/kwaad.test',
    'https://kwaad.test',
    'javascript:alert(1)',
    'mijn',
    '',
    '/inloggen',
    '/uitloggen',
    '/api/v1/open',
    `/${'x'.repeat(500)}`,
    ['/mijn'],
    undefined,
  ])('may not be %j', (path) => expect(ownPath(path)).toBeUndefined());

  test('is read from where a form came from only on our own site', () => {
    const referers = ['https://dorpen.test/mijn/1?a=b#c', 'https://kwaad.test/mijn', 'niets', undefined];
    expect(referers.map((referer) => pathOfReferer(referer, 'https://dorpen.test'))).toEqual([
      '/mijn/1?a=b',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('a code is read back however it is typed, and anything else is none', () => {
  const code = newCode();
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(toCode(` ${code.toLowerCase()} `)).toBe(code.replace('-', ''));
  expect(
    ['oil0-0000', 'UUUU-UUUU', '1234567', '123456789', 'K7QM2XA€', 12_345_678, 'K'.repeat(50)].map(toCode),
  ).toEqual(['01100000', undefined, undefined, undefined, undefined, undefined, undefined]);
});
