import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { composeLetter } from '../workflows/letters.js';
import { checkLetter } from '../workflows/letters.check.js';
import type { BlockId, LetterKind, LetterText, LetterTexts } from '../workflows/letters.parts.js';
import { contestLetters } from '../workflows/contest.letters.js';
import type { Values } from '../workflows/placeholders.js';
import { privateLetters } from '../workflows/private.letters.js';
import type { LegalRegime } from '../workflows/settings.js';
import { letterValues } from './support/letter-values.js';

/** Who gets the money, whether somebody was asked for a reaction, and whether something is still to be paid. */
interface Case {
  readonly payee: 'person' | 'organisation' | 'undertaking';
  readonly heard: boolean;
  readonly stillDue: boolean;
}
type Law = (the: Case) => readonly BlockId[];

/*
 * Written here from the list of text blocks (domain rules §3.9), column ‘used in’, and not taken from the program: a mistake in
 * the table of the program must show. Every letter has L-REF, every decision L-DEC.
 */
const all: readonly BlockId[] = ['L-REF'];
const decision: readonly BlockId[] = [...all, 'L-DEC', 'L-OBJ'];
const ofPayee = ({ payee }: Case): BlockId[] => [
  ...(payee === 'person' ? [] : (['L-PUB'] as const)),
  ...(payee === 'undertaking' ? (['L-DMA'] as const) : []),
];
const ofHeard = ({ heard }: Case): BlockId[] => (heard ? ['L-VIE'] : []);
const ofDue = ({ stillDue }: Case): BlockId[] => (stillDue ? ['L-PAY'] : []);
const grant =
  (...more: BlockId[]): Law =>
  (the) => [...decision, 'L-ADV', 'L-PAY', 'L-OBL', ...more, ...ofPayee(the), ...ofHeard(the)];
const adverse =
  (...more: BlockId[]): Law =>
  () => [...decision, 'L-MOT', 'L-VIE', ...more];
const onObjection: readonly BlockId[] = [...all, 'L-DEC', 'L-MOT', 'L-HEA', 'L-APP'];
const givingAfterAll: Law = (the) => [...onObjection, 'L-PAY', 'L-OBL', ...ofPayee(the)];

const awb: Readonly<Record<LetterKind, Law>> = {
  grant: grant('L-DIR'),
  grantExOfficio: grant('L-EXO'),
  grantOnApplication: grant('L-ACC'),
  partialGrant: grant('L-DIR', 'L-MOT'),
  partialGrantExOfficio: grant('L-EXO', 'L-MOT'),
  partialGrantOnApplication: grant('L-ACC', 'L-MOT'),
  refusal: (the) => [...decision, 'L-MOT', 'L-ADV', ...ofHeard(the)],
  excluded: (the) => [...decision, 'L-MOT', ...ofHeard(the)],
  notProcessed: () => [...decision, 'L-MOT'],
  cancelled: () => [...decision, 'L-MOT'],
  determination: () => [...decision, 'L-DIR'],
  lowerDetermination: (the) => [...adverse()(the), ...ofDue(the)],
  adverseChange: (the) => [...adverse()(the), ...ofDue(the)],
  revocation: adverse(),
  paymentStop: () => [...decision, 'L-MOT'],
  reservationInvoked: () => [...decision, 'L-MOT'],
  recovery: adverse('L-CLA'),
  penalty: () => [...decision, 'L-PEN', 'L-PAY'],
  noPenalty: () => [...decision, 'L-MOT'],
  objectionInadmissible: () => onObjection,
  objectionDismissed: () => onObjection,
  objectionPartlyUpheld: givingAfterAll,
  objectionUpheld: givingAfterAll,
  objectionReopened: () => onObjection,
  remedyRequest: () => [...all, 'L-REM', 'L-PRIV'],
  viewsRequest: () => [...all, 'L-VRQ', 'L-PRIV'],
};

