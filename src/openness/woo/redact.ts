import { toIban } from '../../web/form/input.js';

/** What stands where something of a person was (Woo, article 5.1, second paragraph, e). */
export const mark = '[weggelaten: 5.1.2e]';

/** What is known of the people around one dossier. */
export interface Known {
  /** Whole names; their parts go too, where they are written as a name. */
  readonly names: readonly string[];
  /** Addresses, telephone numbers and whatever else must go as it is written. */
  readonly words: readonly string[];
  /** Of the grantor and of places: stays, also when it looks like something of a person. */
  readonly kept: readonly string[];
}

/** Takes people out of a text: everybody who is known, and whatever looks like an e-mail, IBAN, telephone number or postcode. */
export function redactorOf({ names, words, kept }: Known): (text: string) => string {
  const whole = anyOf([...names, ...words], 'giu');
  const parts = anyOf(names.flatMap(partsOf).filter(isNoneOf(kept)), 'gu');
  const stays = (found: string) => kept.some((one) => one.includes(found.trim()));
  const patterned = (text: string) =>
    patterns.reduce(
      (left, { looks, holds = () => true }) =>
        left.replace(looks, (found) => (stays(found) || !holds(found) ? found : mark)),
      text,
    );
  return (text) => {
    const known = [whole, parts].reduce(
      (left, one) => (one ? left.replace(one, mark) : left),
      patterned(text),
    );
    return known.replace(/(\[weggelaten: 5\.1\.2e\])(?:[\s,]*\[weggelaten: 5\.1\.2e\])+/g, '$1');
  };
}

/** The same in every text of a value, whatever its shape. */
export function redactedIn<Value>(value: Value, redact: (text: string) => string): Value {
  if (typeof value === 'string') return redact(value) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => redactedIn(one, redact)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, redactedIn<unknown>(one, redact)]),
  ) as Value;
}

interface Pattern {
  readonly looks: RegExp;
  readonly holds?: (found: string) => boolean;
}
const patterns: readonly Pattern[] = [
  { looks: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { looks: /\bNL\d{2} ?[A-Z]{4}(?: ?\d){10}\b/gi },
  { looks: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/gi, holds: (found) => toIban(found) !== undefined },
  { looks: /(?<![\d\p{L}-])(?:\+31|0031|0)[\s-]?(?:\(0\)[\s-]?)?[1-9](?:[\s-]?\d){8}(?!\d)/gu },
  { looks: /\b\d{4} ?[A-Z]{2}\b/g },
];

/** One pattern for all of these, the longest first; nothing when there are none. */
function anyOf(terms: readonly string[], flags: string): RegExp | undefined {
  const filled = [...new Set(terms.map((term) => term.trim()))].filter((term) => term.length > 1);
  if (filled.length === 0) return undefined;
  const longestFirst = filled.toSorted((one, other) => other.length - one.length).map(written);
  // Also as somebody's own: Jans, Jan's.
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}])`, flags);
}

/** As it may be written: any white space for a space. */
const written = (term: string): string =>
  term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');

/** First names and family names on their own; not what stands between them. */
const partsOf = (name: string): string[] =>
  name
    .split(/[\s,]+/)
    .filter((part) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(part) && !between.has(part.toLowerCase()));
const between = new Set(['van', 'den', 'der', 'ter', 'ten', 'het', 'voor', 'aan', 'namens']); // prettier-ignore

const isNoneOf = (kept: readonly string[]) => (part: string): boolean => !kept.includes(part); // prettier-ignore
