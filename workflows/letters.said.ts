import type { BlockText, Paragraph } from './letters.parts.js';
import { inWords, isPlaceholder, type Placeholder, type Values } from './placeholders.js';
import { fillWithGaps, placeholdersIn } from './texts.js';

/** The paragraphs of a block that are said now, with their placeholders. */
export const spoken = (block: BlockText, values: Values): string[] =>
  block.paragraphs
    .filter((part) => isSaid(part, values))
    .map((part) => (typeof part === 'string' ? part : part.say));

/** The list below what a block says now; when none of its sentences is said, its list is not either. */
export const listed = (block: BlockText, values: Values): readonly string[] =>
  block.paragraphs.length === 0 || spoken(block, values).length > 0 ? (block.list ?? []) : [];

/** A paragraph as it is said; what people wrote themselves may be several. */
export const paragraphsOf = (part: string, values: Values): readonly string[] =>
  fillWithGaps(part, values).split(/\s*\n\s*\n\s*/);

/** An item of a list as it is said: one, or one for each value. */
export function itemsOf(item: string, values: Values): readonly string[] {
  const [name = ''] = placeholdersIn(item);
  const value = isPlaceholder(name) ? values[name] : undefined;
  return Array.isArray(value) ? (value as readonly string[]) : [fillWithGaps(item, values)];
}

/** Whether there is something to say for a placeholder. */
export function isKnown(name: Placeholder, values: Values): boolean {
  const value = values[name];
  return Array.isArray(value) ? value.length > 0 : inWords(name, value) !== undefined;
}

function isSaid(part: Paragraph, values: Values): boolean {
  if (typeof part === 'string') return true;
  return 'when' in part ? isKnown(part.when, values) : !isKnown(part.unless, values);
}
