/** The text of a piece of HTML as people read it. */
export const words = (html: string): string =>
  html
    .replace(/<(script|style|head)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(\w+|#\d+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of every element with this class, without what only a screen reader says. */
export const wordsIn = (html: string, element: string, className: string): string[] =>
  [
    ...html.matchAll(
      new RegExp(`<${element}[^>]*class="[^"]*${className}[^"]*"[^>]*>(.*?)</${element}>`, 'gs'),
    ),
  ].map(([, inside = '']) => words(inside.replace(/<span class="oek-unseen">.*?<\/span>/g, '')));
