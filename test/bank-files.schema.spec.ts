import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { pain001, type PaymentOrder, type Transfer } from '../src/payments/bank/pain001.js';

/**
 * The schema of ISO 20022 itself, build R1.6.15 of 14 February 2019, as Debian ships it in libhbci4j-core-java 3.1.64 (LGPL-2.1):
 * SHA-256 de038b373e47b0077b1832ddd81f4b2f1eb25d35721f62da1e38b7f5a09fda24.
 */
const schema = readFileSync(new URL('./schemas/pain.001.001.09.xsd', import.meta.url));
const definition = XmlDocument.fromBuffer(schema);
const validator = XsdValidator.fromDoc(definition);
afterAll(() => [validator, definition].forEach((held) => held.dispose()));

/** What the schema has against a file; nothing when a bank can read it. */
function breaches(xml: string): string[] {
  const file = XmlDocument.fromString(xml);
  try {
    validator.validate(file);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message.trim());
    throw error;
  } finally {
    file.dispose();
  }
}

const ibans = [
  'NL91ABNA0417164300',
  'NL20INGB0001234567',
  'DE89370400440532013000',
  'MT84MALT011000012345MTLCAST001S',
];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom('', ' ', '€', '///', '<b>&', '日本語'),
);
const transfer: fc.Arbitrary<Transfer> = fc.record({
  reference: fc.stringMatching(/^MD-20[2-9]\d-\d{5}-[0-9a-f]{8}$/),
  amount: fc.integer({ min: 1, max: 99_999_999_999 }),
  name: anyText,
  iban: fc.constantFrom(...ibans),
  about: anyText,
});
const orders: fc.Arbitrary<PaymentOrder> = fc.record({
  messageId: fc.stringMatching(/^OEK-20\d{6}-[0-9a-f]{8}$/),
  madeAt: fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2099, 0) }),
  executeOn: fc.constantFrom('2026-12-31', '2028-02-29'),
  debtor: fc.record({ name: anyText, iban: fc.constantFrom(...ibans) }),
  transfers: fc
    .tuple(transfer)
    .chain(([first]) => fc.array(transfer, { maxLength: 4 }).map((rest) => [first, ...rest] as const)),
});

test('wat iemand ook in een naam of een omschrijving zet: het betaalbestand voldoet aan het schema van pain.001.001.09', () =>
  fc.assert(
    fc.property(orders, (order) => {
      expect(breaches(pain001(order))).toEqual([]);
    }),
    { seed: 20_261_122, numRuns: 300 },
  ));

test('het schema zegt ook nee: bij een ander bedrag, een andere volgorde en een onderdeel dat ontbreekt', () => {
  const good = pain001({
    messageId: 'OEK-20270322-1a2b3c4d',
    madeAt: Date.UTC(2027, 2, 22, 9, 30),
    executeOn: '2027-03-22',
    debtor: { name: 'Gemeente', iban: 'NL20INGB0001234567' },
    transfers: [
      {
        reference: 'MD-2027-00001',
        amount: 1,
        name: 'Dorpsbelang',
        iban: 'NL91ABNA0417164300',
        about: 'Bank',
      },
    ],
  });
  const broken = [
    good.replace('<InstdAmt Ccy="EUR">0.01<', '<InstdAmt Ccy="EUR">een cent<'),
    good.replace(
      '<PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg>',
      '<BtchBookg>false</BtchBookg><PmtMtd>TRF</PmtMtd>',
    ),
    good.replace(/<ReqdExctnDt>.*<\/ReqdExctnDt>/, ''),
    good.replace('NL91ABNA0417164300', 'nl91'),
  ];
  expect(breaches(good)).toEqual([]);
  expect(broken.map((file) => [file === good, breaches(file).length > 0])).toEqual(
    broken.map(() => [false, true]),
  );
});
