import { expect, test } from '@jest/globals';
import { groundHolds, type LegalGround } from '../workflows/legal-ground.js';

test.each<[why: string, ground: LegalGround, holds: boolean]>([
  ['een regeling heeft geen einddatum nodig', { kind: 'provision' }, true],
  [
    'een regeling die is vervallen, draagt geen subsidie',
    { kind: 'provision', validUntil: '2026-11-19' },
    false,
  ],
  ['in de begroting genoemd', { kind: 'budgetItem' }, true],
  ['incidenteel zonder einddatum', { kind: 'incidental' }, false],
  ['incidenteel, vier jaar', { kind: 'incidental', validUntil: '2030-11-20' }, true],
  ['incidenteel, langer dan vier jaar', { kind: 'incidental', validUntil: '2030-11-21' }, false],
  ['vooruitlopend op een regeling, een jaar', { kind: 'transitional', validUntil: '2027-11-20' }, true],
  ['vooruitlopend op een regeling, langer', { kind: 'transitional', validUntil: '2027-11-21' }, false],
  ['geen dag die bestaat', { kind: 'incidental', validUntil: '2027-02-30' }, false],
])('de grondslag van een subsidie (Awb 4:23): %s', (_, ground, holds) =>
  expect(groundHolds(ground, '2026-11-20')).toBe(holds),
);
