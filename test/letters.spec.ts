import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as check from '../workflows/letters.check.js';
import type { BlockId, BlockText, LetterKind, LetterText, LetterTexts } from '../workflows/letters.parts.js';
import * as letters from '../workflows/letters.js';
import { contestLetters } from '../workflows/contest.letters.js';
import { privateLetters } from '../workflows/private.letters.js';
import type { Values } from '../workflows/placeholders.js';
import { letterValues as known } from './support/letter-values.js';
import { onObjections } from './support/objection-blocks.js';
import { plainness } from './support/plainness.js';

const requiredBlocks = (kind: LetterKind) => check.requiredBlocks(kind, 'awb');
const checkLetter = (kind: LetterKind, text: LetterText) => check.checkLetter(kind, text, 'awb');
const composeLetter = (kind: LetterKind, values: Values, texts: LetterTexts) =>
  letters.composeLetter(kind, values, texts, 'awb');
const kinds = Object.keys(contestLetters) as LetterKind[];
const decisions = kinds.filter((kind) => !/^(remedyRequest|viewsRequest|objection)/.test(kind));
const idsOf = (kind: LetterKind, values: Values = known) =>
  composeLetter(kind, values, contestLetters).blocks.map((block) => block.id);

describe('the letters of MOEK', () => {
  test('are each composed of the blocks of their kind, in order', () => {
    const award = ['L-PAY', 'L-OBL', 'L-PUB', 'L-DMA', 'L-PRIV', 'L-OBJ', 'L-REF'];
    const no = ['L-PRIV', 'L-OBJ', 'L-REF'];
    expect(Object.fromEntries(kinds.map((kind) => [kind, idsOf(kind)]))).toEqual({
      grant: ['L-DEC', 'L-DIR', 'L-MOT', 'L-VIE', 'L-ADV', ...award],
      grantExOfficio: ['L-DEC', 'L-EXO', 'L-MOT', 'L-VIE', 'L-ADV', ...award],
      partialGrant: ['L-DEC', 'L-DIR', 'L-MOT', 'L-VIE', 'L-ADV', ...award],
      partialGrantExOfficio: ['L-DEC', 'L-EXO', 'L-MOT', 'L-VIE', 'L-ADV', ...award],
      grantOnApplication: ['L-DEC', 'L-ACC', 'L-MOT', 'L-VIE', 'L-ADV', ...award],
      partialGrantOnApplication: ['L-DEC', 'L-ACC', 'L-MOT', 'L-VIE', 'L-ADV', ...award],
      lowerDetermination: ['L-DEC', 'L-OVP', 'L-PAY', 'L-MOT', 'L-VIE', ...no],
      adverseChange: ['L-DEC', 'L-OVP', 'L-PAY', 'L-MOT', 'L-VIE', ...no],
      revocation: ['L-DEC', 'L-OVP', 'L-MOT', 'L-VIE', ...no],
      recovery: ['L-DEC', 'L-CLA', 'L-MOT', 'L-VIE', ...no],
      refusal: ['L-DEC', 'L-MOT', 'L-VIE', 'L-ADV', ...no],
      paymentStop: ['L-DEC', 'L-MOT', ...no],
      reservationInvoked: ['L-DEC', 'L-MOT', ...no],
      excluded: ['L-DEC', 'L-MOT', 'L-VIE', ...no],
      cancelled: ['L-DEC', 'L-MOT', ...no],
      determination: ['L-DEC', 'L-DIR', 'L-MOT', ...no],
      notProcessed: ['L-DEC', 'L-MOT', ...no],
      penalty: ['L-DEC', 'L-PEN', 'L-MOT', 'L-PAY', ...no],
      noPenalty: ['L-DEC', 'L-MOT', ...no],
      remedyRequest: ['L-REM', 'L-PRIV', 'L-REF'],
      viewsRequest: ['L-VRQ', 'L-PRIV', 'L-REF'],
      ...onObjections,
    });
  });

  test.each(kinds)('%s is final when everything is known, and has no gap', (kind) => {
    const letter = composeLetter(kind, known, contestLetters);
    expect(letter.missing).toEqual([]);
    expect(JSON.stringify({ ...letter, missing: [] })).not.toMatch(/\{\{|…|undefined|\d{4}-\d{2}-\d{2}/);
  });

  test.each(kinds)('%s is plain Dutch (B1)', (kind) => {
    expect(plainness(wordsOf(contestLetters[kind]))).toEqual([]);
  });

  test.each(Object.entries(privateLetters))('%s of a private grantor is plain Dutch (B1)', (_kind, text) => {
    expect(plainness(wordsOf(text))).toEqual([]);
  });

  test('a partial grant reads as people read it', () => {
    const letter = composeLetter(
      'partialGrant',
      {
        ...known,
        viewsUntilOn: undefined,
        viewsWeighed: undefined,
        grossGrantEquivalent: undefined,
        ibanLast4: '0123',
      },
      contestLetters,
    );
    expect(letter.subject).toBe('U krijgt een deel van het bedrag voor uw plan ‘Een bank bij de brink’');
    expect(letter.blocks.slice(0, 5)).toEqual([
      {
        id: 'L-DEC',
        paragraphs: [
          'U vroeg € 2.000,00 voor een bank en een haag bij de brink van Witteveen. Wij geven u een deel daarvan: € 1.250,00. De rest wijzen wij af.',
          'Wij doen dit op grond van artikel 5 van de spelregels MOEK 2026.',
        ],
      },
      {
        id: 'L-DIR',
        paragraphs: [
          'Dit bedrag staat vast. U hoeft geen verantwoording te sturen. Wij kunnen u wel vragen hoe u het geld heeft gebruikt.',
        ],
      },
      {
        id: 'L-MOT',
        heading: 'Waarom hebben wij dit besloten?',
        paragraphs: ['Uw plan is mooi.', 'Er waren meer plannen dan geld.'],
      },
      {
        id: 'L-ADV',
        heading: 'Wat adviseerde de jury?',
        paragraphs: [
          'De jury van Mooi Op Eigen Kracht 2026 heeft ons geadviseerd. Het advies over uw plan zit bij deze brief.',
          'Wij vinden dat de jury zorgvuldig heeft gewerkt. Wij nemen het advies over.',
        ],
      },
      {
        id: 'L-PAY',
        heading: 'Wanneer krijgt u het geld?',
        paragraphs: ['Wij maken het bedrag binnen zes weken over op de rekening die eindigt op 0123.'],
      },
    ]);
    expect(letter.blocks.map((block) => block.id)).toContain('L-PUB');
    expect(letter.signatory.onBehalfOf).toBe('Namens burgemeester en wethouders van Midden-Drenthe,');
  });

  test('say why when the college does not follow the jury', () => {
    const letter = composeLetter('refusal', { ...known, deviationReason: 'Het geld is op.' }, contestLetters);
    const advice = letter.blocks.find((block) => block.id === 'L-ADV');
    expect(advice?.paragraphs[1]).toBe(
      'Wij nemen een ander besluit dan de jury adviseerde. De reden is: Het geld is op.',
    );
  });

  test('list what is missing in a remedy request, one line each', () => {
    expect(composeLetter('remedyRequest', known, contestLetters).blocks[0]?.list).toEqual(known.missingList);
    const empty = composeLetter('remedyRequest', { ...known, missingList: [] }, contestLetters);
    expect(empty.missing).toEqual(['Nog niet ingevuld: wat er nog ontbreekt.']);
  });

  test('do not need reasons for a whole grant, but do for anything less (Awb 3:48)', () => {
    const { motivation: _, ...silent } = known;
    const missing = (kind: LetterKind) => composeLetter(kind, silent, contestLetters).missing;
    expect(missing('grant')).toEqual([]);
    for (const kind of ['partialGrant', 'refusal', 'excluded', 'notProcessed'] as const)
      expect(missing(kind)).toEqual(['Nog niet ingevuld: de motivering.']);
  });
});

describe('a decision cannot be final', () => {
  test('without its objection clause', () => {
    for (const kind of decisions)
      expect(composeLetter(kind, known, without(kind, ['L-OBJ'])).missing).toEqual([
        'De bezwaarclausule ontbreekt.',
      ]);
  });

  test('without any block the law asks for, whichever are taken out', () => {
    const removals = fc
      .constantFrom(...kinds)
      .chain((kind) =>
        fc.tuple(fc.constant(kind), fc.subarray(contestLetters[kind].blocks.map((block) => block.id))),
      );
    fc.assert(
      fc.property(removals, ([kind, removed]) => {
        const required = removed.filter((id) => requiredBlocks(kind).includes(id));
        const { missing } = composeLetter(kind, known, without(kind, removed));
        const amount =
          removed.includes('L-DEC') && /[gG]rant|etermination|adverseChange|reservation|^penalty/.test(kind)
            ? ['De brief noemt het bedrag niet.']
            : [];
        const day = 'De brief noemt de laatste dag voor het besluit niet.';
        expect(missing).toEqual([
          ...requiredBlocks(kind)
            .filter((id) => required.includes(id))
            .map(sentence),
          ...amount,
          ...(removed.includes('L-DEC') && kind === 'objectionReopened' ? [day] : []),
        ]);
      }),
    );
  });

  test('when something it must say is only said sometimes, and not now', () => {
    const whenPaid = (block: BlockText, words: RegExp): BlockText => ({
      ...block,
      paragraphs: block.paragraphs.map((say) =>
        typeof say === 'string' && words.test(say) ? { when: 'ibanLast4', say } : say,
      ),
    });
    const final = edited('grant', 'L-DIR', (block) => whenPaid(block, /staat vast/));
    expect(checkLetter('grant', final.grant)).toEqual([]);
    expect(composeLetter('grant', known, final).missing).toEqual([
      'Er staat niet in dat het bedrag vaststaat.',
    ]);
    const meanwhile = edited('grant', 'L-OBJ', (block) => whenPaid(block, /Het besluit geldt/));
    expect(checkLetter('grant', meanwhile.grant)).toEqual([]);
    expect(composeLetter('grant', known, meanwhile).missing).toEqual([
      'De bezwaarclausule zegt niet dat het besluit intussen geldt.',
      'De bezwaarclausule noemt de voorlopige voorziening bij de rechtbank niet.',
    ]);
  });

  test.each([
    [/ zes weken/, 'De bezwaarclausule noemt de termijn van zes weken niet.'],
    [/\{\{objectionEndsOn\}\}/, 'De bezwaarclausule noemt de laatste dag niet.'],
    [/burgemeester en wethouders van/, 'De bezwaarclausule zegt niet bij wie iemand bezwaar maakt.'],
    [/\{\{objectionUrl\}\}/, 'De bezwaarclausule zegt niet hoe iemand online bezwaar maakt.'],
    [/\{\{postalAddress\}\}/, 'De bezwaarclausule noemt het postadres niet.'],
    [/uw naam en adres;/, 'De bezwaarclausule zegt niet dat naam en adres in het bezwaar staan.'],
    [/de datum;/, 'De bezwaarclausule zegt niet dat de datum in het bezwaar staat.'],
    [/\{\{caseNumber\}\}/, 'De bezwaarclausule zegt niet om welk besluit het gaat.'],
    [/waarom u het niet eens bent/, 'De bezwaarclausule zegt niet dat de reden in het bezwaar staat.'],
    [/uw handtekening/, 'De bezwaarclausule zegt niet dat er een handtekening nodig is.'],
    [/Het besluit geldt/, 'De bezwaarclausule zegt niet dat het besluit intussen geldt.'],
    [/voorlopige voorziening/, 'De bezwaarclausule noemt de voorlopige voorziening bij de rechtbank niet.'],
    [/\{\{court\}\}/, 'De bezwaarclausule noemt de voorlopige voorziening bij de rechtbank niet.'],
  ])('when an edit takes %s out of the objection clause', (words, complaint) => {
    const drop = (text: string) => text.replace(words, '');
    const texts = edited('grant', 'L-OBJ', (block) => ({
      ...block,
      paragraphs: block.paragraphs.map((part) => drop(part as string)),
      list: block.list?.map(drop),
    }));
    expect(composeLetter('grant', known, texts).missing).toEqual([complaint]);
    expect(checkLetter('grant', texts.grant)).toEqual([complaint]);
  });

  test('when it is not signed in the name of the college, or holds a placeholder nobody knows', () => {
    const texts = {
      ...contestLetters,
      refusal: {
        ...contestLetters.refusal,
        closing: 'Groet van {{wethouder}} en {{title}',
        signatory: anonymous,
      },
    };
    expect(composeLetter('refusal', known, texts).missing).toEqual([
      'De ondertekening namens burgemeester en wethouders ontbreekt.',
      'Het invulveld {{wethouder}} bestaat niet.',
      'Een invulveld heeft niet precies twee accolades aan elke kant.',
    ]);
  });

  test('while a value is not known: each is named once, and the draft shows dots', () => {
    const { objectionEndsOn: _, contactPhone: __, ...partly } = known;
    const letter = composeLetter('refusal', partly, contestLetters);
    expect(letter.missing).toEqual([
      'Nog niet ingevuld: de laatste dag om bezwaar te maken.',
      'Nog niet ingevuld: het telefoonnummer van de contactpersoon.',
    ]);
    expect(JSON.stringify(letter.blocks)).toContain('uiterlijk ….');
  });
});

test('the texts of MOEK hold to every rule about their contents', () => {
  for (const kind of kinds) expect([kind, checkLetter(kind, contestLetters[kind])]).toEqual([kind, []]);
  expect(check.brokenRules('L-REM', ['Stuur ons iets.'], { regime: 'awb' })).toHaveLength(4);
});

const anonymous = {
  onBehalfOf: 'Gemeente {{municipality}}',
  name: '{{signatoryName}}',
  function: 'medewerker',
};

function without(kind: LetterKind, removed: readonly BlockId[]) {
  const text = contestLetters[kind];
  return {
    ...contestLetters,
    [kind]: { ...text, blocks: text.blocks.filter((block) => !removed.includes(block.id)) },
  };
}

function edited(kind: LetterKind, id: BlockId, edit: (block: BlockText) => BlockText) {
  const text = contestLetters[kind];
  return {
    ...contestLetters,
    [kind]: { ...text, blocks: text.blocks.map((block) => (block.id === id ? edit(block) : block)) },
  };
}

const wordsOf = (text: LetterText) =>
  text.blocks.flatMap(({ paragraphs, list = [] }) => [
    ...paragraphs.map((part) => (typeof part === 'string' ? part : part.say)),
    ...list,
  ]);

const sentence = (id: BlockId) =>
  ({
    'L-REF': 'Het kenmerk met de contactpersoon ontbreekt.',
    'L-DEC': 'Er staat niet in wat wij hebben besloten.',
    'L-MOT': 'De motivering ontbreekt.',
    'L-ADV': 'Het juryadvies ontbreekt.',
    'L-OBJ': 'De bezwaarclausule ontbreekt.',
    'L-DIR': 'Er staat niet in dat het bedrag vaststaat.',
    'L-EXO': 'Er staat niet in wanneer wij het bedrag vaststellen.',
    'L-PEN': 'Er staat niet in hoe de dwangsom is gerekend.',
    'L-PAY': 'Er staat niet in wanneer wij betalen.',
    'L-OBL': 'Er staat niet in wat wij van iemand vragen.',
    'L-PRIV': 'Er staat niet in waarvoor wij gegevens gebruiken.',
    'L-PUB': 'Er staat niet in dat de bijdrage in het openbare subsidieregister komt.',
    'L-DMA': 'Er staat niet in dat de bijdrage de-minimissteun is.',
    'L-REM': 'Er staat niet in wat wij missen.',
    'L-ACC': 'Er staat niet in hoe en tot wanneer iemand vaststelling vraagt.',
    'L-VIE': 'Er staat niet in wat wij met de reactie hebben gedaan.',
    'L-CLA': 'Er staat niet in hoe iemand terugbetaalt.',
    'L-VRQ': 'Er staat niet in wat wij van plan zijn en hoe iemand kan reageren.',
    'L-HEA': 'Er staat niet in of wij iemand hebben gehoord.',
    'L-APP': 'De beroepsclausule ontbreekt.',
  })[id as 'L-REF'];
