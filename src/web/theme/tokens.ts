/** Values of the theme by name (`--basis-…`), later files winning over earlier ones. */
export type Tokens = ReadonlyMap<string, string>;

/** Reads the custom properties out of theme files. */
export const readTokens = (...files: readonly string[]): Tokens =>
  new Map(
    files.flatMap((css) =>
      [...withoutComments(css).matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name = '', value = '']) => [
        name,
        value.trim(),
      ]),
    ),
  );

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/**
 * Puts the values where the names stand: smaller, faster on an old phone, and it works in every browser.
 * Names that the stylesheet itself sets again stay names.
 */
export function fillIn(css: string, tokens: Tokens): string {
  const local = new Set([...css.matchAll(/[{;]\s*(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const known = new Map([...tokens].filter(([name]) => !local.has(name)));
  return dropUnknown(replaceVars(css, known, []), local);
}

/** Replaces every `var(--name)` with its value, and the names in that value as well. */
function replaceVars(text: string, tokens: Tokens, path: readonly string[]): string {
  const at = text.indexOf('var(');
  if (at < 0) return text;
  const end = closingBracket(text, at + 3);
  const [name, fallback] = splitVar(text.slice(at + 4, end));
  return (
    text.slice(0, at) +
    valueOf({ name, fallback }, tokens, path) +
    replaceVars(text.slice(end + 1), tokens, path)
  );
}

interface Var {
  name: string;
  fallback?: string;
}

function valueOf({ name, fallback }: Var, tokens: Tokens, path: readonly string[]): string {
  const value = path.includes(name) ? undefined : tokens.get(name);
  if (value !== undefined) return replaceVars(value, tokens, [...path, name]);
  return fallback === undefined ? `var(${name})` : `var(${name},${replaceVars(fallback, tokens, path)})`;
}

function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`Unclosed bracket: ${text.slice(from, from + 60)}`);
}

function splitVar(inside: string): [string, string?] {
  const comma = inside.indexOf(',');
  return comma < 0 ? [inside.trim()] : [inside.slice(0, comma).trim(), inside.slice(comma + 1).trim()];
}

/** A declaration whose value is one name that nobody sets does nothing: out. A name with a fallback becomes its fallback. */
function dropUnknown(css: string, local: ReadonlySet<string | undefined>): string {
  const settled = unwrapFallbacks(css, local);
  return settled.replace(/[\w-]+:\s*var\((--[\w-]+)\);?/g, (declaration, name: string) =>
    local.has(name) ? declaration : '',
  );
}

function unwrapFallbacks(css: string, local: ReadonlySet<string | undefined>): string {
  const at = css.search(/var\(--[\w-]+\s*,/);
  if (at < 0) return css;
  const end = closingBracket(css, at + 3);
  const [name, fallback = ''] = splitVar(css.slice(at + 4, end));
  const inner = unwrapFallbacks(fallback, local);
  const settled = local.has(name) ? `var(${name}, ${inner})` : inner;
  return css.slice(0, at) + settled + unwrapFallbacks(css.slice(end + 1), local);
}
