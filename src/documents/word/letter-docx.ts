import { blockNames } from '../../../workflows/letters.names.js';
import type { TypedBlock, TypedLetter } from '../../../workflows/letters.edited.js';
import type { BlockId } from '../../../workflows/letters.parts.js';
import type { Letter } from '../pdf.js';
import { docxOf } from './docx.js';
import type { WordStyle } from './docx-styles.js';
import { paragraphsIn, propertiesIn, type WordParagraph } from './paragraphs.js';
import { partsOf, type Unreadable } from './unpack.js';

/** Which letter a document is of: what it said then, on which day, and after which change. */
export interface Stamp {
  readonly letter: string;
  readonly basedOn: string;
  readonly on: string;
}

/** A letter as a document to edit: every part in a style of its own, by which it is recognised when it comes back. */
export function letterDocx(content: Letter, stamp: Stamp, at: number): Buffer {
  const blocks = content.blocks as readonly TypedBlock[];
  const paragraphs = [
    ...notes.map((text) => ({ style: note, text })),
    { style: subject, text: content.subject },
    { style: salutation, text: content.salutation },
    ...blocks.flatMap(writtenBlock),
    { style: closing, text: content.closing },
  ];
  const styles: WordStyle[] = [
    { name: note, look: 'note' },
    { name: subject, look: 'title' },
    { name: salutation, look: 'text' },
    { name: closing, look: 'text' },
    ...(Object.keys(blockNames) as BlockId[]).flatMap(stylesOf),
  ];
  return docxOf({ styles, paragraphs, properties: { ...stamp } }, at);
}

/** What somebody typed in a document that we made, or why it cannot be a letter. */
export async function readLetterDocx(
  bytes: Buffer,
): Promise<{ readonly stamp: Partial<Stamp>; readonly typed: TypedLetter } | Unreadable> {
  const parts = await partsOf(bytes);
  if ('refusal' in parts) return parts;
  const paragraphs = paragraphsIn(parts);
  if ('refusal' in paragraphs) return paragraphs;
  const typed = typedLetter(paragraphs.filter(({ style }) => style !== note));
  return 'refusal' in typed ? typed : { typed, stamp: Object.fromEntries(propertiesIn(parts)) };
}

const [note, subject, salutation, closing] = [
  'Brief uitleg',
  'Brief onderwerp',
  'Brief aanhef',
  'Brief slot',
];
const notes = [
  'Pas hieronder de tekst aan, sla het bestand op en lees het weer in. Briefhoofd, adres, datum, nummer en ondertekening komen er vanzelf bij.',
  'Elk stuk heeft een eigen opmaakstijl, zoals ‘Motivering tekst’. Laat die stijlen staan. Vet, cursief en lettertypes gaan niet mee.',
];

const kinds = ['tekst', 'kop', 'lijst'] as const;
type Kind = (typeof kinds)[number];
const looks = { tekst: 'text', kop: 'heading', lijst: 'item' } as const;
const styleOf = (id: BlockId, kind: Kind): string => `${blockNames[id]} ${kind}`;
/** A heading is followed by its text: the style after it. */
const stylesOf = (id: BlockId): WordStyle[] =>
  (['kop', 'tekst', 'lijst'] as const).map((kind) => ({ name: styleOf(id, kind), look: looks[kind] }));
const partByStyle = new Map(
  (Object.keys(blockNames) as BlockId[]).flatMap((id) =>
    kinds.map((kind) => [styleOf(id, kind), { id, kind }] as const),
  ),
);

const writtenBlock = ({ id, heading, paragraphs, list = [] }: TypedBlock): WordParagraph[] => [
  ...(heading ? [{ style: styleOf(id, 'kop'), text: heading }] : []),
  ...paragraphs.map((text) => ({ style: styleOf(id, 'tekst'), text })),
  ...list.map((text) => ({ style: styleOf(id, 'lijst'), text })),
];

function typedLetter(paragraphs: readonly WordParagraph[]): TypedLetter | Unreadable {
  const lines: Record<string, string[]> = { [subject]: [], [salutation]: [], [closing]: [] };
  const blocks: GrowingBlock[] = [];
  for (const paragraph of paragraphs) {
    const line = lines[paragraph.style];
    const problem = line ? void line.push(paragraph.text) : addTo(blocks, paragraph);
    if (problem) return { refusal: problem };
  }
  const lost = Object.entries(lines).find(([, found]) => found.length !== 1);
  if (lost) return { refusal: `In de brief hoort precies één alinea met de stijl ‘${lost[0]}’ te staan.` };
  const [about = '', to = '', end = ''] = Object.values(lines).flat();
  return { subject: about, salutation: to, blocks, closing: end };
}

type GrowingBlock = { id: BlockId; heading?: string; paragraphs: string[]; list?: string[] };

/** Puts a paragraph with its block; answers why that cannot be. */
function addTo(blocks: GrowingBlock[], { style, text }: WordParagraph): string | undefined {
  const part = partByStyle.get(style);
  if (!part) return `De alinea ‘${excerpt(text)}’ heeft geen stijl van de brief. Kies in Word weer de stijl van het stuk waar hij bij hoort, zoals ‘Motivering tekst’.`; // prettier-ignore
  const { id, kind } = part;
  let last = blocks.at(-1);
  if (last?.id !== id) {
    if (blocks.some((block) => block.id === id))
      return `Het stuk ‘${blockNames[id]}’ staat op twee plaatsen. Zet het bij elkaar.`;
    last = { id, paragraphs: [] };
    blocks.push(last);
  }
  return grow(last, kind, text);
}

function grow(block: GrowingBlock, kind: Kind, text: string): string | undefined {
  const name = blockNames[block.id];
  if (kind === 'lijst') return void (block.list ??= []).push(text);
  if (block.list)
    return `In het stuk ‘${name}’ staat ‘${excerpt(text)}’ na de lijst. Zet de lijst achteraan.`;
  if (kind === 'tekst') return void block.paragraphs.push(text);
  if (block.heading || block.paragraphs.length > 0)
    return `In het stuk ‘${name}’ hoort de kop bovenaan, en maar één keer.`;
  block.heading = text;
  return undefined;
}

const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trim()}…` : text);
