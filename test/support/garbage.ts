import fc from 'fast-check';

/** Every run of the machine-made tests sends the same; the name of the test says with which seed. */
export const seed = 20_261_120;

/** What programs get wrong in a text: nothing, no character, half a character, other languages, names of the language itself. */
export const nastyText = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '😀👩‍👩‍👧',
  '\ud800',
  '\u202e\ufeff',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '{{naam}}',
  '__proto__',
  'constructor',
  'toString',
  'x'.repeat(300),
  'é'.repeat(120_000),
  '../../etc/passwd',
  '\r\nBcc: a@b.nl',
  '-1',
  '1e999',
  'NaN',
  '99999999999999999999',
  '2027-02-30',
  '1.250,-',
);

/** A value of any type, more often one that a careless check lets through. */
export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>(0, -1, 0.1, 1.5, 1e308, 2 ** 31, 2 ** 53, -(2 ** 63), null, true, false, [], {}),
  fc.constantFrom<unknown>([[]], ['x', 'x'], [null], { length: 1e9 }, { toString: 'x' }, { $ne: null }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Names no form has, and names that mean something in JavaScript. */
export const strangeName = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'id', 'by', 'facts'),
  fc.constantFrom('role', 'at', 'ownerId', '\u0000', '', 'é😀', 'x'.repeat(300)),
  fc.string(),
);

/** An object that is nothing but these pairs: a name like `__proto__` is a name like any other. */
export const paired = (pairs: readonly (readonly [string, unknown])[]): object =>
  Object.fromEntries(pairs) as object;
