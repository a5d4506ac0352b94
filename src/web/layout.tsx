import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.js';
import { Heading } from './text.js';

/** Title of a page with the line below it and, to the right, where the subject stands. */
export const PageHead = ({
  title,
  sub,
  aside,
}: {
  title: string;
  sub?: ComponentChildren;
  aside?: ComponentChildren;
}) => (
  <div class="oek-head">
    <div>
      <Heading level={1}>{title}</Heading>
      {sub ? <p class="oek-head__sub">{sub}</p> : null}
    </div>
    {aside ? <div class="oek-head__aside">{aside}</div> : null}
  </div>
);

/** A bordered part of a page with its own heading; `id` must be unique on the page. */
export const Card = ({
  id,
  title,
  level = 2,
  accent,
  children,
}: {
  id: string;
  title: string;
  level?: 2 | 3;
  accent?: boolean;
  children: ComponentChildren;
}) => (
  <section class={classNames('oek-card', accent && 'oek-card--accent')} aria-labelledby={id}>
    <Heading level={level} look={3} id={id}>
      {title}
    </Heading>
    {children}
  </section>
);

/** Main column with a narrow one beside it; on a phone `first`, then the aside, then the rest. */
export const Columns = ({
  first,
  aside,
  asideLabel,
  children,
}: {
  first?: ComponentChildren;
  aside: ComponentChildren;
  asideLabel: string;
  children: ComponentChildren;
}) => (
  <div class="oek-columns">
    {first ? <div class="oek-columns__first">{first}</div> : null}
    <aside class="oek-columns__aside" aria-label={asideLabel}>
      {aside}
    </aside>
    <div class={classNames('oek-columns__main', !first && 'oek-columns__main--whole')}>{children}</div>
  </div>
);

/** A column narrow enough to read and to fill in. */
export const Reading = ({ children }: { children: ComponentChildren }) => (
  <div class="oek-reading">{children}</div>
);

/** Text that only some people want to read. */
export const Details = ({
  summary,
  open,
  children,
}: {
  summary: string;
  open?: boolean;
  children: ComponentChildren;
}) => (
  <details class="oek-details" open={open}>
    <summary>{summary}</summary>
    <div class="oek-details__body">{children}</div>
  </details>
);
