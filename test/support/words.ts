import type { Seen } from './fetching-browser.js';

/** What a page says in its main part, without its tags; spaces that do not break become plain ones. */
export const words = ({ body }: Pick<Seen, 'body'>): string =>
  body
    .slice(body.indexOf('<main'), body.indexOf('</main'))
    .replace(/<svg.*?<\/svg>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');
