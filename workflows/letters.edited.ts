import type { BlockId, BlockText, LetterText } from './letters.parts.js';
import { itemsOf, paragraphsOf, spoken } from './letters.said.js';
import { inWords, isPlaceholder, type Placeholder, type Values } from './placeholders.js';
import { fillWithGaps, placeholdersIn } from './texts.js';

/** One part of a letter as somebody typed it. */
export type TypedBlock = {
  readonly id: BlockId;
  readonly heading?: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
};
/** A letter as somebody typed it, with everything filled in. */
export type TypedLetter = {
  readonly subject: string;
  readonly salutation: string;
  readonly blocks: readonly TypedBlock[];
  readonly closing: string;
};

/** What a letter was before somebody edited it: its text, and the values it was filled in with. */
interface Before {
  readonly text: LetterText;
  readonly values: Values;
}

/**
 * What somebody typed as a text for this one letter. What we know ourselves (a day, an amount, an address) becomes a placeholder
 * again, so that the letter can still be dated another day and go to whoever it is for; all else stays as it was typed.
 */
export function editedText(typed: TypedLetter, before: Before): LetterText {
  const { text, values } = before;
  const everywhere = namesIn([text.subject, ...text.blocks.flatMap((block) => allWords(block))]);
  const line = (words: string, template: string) =>
    same(fillWithGaps(template, values), words)
      ? template
      : putBack(words, [...namesIn([template]), ...everywhere], values);
  return {
    ...text,
    forOne: true,
    subject: line(typed.subject, text.subject),
    salutation: line(typed.salutation, text.salutation),
    blocks: typed.blocks.map((block) => editedBlock(block, before, everywhere)),
    closing: line(typed.closing, text.closing),
  };
}

function editedBlock(
  { id, heading, paragraphs, list }: TypedBlock,
  { text, values }: Before,
  everywhere: Names,
): BlockText {
  const before = text.blocks.find((block) => block.id === id) ?? { id, paragraphs: [] };
  const names = [...namesIn(allWords(before)), ...everywhere];
  const back = (typed: readonly string[], runs: readonly Run[]) =>
    recognised(typed, runs, (words) => putBack(words, names, values));
  const said = spoken(before, values).map((part) => ({ template: part, said: paragraphsOf(part, values) }));
  const items = (before.list ?? []).map((item) => ({ template: item, said: itemsOf(item, values) }));
  const headings = before.heading
    ? [{ template: before.heading, said: [fillWithGaps(before.heading, values)] }]
    : [];
  return {
    id,
    ...(heading && { heading: back([heading], headings)[0] }),
    paragraphs: back(paragraphs, said),
    ...(list && list.length > 0 && { list: back(list, items) }),
  };
}

/** A piece of the text before, and the paragraphs or items it was said in. */
interface Run {
  readonly template: string;
  readonly said: readonly string[];
}

/** Each paragraph that nobody touched as the piece it came from; of the others only the values are found again. */
function recognised(
  typed: readonly string[],
  runs: readonly Run[],
  putBackIn: (words: string) => string,
): string[] {
  const found: string[] = [];
  for (let at = 0; at < typed.length;) {
    const run = runs.find(
      ({ said }) => said.length > 0 && said.every((part, next) => same(part, typed[at + next])),
    );
    found.push(run ? run.template : putBackIn(typed[at] ?? ''));
    at += run ? run.said.length : 1;
  }
  return found;
}

type Names = readonly Placeholder[];

/** The values of these placeholders in words, as placeholders: the longest first, and of two that say the same the first. */
function putBack(words: string, names: Names, values: Values): string {
  const known = new Map<string, Placeholder>();
  for (const name of names) {
    const said = plain(inWords(name, values[name]) ?? '');
    if (said.length >= shortest && !known.has(said)) known.set(said, name);
  }
  if (known.size === 0) return words;
  const choices = [...known.keys()].toSorted((one, other) => other.length - one.length).map(pattern);
  const whole = new RegExp(
    `(?<![\\p{L}\\p{N}]|\\d[.,])(?:${choices.join('|')})(?![\\p{L}\\p{N}]|[.,]\\d)`,
    'gu',
  );
  return words.replace(whole, (said) => `{{${known.get(plain(said)) ?? ''}}}`);
}

/** A shorter value says too little to be known by: it could be any word. */
const shortest = 4;

/** A value as it may stand in a text: whatever spaces are between its words. */
const pattern = (said: string): string =>
  said.replace(/[.*+?^${}()|[\]\\/]/g, (sign) => `\\${sign}`).replace(/ /g, '\\s+');

const namesIn = (words: readonly string[]): Names => placeholdersIn(words.join('\n')).filter(isPlaceholder);

const allWords = ({ heading = '', paragraphs, list = [] }: BlockText): string[] => [
  heading,
  ...paragraphs.map((part) => (typeof part === 'string' ? part : part.say)),
  ...list,
];

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
const same = (one: string, other: string | undefined): boolean =>
  other !== undefined && plain(one) === plain(other);