/** A private grantor: L-DOM in place of L-OBJ, and nothing of the Awb or the municipal register. */
const ofBoard: readonly BlockId[] = [...all, 'L-DEC', 'L-DOM'];
const byBoard: Readonly<Partial<Record<LetterKind, Law>>> = {
  grant: () => [...ofBoard, 'L-PAY', 'L-OBL'],
  partialGrant: () => [...ofBoard, 'L-PAY', 'L-OBL', 'L-MOT'],
  refusal: () => [...ofBoard, 'L-MOT'],
};
const ofAwbOnly: readonly BlockId[] = ['L-OBJ', 'L-APP', 'L-PEN', 'L-DIR', 'L-EXO', 'L-HEA', 'L-REM', 'L-VIE', 'L-PUB']; // prettier-ignore

/** What may not stand in a letter, because it would not be so. */
const untrue = ({ payee, heard }: Case, regime: LegalRegime): readonly BlockId[] => [
  ...(payee === 'person' ? (['L-PUB'] as const) : []),
  ...(payee === 'undertaking' ? [] : (['L-DMA'] as const)),
  ...(heard ? [] : (['L-VIE'] as const)),
  ...(regime === 'private' ? ofAwbOnly : (['L-DOM'] as const)),
];

const houses = [
  { regime: 'awb', law: awb, texts: contestLetters },
  { regime: 'private', law: byBoard, texts: privateLetters },
] as const satisfies readonly {
  regime: LegalRegime;
  law: Partial<Record<LetterKind, Law>>;
  texts: LetterTexts;
}[];

const letters = houses.flatMap(({ regime, law, texts }) =>
  (Object.keys(law) as LetterKind[]).map((kind) => ({
    regime,
    kind,
    must: (law as Partial<Record<LetterKind, Law>>)[kind] ?? (() => []),
    text: (texts as LetterTexts)[kind] as LetterText,
  })),
);

/** Nothing of what did not happen in this case. */
function valuesOf({ payee, heard, stillDue }: Case, kind: LetterKind): Values {
  const { payeeName, grossGrantEquivalent, viewsUntilOn, viewsWeighed, dueAmount, dueTo, ...rest } =
    letterValues;
  const asked = heard || kind === 'viewsRequest';
  return {
    ...rest,
    ...(payee !== 'person' && { payeeName }),
    ...(payee === 'undertaking' && { grossGrantEquivalent }),
    ...(asked && { viewsUntilOn, viewsWeighed }),
    ...(stillDue && { dueAmount, dueTo }),
  };
}

const everyCase = (['person', 'organisation', 'undertaking'] as const).flatMap((payee) =>
  [true, false].flatMap((heard) => [true, false].map((stillDue) => ({ payee, heard, stillDue }))),
);

const anyCase = fc.constantFrom(...everyCase);
/** A lower or withdrawn grant is never decided without a hearing before. */
const possible = (the: Case, kind: LetterKind): Case =>
  alwaysHeard.includes(kind) ? { ...the, heard: true } : the;
const alwaysHeard = ['lowerDetermination', 'adverseChange', 'revocation', 'recovery'];
const ids = (blocks: readonly { readonly id: BlockId }[]): BlockId[] => blocks.map(({ id }) => id);
const seeded = { seed: 20_261_122, numRuns: 80 };

test('de tabel uit de regels kent elke brief die wij sturen, en geen andere', () => {
  for (const { law, texts } of houses)
    expect(Object.keys(law).toSorted()).toEqual(Object.keys(texts).toSorted());
});

