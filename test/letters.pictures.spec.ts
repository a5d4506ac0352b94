import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { getDocumentProxy } from 'unpdf';
import { composeLetter } from '../workflows/letters.js';
import type { LetterKind } from '../workflows/letters.parts.js';
import { contestLetters } from '../workflows/contest.letters.js';
import { privateLetters } from '../workflows/private.letters.js';
import { letterPdf } from '../src/documents/pdf.js';
import { letterValues } from './support/letter-values.js';

const folder = process.env['PICTURES'];
const sender = { name: 'Gemeente Midden-Drenthe', addressLines: ['Postbus 24', '9410 AA Beilen'], phone: '0593 53 92 22', email: 'dorpen@voorbeeld.example' }; // prettier-ignore
const recipient = { name: 'Dorpsbelang Witteveen', addressLines: ['Sportlaan 12', '9439 PA Witteveen'] };
const reference = { caseNumber: 'MD-2026-00123', number: 'B-2026-00042', sentOn: '2026-11-16', contactName: 'Anja Bos', contactPhone: '0593 53 92 22' }; // prettier-ignore
const all = (['awb', 'private'] as const).flatMap((regime) =>
  Object.keys(regime === 'awb' ? contestLetters : privateLetters).map((kind) => ({ regime, kind })),
);

/** With `PICTURES=folder` every kind of letter stands there as a PDF, to be looked at. */
test.each(all)('$regime $kind past op hoogstens twee bladzijden', async ({ regime, kind }) => {
  const texts = regime === 'awb' ? contestLetters : privateLetters;
  const { missing, ...letter } = composeLetter(kind as LetterKind, letterValues, texts, regime);
  const pdf = await letterPdf({ ...letter, language: 'nl', sender, recipient, reference });
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${regime}-${kind}.pdf`, pdf);
  }
  const { numPages } = await getDocumentProxy(new Uint8Array(pdf));
  expect([missing, numPages <= 2]).toEqual([[], true]);
});
