import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkLetter, requiredBlocks } from '../workflows/letters.check.js';
import { composeLetter } from '../workflows/letters.js';
import type { BlockText, LetterKind, LetterText, LetterTexts } from '../workflows/letters.parts.js';
import { regimes } from '../workflows/letters.regimes.js';
import { requirements } from '../workflows/letters.requirements.js';
import { contestLetters } from '../workflows/contest.letters.js';
import type { Placeholder, Values } from '../workflows/placeholders.js';
import { privateLetters } from '../workflows/private.letters.js';
import type { LegalRegime } from '../workflows/settings.js';
import { letterValues } from './support/letter-values.js';

const known = letterValues as Values;
const names = Object.keys(known) as Placeholder[];
const seeded = { seed: 20_261_122, numRuns: 400 };

/** Some of the values, as they are when something was not filled in. */
const someValues = fc
  .subarray(names, { minLength: Math.floor(names.length / 2) })
  .map((kept) => Object.fromEntries(kept.map((name) => [name, known[name]])) as Values);

/** Every block that any letter of this house has, wherever it comes from. */
const anyBlock = fc.constantFrom(
  ...[...Object.values(contestLetters), ...Object.values(privateLetters)].flatMap(({ blocks }) => blocks),
);

const ids = (blocks: readonly { readonly id: string }[]): string[] => blocks.map(({ id }) => id);
const texts: Readonly<Record<LegalRegime, LetterTexts>> = { awb: contestLetters, private: privateLetters };
const all = (['awb', 'private'] as const).flatMap((regime) =>
  Object.entries(texts[regime]).map(([kind, text]) => ({ regime, kind: kind as LetterKind, text })),
);

test('elke brief die een regime kent, heeft een tekst, en geen andere', () => {
  for (const regime of ['awb', 'private'] as const)
    expect(Object.keys(texts[regime]).toSorted()).toEqual(Object.keys(regimes[regime].kinds).toSorted());
});

describe.each(all)('$regime: $kind', ({ regime, kind, text }) => {
  const required = requiredBlocks(kind, regime);
  const forbidden = Object.keys(regimes[regime].forbidden);
  const check = (edited: LetterText) => checkLetter(kind, edited, regime);
  const compose = (values: Values, blocks: readonly BlockText[] = text.blocks) =>
    composeLetter(kind, values, { ...texts[regime], [kind]: { ...text, blocks } }, regime);

  test('met alles wat bekend is, mist er niets, elk blok dat moet staat erin, en geen dat niet mag', () => {
    const letter = compose(known);
    expect(letter.missing).toEqual([]);
    expect(required.filter((id) => !ids(letter.blocks).includes(id))).toEqual([]);
    expect(forbidden.filter((id) => ids(letter.blocks).includes(id))).toEqual([]);
  });

  test('wat er ook ontbreekt: een brief die compleet heet, heeft elk blok en geen gat', () =>
    fc.assert(
      fc.property(someValues, (values) => {
        const letter = compose(values);
        const whole = requiredBlocks(kind, regime, values).every((id) => ids(letter.blocks).includes(id));
        const gaps = /\{\{|undefined/.test(JSON.stringify({ ...letter, missing: [] }));
        return letter.missing.length > 0 || (whole && !gaps);
      }),
      seeded,
    ));

  test('welke blokken iemand er ook uit haalt: mist er een dat moet, dan zegt de brief dat', () =>
    fc.assert(
      fc.property(fc.subarray([...text.blocks]), (blocks) => {
        const lost = required.filter((id) => !ids(blocks).includes(id));
        const [said, { missing }] = [check({ ...text, blocks }), compose(known, blocks)];
        return lost.length === 0 || (said.length >= lost.length && missing.length >= lost.length);
      }),
      seeded,
    ));

  test('welk blok iemand er ook bij zet: is het van het andere regime, dan is de brief niet af', () =>
    fc.assert(
      fc.property(anyBlock, fc.nat(text.blocks.length), (extra, at) => {
        const blocks = [...text.blocks.slice(0, at), extra, ...text.blocks.slice(at)];
        const { missing } = compose(known, blocks);
        return !forbidden.includes(extra.id) || missing.includes(regimes[regime].forbidden[extra.id] ?? '');
      }),
      seeded,
    ));

  test('wie de zinnen weghaalt over wat iemand kan doen, krijgt die brief niet af', () => {
    const clauses = text.blocks.filter(({ id }) => ['L-OBJ', 'L-APP', 'L-DOM'].includes(id));
    for (const clause of clauses) {
      const emptied = { ...clause, paragraphs: ['Bent u het niet eens met ons? Bel gerust.'], list: [] };
      const blocks = text.blocks.map((block) => (block === clause ? emptied : block));
      expect(check({ ...text, blocks }).length).toBeGreaterThan(0);
    }
    expect(clauses.length > 0).toBe(requirements[kind].decision);
  });
});

describe('een verstrekker die geen overheid is', () => {
  const blocksOf = (kind: LetterKind) => contestLetters[kind].blocks;

  test('stuurt geen brief die uit de Awb komt', () => {
    for (const kind of Object.keys(requirements) as LetterKind[])
      expect(composeLetter(kind, known, contestLetters, 'private').missing).not.toEqual([]);
    expect(composeLetter('penalty', known, privateLetters, 'private').missing).toEqual([
      'Deze regeling heeft zo’n brief niet.',
    ]);
    expect(checkLetter('notProcessed', contestLetters.notProcessed, 'private')).toEqual([
      'Deze regeling heeft zo’n brief niet.',
    ]);
  });

  test('leest wat er te veel in staat: de bezwaarclausule, en elk woord van de Awb één keer', () => {
    const text = privateLetters.refusal;
    const objection = blocksOf('refusal').filter(({ id }) => id === 'L-OBJ');
    const missing = checkLetter('refusal', { ...text, blocks: [...text.blocks, ...objection] }, 'private');
    expect(missing).toEqual([
      'De Algemene wet bestuursrecht geldt niet voor deze verstrekker: haal de bezwaarclausule weg.',
      ...['besluit', 'bezwaar', 'burgemeester en wethouders', 'rechtbank', 'voorlopige voorziening'].map(
        (word) => `Het woord ‘${word}’ past niet bij een verstrekker die geen overheid is.`,
      ),
    ]);
  });

  test('ondertekent namens het bestuur, en zegt tot wanneer en hoe iemand het bestuur opnieuw laat kijken', () => {
    const { refusal } = privateLetters;
    const signatory = { ...refusal.signatory, onBehalfOf: 'Namens ons allen,' };
    expect(checkLetter('refusal', { ...refusal, signatory }, 'private')).toEqual([
      'De ondertekening namens het bestuur ontbreekt.',
    ]);
    const { reconsiderUntilOn: _, ...values } = known;
    expect(composeLetter('refusal', values, privateLetters, 'private').missing).toEqual([
      'Nog niet ingevuld: de laatste dag om opnieuw te laten kijken.',
    ]);
  });
});

test('in een besluit van de gemeente staat geen blok over opnieuw bekijken', () => {
  const extra = privateLetters.refusal.blocks.filter(({ id }) => id === 'L-DOM');
  const { refusal } = contestLetters;
  expect(checkLetter('refusal', { ...refusal, blocks: [...refusal.blocks, ...extra] }, 'awb')).toEqual([
    'Tegen een besluit staat bezwaar open: haal het blok over opnieuw bekijken weg.',
  ]);
});
