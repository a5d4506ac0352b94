import type { BlockId, BlockText, LetterKind, LetterText } from './letters.parts.js';
import { isKnown, spoken } from './letters.said.js';
import { regimes, type RegimeRules } from './letters.regimes.js';
import { requirements } from './letters.requirements.js';
import { uses } from './letters.rules.js';
import { onlyTrueWith, withoutBlock } from './letters.sentences.js';
import { letterPlaceholders, meaningOf, type Values } from './placeholders.js';
import type { LegalRegime } from './settings.js';
import { brokenBraces, unknownIn } from './texts.js';

/**
 * The blocks without which a letter of this kind may not leave, given what is known for it; without values also those that only
 * some letters of this kind need, for a text that must serve all of them.
 */
export function requiredBlocks(kind: LetterKind, regime: LegalRegime, values?: Values): readonly BlockId[] {
  const { blocks = [], when = {} } = regimes[regime].kinds[kind] ?? {};
  const sometimes = (Object.keys(when) as (keyof typeof when)[]).filter((id) => {
    const name = when[id];
    return name && (!values || isKnown(name, values));
  });
  return [...blocks, ...sometimes];
}

/** Whether a letter of this kind says a decision, so that terms run from the day it was sent. */
export const saysDecision = (kind: string): boolean => requirements[kind as LetterKind]?.decision ?? false;

/**
 * What an edited letter text lacks or has too much, in Dutch: blocks, what they must say, placeholders. With values for the one
 * letter they belong to, without for whatever it will be filled in with.
 */
export function checkLetter(
  kind: LetterKind,
  text: LetterText,
  regime: LegalRegime,
  values?: Values,
): string[] {
  const rules = regimes[regime];
  const requirement = rules.kinds[kind];
  if (!requirement) return [noSuchLetter];
  const words = everyWord(text);
  const [unsigned, inNameOf] = rules.signed;
  return [
    ...missingBlocks(kind, text.blocks, regime, values),
    ...(values ? untrueBlocks(saidNow(text.blocks, values), values) : []),
    ...forbiddenBlocks(text.blocks, rules),
    ...text.blocks.flatMap((block) => brokenRules(block.id, saidIn(block), { regime, forOne: text.forOne })),
    ...requirement.mentions
      .filter((name) => !uses(name)(words.join('\n')))
      .map((name) => `De brief noemt ${meaningOf(name)} niet.`),
    ...(requirement.decision && !inNameOf.test(text.signatory.onBehalfOf) ? [unsigned] : []),
    ...forbiddenWords(words, rules),
    ...unknownIn(words, letterPlaceholders).map((name) => `Het invulveld {{${name}}} bestaat niet.`),
    ...brokenBraces(words).map(() => 'Een invulveld heeft niet precies twee accolades aan elke kant.'),
  ];
}

/** Said of a letter that a private grantor does not send, or that a scheme version has no text for. */
export const noSuchLetter = 'Deze regeling heeft zo’n brief niet.';

/** A sentence for every block that this kind of letter cannot do without and that is not there. */
export function missingBlocks(
  kind: LetterKind,
  blocks: readonly { readonly id: BlockId }[],
  regime: LegalRegime,
  values?: Values,
): string[] {
  return requiredBlocks(kind, regime, values)
    .filter((id) => !blocks.some((block) => block.id === id))
    .map((id) => withoutBlock[id] ?? `Het blok ${id} ontbreekt.`);
}

/** A sentence for every block that says what does not hold for this letter. */
export const untrueBlocks = (blocks: readonly { readonly id: BlockId }[], values: Values): string[] =>
  blocks.flatMap(({ id }) => {
    const [name, sentence] = onlyTrueWith[id] ?? [];
    return name && sentence && !isKnown(name, values) ? [sentence] : [];
  });

/** What a block does not say although it must, given all its words with the placeholders still in them. */
export function brokenRules(
  id: BlockId,
  words: readonly string[],
  { regime, forOne = false }: { readonly regime: LegalRegime; readonly forOne?: boolean },
): string[] {
  return (regimes[regime].contents[id] ?? [])
    .filter(([, holds]) => !holds(words.join('\n'), forOne))
    .map(([sentence]) => sentence);
}

const forbiddenBlocks = (blocks: readonly BlockText[], { forbidden }: RegimeRules): string[] =>
  blocks.flatMap(({ id }) => forbidden[id] ?? []);

/** Each word of the other regime once, as it was written. */
function forbiddenWords(words: readonly string[], { words: forbidden }: RegimeRules): string[] {
  const found = forbidden ? (words.join('\n').match(forbidden) ?? []) : [];
  return [...new Set(found.map((word) => word.toLowerCase()))].map(
    (word) => `Het woord ‘${word}’ past niet bij een verstrekker die geen overheid is.`,
  );
}

const saidNow = (blocks: readonly BlockText[], values: Values): BlockText[] =>
  blocks.filter((block) => spoken(block, values).length > 0);

const everyWord = ({ blocks, subject, salutation, closing, signatory }: LetterText): string[] => [
  ...blocks.flatMap(wordsOf),
  subject,
  salutation,
  closing,
  ...Object.values(signatory),
];

const wordsOf = (block: BlockText): string[] => [block.heading ?? '', ...saidIn(block)];

/** Without its heading: that asks, and what a block must say is the answer. */
const saidIn = ({ paragraphs, list = [] }: BlockText): string[] => [
  ...paragraphs.map((part) => (typeof part === 'string' ? part : part.say)),
  ...list,
];
