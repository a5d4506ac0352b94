import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.js';
import type { Href } from './site/context.js';
import { Unseen } from './text.js';

/** One line of a description list; `change` adds the link "Wijzig", and says to a screen reader what it changes. */
export interface Description {
  term: string;
  value: ComponentChildren;
  change?: { href: Href; what: string };
}

/** Terms with their values, such as the answers before sending; `compact` puts the value under the term. */
export const DescriptionList = ({ items, compact }: { items: readonly Description[]; compact?: boolean }) => (
  <dl class={classNames('oek-facts', compact && 'oek-facts--compact')}>
    {items.map((item) => (
      <div class="oek-facts__row" key={item.term}>
        <dt>{item.term}</dt>
        <dd>{item.value}</dd>
        {item.change ? <Change {...item.change} /> : null}
      </div>
    ))}
  </dl>
);

const Change = ({ href, what }: { href: Href; what: string }) => (
  <dd class="oek-facts__change">
    <a class="nl-link" href={href}>
      Wijzig<Unseen> {what}</Unseen>
    </a>
  </dd>
);
