import { type Selector, transform } from 'lightningcss';

/** Leaves out the rules for classes of the NL Design System that no page names in full; our own layer stays as it is. */
export function keepUsed(css: string, source: string): string {
  const used = new Set(source.match(/(?:utrecht|nl)-[a-z0-9_-]+/g));
  const unused = (selector: Selector): boolean =>
    selector.some((part) => isForeign(part, used) || hasOnlyUnused(part, unused));
  const result = transform({
    filename: 'app.css',
    code: Buffer.from(css),
    visitor: {
      Rule: { style: (rule) => (rule.value.selectors.every(unused) ? [] : undefined) },
      // Handing back a changed rule makes lightningcss stumble over some values; handing back fewer selectors does not.
      Selector: (selector) => (unused(selector) ? [] : undefined),
    },
  });
  return result.code.toString();
}

type Part = Selector[number];

const isForeign = (part: Part, used: ReadonlySet<string>): boolean =>
  part.type === 'class' && /^(?:utrecht|nl)-/.test(part.name) && !used.has(part.name);

/** `:is(.a, .b)` matches nothing when none of them is used. */
const hasOnlyUnused = (part: Part, unused: (selector: Selector) => boolean): boolean =>
  part.type === 'pseudo-class' &&
  (part.kind === 'is' || part.kind === 'where') &&
  part.selectors.every(unused);
