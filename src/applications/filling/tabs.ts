import { createHash } from 'node:crypto';
import type { Raw } from '../../schemes/forms.queries.js';
import type { Change, Draft } from '../draft.entity.js';

/** What an open page knew when it was drawn; a form that stands open in two tabs posts two of these. */
export interface OpenPage {
  readonly name: string;
  /** Edition of the draft it was drawn from. */
  readonly edition: number;
  /** Prints of the answers as it showed them, by question. */
  readonly prints: Readonly<Record<string, string>>;
  /** Whether the person pressed a button, and so has seen what the page said. */
  readonly pressed: boolean;
}

/** A draft after a save, and which answers somebody changed on another page since this one was drawn. */
export interface Merged {
  readonly answers: Raw;
  readonly changes: Draft['changes'];
  readonly elsewhere: readonly string[];
}

/**
 * Puts answers of one page into a draft that may have moved on. What this page did not touch keeps what came from elsewhere;
 * what both touched becomes what this page says, and the other text is kept beside it until somebody has seen it.
 */
export function mergePage(
  draft: Pick<Draft, 'answers' | 'changes' | 'edition'>,
  typed: Raw,
  page: OpenPage,
): Merged {
  const before = draft.answers as Raw;
  const merged = { answers: { ...before }, changes: settled(draft.changes, page), elsewhere: [] as string[] };
  for (const key of new Set([...Object.keys(before), ...Object.keys(typed)])) {
    if (printOf(before[key]) === printOf(typed[key])) continue;
    const other = unseen(draft.changes[key], page);
    if (other) merged.elsewhere.push(key);
    if (other && page.prints[key] === printOf(typed[key])) continue;
    put(merged.answers, key, typed[key]);
    merged.changes[key] = changeOf(draft, key, { page, other, earlier: merged.changes[key]?.replaced });
  }
  return merged;
}

/** A short print of an answer, the same for what a browser posts back unchanged (line ends, one box or a list of one). */
export function printOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(plain(value)))
    .digest('base64url')
    .slice(0, 10);
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim();
  if (Array.isArray(value)) return isOneText(value) ? plain(value[0]) : value.map(plain);
  if (typeof value !== 'object') return value;
  const parts = Object.entries(value).map(([name, part]) => [name, plain(part)]);
  return parts
    .filter(([, part]) => part !== '')
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}

const isOneText = (list: readonly unknown[]): boolean =>
  list.length === 0 || (list.length === 1 && typeof list[0] === 'string');

/** The last change of an answer, when it was made on another page after this one was drawn. */
const unseen = (change: Change | undefined, page: OpenPage): Change | undefined =>
  change && change.edition > page.edition && change.page !== page.name ? change : undefined;

function changeOf(
  { answers, edition }: Pick<Draft, 'answers' | 'edition'>,
  key: string,
  { page, other, earlier = [] }: { page: OpenPage; other?: Change; earlier?: Change['replaced'] },
): Change {
  const replaced = other ? [...earlier, (answers as Raw)[key] ?? ''].slice(-mostReplaced) : earlier;
  return { edition: edition + 1, page: page.name, ...(replaced.length > 0 && { replaced }) };
}

/** Texts kept beside one answer; nobody reads more than these. */
const mostReplaced = 5;

/** Without the replaced texts that stood on this page, when a button says that the person has seen them. */
function settled(changes: Draft['changes'], page: OpenPage): Record<string, Change> {
  const seen = ({ edition }: Change) => page.pressed && edition <= page.edition;
  return Object.fromEntries(
    Object.entries(changes).map(([key, { replaced, ...change }]) => [
      key,
      replaced === undefined || seen(change) ? change : { ...change, replaced },
    ]),
  );
}

function put(answers: Raw, key: string, value: Raw[string] | undefined): void {
  if (value === undefined) delete answers[key];
  else answers[key] = value;
}
