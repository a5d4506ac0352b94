import type { BlockId, BlockText, LetterKind, LetterText } from './letters.parts.js';
import { requirements } from './letters.requirements.js';
import { contentRules, uses, withoutBlock } from './letters.rules.js';
import { letterPlaceholders, meaningOf } from './placeholders.js';
import { brokenBraces, unknownIn } from './texts.js';

/** The blocks without which a letter of this kind may not leave. */
export const requiredBlocks = (kind: LetterKind): readonly BlockId[] => requirements[kind].blocks;

/** Whether a letter of this kind says a decision, so that terms run from the day it was sent. */
export const saysDecision = (kind: string): boolean => requirements[kind as LetterKind]?.decision ?? false;

/** What an edited letter text lacks, in Dutch, whatever its values: blocks, what they must say, known placeholders. */
export function checkLetter(kind: LetterKind, text: LetterText): string[] {
  const words = [
    ...text.blocks.flatMap(wordsOf),
    text.subject,
    text.salutation,
    text.closing,
    ...Object.values(text.signatory),
  ];
  const { decision, mentions } = requirements[kind];
  return [
    ...missingBlocks(kind, text.blocks),
    ...text.blocks.flatMap((block) => brokenRules(block.id, wordsOf(block))),
    ...mentions
      .filter((name) => !uses(name)(words.join('\n')))
      .map((name) => `De brief noemt ${meaningOf(name)} niet.`),
    ...(decision && !inNameOf.test(text.signatory.onBehalfOf)
      ? ['De ondertekening namens burgemeester en wethouders ontbreekt.']
      : []),
    ...unknownIn(words, letterPlaceholders).map((name) => `Het invulveld {{${name}}} bestaat niet.`),
    ...brokenBraces(words).map(() => 'Een invulveld heeft niet precies twee accolades aan elke kant.'),
  ];
}

/** A sentence for every block that this kind of letter cannot do without and that is not there. */
export function missingBlocks(kind: LetterKind, blocks: readonly { readonly id: BlockId }[]): string[] {
  return requiredBlocks(kind)
    .filter((id) => !blocks.some((block) => block.id === id))
    .map((id) => withoutBlock[id] ?? `Het blok ${id} ontbreekt.`);
}

/** What a block does not say although it must, given all its words with the placeholders still in them. */
export function brokenRules(id: BlockId, words: readonly string[]): string[] {
  return (contentRules[id] ?? [])
    .filter(([, holds]) => !holds(words.join('\n')))
    .map(([sentence]) => sentence);
}

const wordsOf = ({ heading = '', paragraphs, list = [] }: BlockText): string[] => [
  heading,
  ...paragraphs.map((part) => (typeof part === 'string' ? part : part.say)),
  ...list,
];

const inNameOf = /namens (het college van )?burgemeester en wethouders/i;
