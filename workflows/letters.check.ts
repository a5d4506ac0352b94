import type { BlockId, BlockText, LetterKind, LetterText } from './letters.parts.js';
import { regimes, type RegimeRules } from './letters.regimes.js';
import { requirements } from './letters.requirements.js';
import { uses, withoutBlock } from './letters.rules.js';
import { letterPlaceholders, meaningOf } from './placeholders.js';
import type { LegalRegime } from './settings.js';
import { brokenBraces, unknownIn } from './texts.js';

/** The blocks without which a letter of this kind may not leave. */
export const requiredBlocks = (kind: LetterKind, regime: LegalRegime): readonly BlockId[] =>
  regimes[regime].kinds[kind]?.blocks ?? [];

/** Whether a letter of this kind says a decision, so that terms run from the day it was sent. */
export const saysDecision = (kind: string): boolean => requirements[kind as LetterKind]?.decision ?? false;

/** What an edited letter text lacks or has too much, in Dutch, whatever its values: blocks, what they must say, placeholders. */
export function checkLetter(kind: LetterKind, text: LetterText, regime: LegalRegime): string[] {
  const rules = regimes[regime];
  const requirement = rules.kinds[kind];
  if (!requirement) return [noSuchLetter];
  const words = [
    ...text.blocks.flatMap(wordsOf),
    text.subject,
    text.salutation,
    text.closing,
    ...Object.values(text.signatory),
  ];
  const [unsigned, inNameOf] = rules.signed;
  return [
    ...missingBlocks(kind, text.blocks, regime),
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
): string[] {
  return requiredBlocks(kind, regime)
    .filter((id) => !blocks.some((block) => block.id === id))
    .map((id) => withoutBlock[id] ?? `Het blok ${id} ontbreekt.`);
}

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

const wordsOf = (block: BlockText): string[] => [block.heading ?? '', ...saidIn(block)];

/** Without its heading: that asks, and what a block must say is the answer. */
const saidIn = ({ paragraphs, list = [] }: BlockText): string[] => [
  ...paragraphs.map((part) => (typeof part === 'string' ? part : part.say)),
  ...list,
];
