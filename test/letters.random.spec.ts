import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkLetter, requiredBlocks } from '../workflows/letters.check.js';
import { composeLetter } from '../workflows/letters.js';
import type { LetterKind, LetterText } from '../workflows/letters.parts.js';
import { requirements } from '../workflows/letters.requirements.js';
import { moekLetters } from '../workflows/moek.letters.js';
import type { Placeholder, Values } from '../workflows/placeholders.js';
import { letterValues } from './support/letter-values.js';

const kinds = Object.keys(requirements) as LetterKind[];
const known = letterValues as Values;
const names = Object.keys(known) as Placeholder[];
const seeded = { seed: 20_261_122, numRuns: 400 };

/** Some of the values, as they are when something was not filled in. */
const someValues = fc
  .subarray(names, { minLength: Math.floor(names.length / 2) })
  .map((kept) => Object.fromEntries(kept.map((name) => [name, known[name]])) as Values);

const ids = (blocks: readonly { readonly id: string }[]): string[] => blocks.map(({ id }) => id);

describe.each(kinds)('%s', (kind) => {
  const text: LetterText = moekLetters[kind];

  test('met alles wat bekend is, mist er niets, en elk blok dat de wet vraagt staat erin', () => {
    const letter = composeLetter(kind, { ...known }, moekLetters);
    expect(letter.missing).toEqual([]);
    expect(requiredBlocks(kind).filter((id) => !ids(letter.blocks).includes(id))).toEqual([]);
  });

  test('wat er ook ontbreekt: een brief die compleet heet, heeft elk blok en geen gat', () =>
    fc.assert(
      fc.property(someValues, (values) => {
        const letter = composeLetter(kind, values, moekLetters);
        const whole = requiredBlocks(kind).every((id) => ids(letter.blocks).includes(id));
        const gaps = /\{\{|undefined/.test(JSON.stringify({ ...letter, missing: [] }));
        return letter.missing.length > 0 || (whole && !gaps);
      }),
      seeded,
    ));

  test('welke blokken iemand er ook uit haalt: mist er een dat moet, dan zegt de brief dat', () =>
    fc.assert(
      fc.property(fc.subarray([...text.blocks]), (blocks) => {
        const lost = requiredBlocks(kind).filter((id) => !ids(blocks).includes(id));
        const said = checkLetter(kind, { ...text, blocks });
        const letter = composeLetter(kind, { ...known }, { ...moekLetters, [kind]: { ...text, blocks } });
        return lost.length === 0 || (said.length >= lost.length && letter.missing.length >= lost.length);
      }),
      seeded,
    ));

  test('wie de zinnen van een bezwaar- of beroepsclausule weghaalt, krijgt die brief niet af', () => {
    const clauses = text.blocks.filter(({ id }) => id === 'L-OBJ' || id === 'L-APP');
    for (const clause of clauses) {
      const emptied = { ...clause, paragraphs: ['Bent u het niet eens met ons? Bel gerust.'], list: [] };
      const blocks = text.blocks.map((block) => (block === clause ? emptied : block));
      expect(checkLetter(kind, { ...text, blocks }).length).toBeGreaterThan(0);
    }
    expect(clauses.length > 0).toBe(requirements[kind].decision);
  });
});
