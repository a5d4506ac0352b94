import { brokenRules, checkLetter, missingBlocks, noSuchLetter, untrueBlocks } from './letters.check.js';
import type { BlockId, BlockText, LetterKind, LetterText, LetterTexts, Signatory } from './letters.parts.js';
import { isKnown, itemsOf, listed, paragraphsOf, spoken } from './letters.said.js';
import { isPlaceholder, meaningOf, type Values } from './placeholders.js';
import type { LegalRegime } from './settings.js';
import { fillWithGaps, placeholdersIn } from './texts.js';

/** A letter ready to be typeset; while `missing` holds a sentence it cannot be final, and its gaps read as dots. */
export type ComposedLetter = {
  subject: string;
  salutation: string;
  blocks: ComposedBlock[];
  closing: string;
  signatory: Signatory;
  missing: string[];
};
export type ComposedBlock = { id: BlockId; heading?: string; paragraphs: string[]; list?: string[] };

/** Fills in one kind of letter, and says in Dutch all that is missing for it to be final. */
export function composeLetter(
  kind: LetterKind,
  values: Values,
  texts: LetterTexts,
  regime: LegalRegime,
): ComposedLetter {
  const text = texts[kind];
  if (!text) return { ...nothing, missing: [noSuchLetter] };
  const blocks = text.blocks.map((block) => composeBlock(block, values)).filter(saysSomething);
  const say = (part: string) => fillWithGaps(part, values);
  const { onBehalfOf, name, function: duty } = text.signatory;
  const missing = [
    ...checkLetter(kind, text, regime, values),
    ...missingBlocks(kind, blocks, regime, values),
    ...untrueBlocks(blocks, values),
    ...unsaidRules(text, values, regime),
    ...missingValues(text, values),
  ];
  return {
    subject: say(text.subject),
    salutation: say(text.salutation),
    blocks,
    closing: say(text.closing),
    signatory: { onBehalfOf: say(onBehalfOf), name: say(name), function: say(duty) },
    missing: [...new Set(missing)],
  };
}

const nothing = {
  subject: '',
  salutation: '',
  blocks: [],
  closing: '',
  signatory: { onBehalfOf: '', name: '', function: '' },
};

function composeBlock(block: BlockText, values: Values): ComposedBlock {
  // What people wrote themselves (a motivation) may have blank lines: those make paragraphs.
  const paragraphs = spoken(block, values).flatMap((part) => paragraphsOf(part, values));
  const list = listed(block, values).flatMap((item) => itemsOf(item, values));
  const heading = block.heading && fillWithGaps(block.heading, values);
  return { id: block.id, ...(heading && { heading }), paragraphs, ...(list.length > 0 && { list }) };
}

const saysSomething = ({ paragraphs, list = [] }: ComposedBlock) =>
  [...paragraphs, ...list].some((part) => part.trim() !== '');

// A paragraph that is only said sometimes does not count when it is not said now.
const unsaidRules = ({ blocks, forOne }: LetterText, values: Values, regime: LegalRegime) =>
  blocks
    .map((block) => ({ id: block.id, words: [...spoken(block, values), ...listed(block, values)] }))
    .filter(({ words }) => words.length > 0)
    .flatMap(({ id, words }) => brokenRules(id, words, { regime, forOne }));

/** A sentence for every value still needed by something that is said. */
function missingValues(text: LetterText, values: Values): string[] {
  const { subject, salutation, closing, signatory, blocks } = text;
  const inBlocks = blocks.flatMap((block) => [
    block.heading ?? '',
    ...spoken(block, values),
    ...listed(block, values),
  ]);
  return placeholdersIn([subject, salutation, closing, ...Object.values(signatory), ...inBlocks].join('\n'))
    .filter(isPlaceholder)
    .filter((name) => !isKnown(name, values))
    .map((name) => `Nog niet ingevuld: ${meaningOf(name)}.`);
}
