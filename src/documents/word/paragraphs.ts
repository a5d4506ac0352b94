import { SaxesParser, type SaxesTagNS } from 'saxes';
import { wordNamespace } from './docx-styles.js';
import { neverIn } from './never-in-letters.js';
import type { Parts, Unreadable } from './unpack.js';

/** A paragraph of a document: the name of its style as people see it, and its words. */
export interface WordParagraph {
  readonly style: string;
  readonly text: string;
}

/** The paragraphs of a document in order, or why it cannot be a letter. What is not words (an image, a remark) is refused, never dropped. */
export function paragraphsIn(parts: Parts): readonly WordParagraph[] | Unreadable {
  try {
    const names = styleNames(parts.get('word/styles.xml') ?? '');
    return paragraphsOf(parts.get('word/document.xml') ?? '', names);
  } catch (error) {
    if (error instanceof NotALetter) return { refusal: error.message };
    return { refusal: 'Dit Word-bestand is beschadigd. Sla de brief opnieuw op als .docx.' };
  }
}

/** What a document remembers about itself. */
export function propertiesIn(parts: Parts): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const xml = parts.get('docProps/custom.xml');
  let name = '';
  if (xml)
    parse(xml, {
      open: ({ local, attributes }) => {
        if (local === 'property') name = attributes['name']?.value ?? '';
      },
      text: (words) => {
        const said = `${found.get(name) ?? ''}${words}`.trim();
        if (said) found.set(name, said);
      },
    });
  return found;
}

/** Said about something in a document that a letter cannot have. */
class NotALetter extends Error {}

function styleNames(xml: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let id = '';
  parse(xml, {
    open: (tag) => {
      if (isWord(tag, 'style')) id = valueOf(tag, 'styleId');
      if (isWord(tag, 'name')) names.set(id, valueOf(tag, 'val'));
    },
  });
  return names;
}

function paragraphsOf(xml: string, names: ReadonlyMap<string, string>): WordParagraph[] {
  const found: { style: string; text: string }[] = [];
  let [runs, reading] = [0, false];
  const add = (words: string) => {
    const last = found.at(-1);
    if (last) last.text += words;
  };
  const begin: Readonly<Record<string, (tag: SaxesTagNS) => void>> = {
    p: () => found.push({ style: '', text: '' }),
    pStyle: (tag) => Object.assign(found.at(-1) ?? {}, { style: names.get(valueOf(tag, 'val')) ?? '' }),
    r: () => (runs += 1),
  };
  parse(xml, {
    open: (tag) => {
      if (!isWord(tag)) return;
      refuseWhatIsNoText(tag);
      begin[tag.local]?.(tag);
      if (runs > 0) add(signs[tag.local] ?? '');
      reading = tag.local === 't';
    },
    close: (tag) => {
      if (isWord(tag, 'r')) runs -= 1;
      reading = false;
    },
    text: (words) => {
      if (reading) add(words);
    },
  });
  return found.map(({ style, text }) => ({ style, text: text.trim() })).filter(({ text }) => text !== '');
}

function refuseWhatIsNoText({ local }: SaxesTagNS): void {
  const problem = neverIn[local];
  if (problem) throw new NotALetter(problem);
}

interface Hears {
  readonly open?: (tag: SaxesTagNS) => void;
  readonly close?: (tag: SaxesTagNS) => void;
  readonly text?: (words: string) => void;
}

/** Reads XML without a document type: so no entities of its own, and nothing from elsewhere (XXE, billion laughs). */
function parse(xml: string, { open, close, text }: Hears): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new NotALetter(
      'In dit bestand staat iets wat in geen brief hoort (een DTD). Maak de brief opnieuw in Word.',
    );
  });
  parser.on('error', (error) => {
    throw error;
  });
  if (open) parser.on('opentag', open);
  if (close) parser.on('closetag', close);
  if (text) parser.on('text', text);
  parser.write(xml).close();
}

const wordSpaces: ReadonlySet<string> = new Set([
  wordNamespace,
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const isWord = ({ uri, local }: SaxesTagNS, name = local): boolean => wordSpaces.has(uri) && local === name;
const valueOf = ({ attributes }: SaxesTagNS, name: string): string =>
  Object.values(attributes).find(({ local }) => local === name)?.value ?? '';

/** What stands for a sign of its own inside a run of words. */
const signs: Readonly<Record<string, string>> = {
  tab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
};
