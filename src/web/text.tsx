import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.js';
import type { Href } from './site/context.js';

type Level = 1 | 2 | 3 | 4;

// In full: the build keeps the rules of those classes that stand somewhere in full.
const sizes: Record<Level, string> = {
  1: 'nl-heading--level-1',
  2: 'nl-heading--level-2',
  3: 'nl-heading--level-3',
  4: 'nl-heading--level-4',
};

/** A heading; `look` gives it the size of another level without changing the outline of the page. */
export function Heading({
  level,
  look,
  id,
  children,
}: {
  level: Level;
  look?: Level;
  id?: string;
  children: ComponentChildren;
}) {
  const Tag = `h${level}` as const;
  return (
    <Tag class={`nl-heading ${sizes[look ?? level]}`} id={id}>
      {children}
    </Tag>
  );
}

/** A paragraph of running text; `lead` opens a page, `small` is a remark. */
export const Paragraph = ({ look, children }: { look?: 'lead' | 'small'; children: ComponentChildren }) => (
  <p
    class={classNames(
      'nl-paragraph',
      look === 'lead' && 'nl-paragraph--lead',
      look === 'small' && 'oek-small',
    )}
  >
    {children}
  </p>
);

/** A link inside text; a telephone number in it never breaks over two lines. */
export const Link = ({ href, download, current, children }: LinkProps) => (
  <a class="nl-link" href={href} download={download} aria-current={current ? 'page' : undefined}>
    {href.startsWith('tel:') && typeof children === 'string' ? children.replaceAll(' ', '\u00a0') : children}
  </a>
);

interface LinkProps {
  href: Href;
  download?: boolean;
  current?: boolean;
  children: ComponentChildren;
}

/** Words that only a screen reader needs, because sighted people see them from the place or the colour. */
export const Unseen = ({ children }: { children: ComponentChildren }) => (
  <span class="oek-unseen">{children}</span>
);

/** A short list of sentences. */
export const List = ({ items, ordered }: { items: readonly ComponentChildren[]; ordered?: boolean }) => {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag class="oek-list">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </Tag>
  );
};

/** Text people typed, with its own line breaks. */
export const TypedText = ({ children }: { children: string }) => <div class="oek-typed">{children}</div>;
