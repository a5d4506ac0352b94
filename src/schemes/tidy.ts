/** Raw answers in a shape that is safe to read, whatever came in, and the names of questions that this form does not have. */
export function tidy(
  raw: unknown,
  keys: ReadonlySet<string>,
): { held: Record<string, unknown>; strangers: string[] } {
  const entries = typeof raw === 'object' && raw !== null ? Object.entries(raw) : [];
  return {
    held: Object.fromEntries(
      entries.filter(([key]) => keys.has(key)).map(([key, value]) => [key, tidyValue(value)]),
    ),
    strangers: entries
      .map(([key]) => key)
      .filter((key) => !keys.has(key))
      .slice(0, MOST_STRANGERS),
  };
}

const MOST_STRANGERS = 20;
const MOST_ROWS = 200;

function tidyValue(value: unknown): unknown {
  if (!Array.isArray(value)) return tidyPart(value);
  return Array.from(value.slice(0, MOST_ROWS), (part: unknown) => tidyPart(part) ?? false);
}

/** A text, or one level of named texts; anything else is `false`, which no question accepts as an answer. */
function tidyPart(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return tidyText(value);
  const parts = Object.entries(value);
  if (Array.isArray(value) || parts.some(([name]) => !/^[a-z][a-zA-Z]{0,19}$/.test(name) || name in {}))
    return false;
  return Object.fromEntries(parts.map(([name, text]) => [name, tidyText(text)]));
}

const tidyText = (value: unknown) =>
  typeof value === 'string' || value === undefined ? value : value === null ? undefined : false;