describe.each(letters)('$regime: $kind', ({ regime, kind, must, text }) => {
  const compose = (the: Case, letter: LetterText) =>
    composeLetter(kind, valuesOf(the, kind), { [kind]: letter }, regime);

  test('heeft in elk geval alles wat de regels vragen, en niets wat dan niet waar is', () => {
    for (const the of everyCase.map((one) => possible(one, kind))) {
      const { blocks, missing } = compose(the, text);
      expect(missing).toEqual([]);
      expect(must(the).filter((id) => !ids(blocks).includes(id))).toEqual([]);
      expect(untrue(the, regime).filter((id) => ids(blocks).includes(id))).toEqual([]);
    }
  });

  test('is niet af zodra er één blok uit is dat in dit geval moet, en wel als er alleen andere uit zijn', () =>
    fc.assert(
      fc.property(anyCase, fc.subarray([...text.blocks]), (one, blocks) => {
        const the = possible(one, kind);
        const lost = must(the).filter((id) => !ids(blocks).includes(id));
        const { missing } = compose(the, { ...text, blocks });
        const blamed = missing.filter((sentence) => !sentence.startsWith('De brief noemt'));
        expect([lost, blamed.length]).toEqual([lost, lost.length]);
      }),
      seeded,
    ));

  test('verliest in de tekst van de regeling geen blok dat een van haar brieven nodig heeft', () => {
    const ever = [...new Set(everyCase.flatMap(must))];
    for (const id of ever) {
      const blocks = text.blocks.filter((block) => block.id !== id);
      expect([id, checkLetter(kind, { ...text, blocks }, regime)]).not.toEqual([id, []]);
    }
  });
});

describe('een brief die iemand zelf schreef', () => {
  const said = (id: BlockId, words: string): LetterText => ({
    ...contestLetters.partialGrant,
    forOne: true,
    blocks: contestLetters.partialGrant.blocks.map((block) =>
      block.id === id ? { id, paragraphs: [words] } : block,
    ),
  });
  const check = (text: LetterText, the: Partial<Case>) =>
    checkLetter(
      'partialGrant',
      text,
      'awb',
      valuesOf({ payee: 'person', heard: false, stillDue: false, ...the }, 'partialGrant'),
    );
  const register = said('L-PUB', 'Wij zetten dit op uw eigen naam in ons openbare subsidieregister.');
  const aid = said('L-DMA', '{{grossGrantEquivalent}} de-minimissteun (EU) 2023/2831, centrale register.');
  const reaction = said('L-VIE', 'U heeft gereageerd en wij hebben daarnaar gekeken.');

  test('zet een mens nooit in het openbare register', () => {
    expect(check(register, {})).toEqual([
      'Mensen staan niet in het openbare subsidieregister: haal het blok over het register weg.',
    ]);
    expect(check(register, { payee: 'organisation' })).toEqual([]);
  });

  test('noemt alleen steun aan een bedrijf de-minimissteun', () => {
    expect(check(aid, { payee: 'organisation' })).toEqual([
      'Deze bijdrage is geen de-minimissteun: haal dat blok weg.',
    ]);
    expect(check(aid, { payee: 'undertaking' })).toEqual([]);
  });

  test('vertelt alleen van een reactie waar wij om vroegen', () => {
    expect(check(reaction, {})).toEqual([
      'Wij vroegen niet om een reactie: haal het blok over de reactie weg.',
    ]);
    expect(check(reaction, { heard: true })).toEqual([]);
  });

  test('zegt over betalen, afspraken, gegevens, register en steun wat daarin moet staan', () => {
    const empty = (id: BlockId) => check(said(id, 'Daarover hoort u nog van ons.'), { payee: 'undertaking' });
    expect(
      Object.fromEntries(
        (['L-PAY', 'L-OBL', 'L-PRIV', 'L-PUB', 'L-DMA'] as const).map((id) => [id, empty(id)]),
      ),
    ).toEqual({
      'L-PAY': [
        'Er staat niet in dat wij binnen zes weken betalen.',
        'Er staat niet in op welke rekening wij betalen.',
      ],
      'L-OBL': ['De dag waarop het plan klaar moet zijn ontbreekt.'],
      'L-PRIV': [
        'Er staat niet in waarvoor wij gegevens gebruiken.',
        'Er staat niet in waar iemand meer leest over zijn gegevens.',
      ],
      'L-PUB': ['Er staat niet in dat de bijdrage in het openbare register komt.'],
      'L-DMA': [
        'Er staat niet in dat de bijdrage de-minimissteun is.',
        'De verordening over de-minimissteun ontbreekt.',
        'Het bedrag van de de-minimissteun ontbreekt.',
        'Er staat niet in dat wij de steun in het centrale register zetten.',
      ],
    });
  });
});
