import type { Href } from './site/context.js';
import { number } from './format.js';
import { Link } from './text.js';

/** Leads through a list that does not fit on one page; nothing when it does. `href` gives the address of a page, from 1. */
export const Pager = ({
  page,
  pages,
  href,
}: {
  page: number;
  pages: number;
  href: (page: number) => Href;
}) =>
  pages > 1 ? (
    <nav class="oek-pager" aria-label="Bladeren">
      {page > 1 ? <Link href={href(page - 1)}>Vorige</Link> : null}
      <span>
        Bladzijde {number(page)} van {number(pages)}
      </span>
      {page < pages ? <Link href={href(page + 1)}>Volgende</Link> : null}
    </nav>
  ) : null;
