import { describe, expect, test } from '@jest/globals';
import { mergePage, printOf, type OpenPage } from '../src/applications/filling/tabs.js';
import type { Raw } from '../src/schemes/forms.queries.js';

type Draft = Parameters<typeof mergePage>[0];

const begin: Draft = {
  answers: { title: 'Bank', description: 'Een bank.\nVan hout.', audience: ['youth'] },
  changes: {},
  edition: 3,
};
/** A page as it was drawn from a draft. */
const open = (name: string, draft: Draft, pressed = false): OpenPage => ({
  name,
  edition: draft.edition,
  prints: Object.fromEntries(Object.entries(draft.answers).map(([key, value]) => [key, printOf(value)])),
  pressed,
});
/** What a page posts: everything it showed, and what was typed over it. */
const save = (draft: Draft, page: OpenPage, shown: Draft, typed: Raw) => {
  const merged = mergePage(draft, { ...(shown.answers as Raw), ...typed }, page);
  return { ...merged, edition: draft.edition + 1 };
};

describe('Een formulier dat in twee tabbladen open staat', () => {
  const left = open('links', begin);
  const right = open('rechts', begin);
  const afterLeft = save(begin, left, begin, { title: 'Bank bij de vijver' });

  test('bewaart van elk tabblad wat daar is getypt', () => {
    const afterRight = save(afterLeft, right, begin, { description: 'Een bank.\r\nVan staal.' });
    expect([afterRight.answers, afterRight.elsewhere]).toEqual([
      { title: 'Bank bij de vijver', description: 'Een bank.\r\nVan staal.', audience: ['youth'] },
      ['title'],
    ]);
  });

  test('houdt allebei de teksten als beide hetzelfde antwoord wijzigden, en zegt welk', () => {
    const afterRight = save(afterLeft, right, begin, { title: 'Bank op de brink' });
    expect([afterRight.answers['title'], afterRight.elsewhere, afterRight.changes['title']]).toEqual([
      'Bank op de brink',
      ['title'],
      { edition: 5, page: 'rechts', replaced: ['Bank bij de vijver'] },
    ]);
  });

  test('bewaart de andere tekst tot iemand hem heeft gezien en op een knop drukt', () => {
    const clash = save(afterLeft, right, begin, { title: 'Bank op de brink' });
    const typedOn = save(clash, right, begin, { title: 'Bank op de Brink' });
    const seen = save(typedOn, open('nieuw', typedOn), typedOn, { title: 'Bank!' });
    const settled = save(seen, open('nieuw', seen, true), seen, {});
    expect([typedOn, seen, settled].map(({ changes }) => changes['title']?.replaced)).toEqual([
      ['Bank bij de vijver'],
      ['Bank bij de vijver'],
      undefined,
    ]);
  });

  test('zegt niets tegen wie zelf steeds verder typt', () => {
    const again = save(afterLeft, left, begin, { title: 'Bank bij de grote vijver' });
    expect([again.answers['title'], again.elsewhere]).toEqual(['Bank bij de grote vijver', []]);
  });

  test('ziet geen verschil in regeleinden, spaties aan de rand of een lijst van één', () =>
    expect([printOf(' a\r\nb'), printOf(['x']), printOf([]), printOf(undefined)]).toEqual([
      printOf('a\nb '),
      printOf('x'),
      printOf(''),
      printOf([{}].slice(1)),
    ]));
});
