import { objectLists, undisguised } from './pdf-objects.js';

/**
 * The reason a PDF is refused, or `undefined`. The bytes are searched, not parsed: a viewer may be led to any place in
 * the file, and a parser that unpacks whatever it is given can be made to fill the memory. Searched are the file
 * itself and every compressed list of objects in it, with disguised names (`/J#61vaScript`) written out.
 */
export function pdfProblem(bytes: Buffer): string | undefined {
  if (!isWhole(bytes)) return damaged;
  const raw = undisguised(bytes);
  if (/\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/.test(raw)) return locked;
  const lists = hasOddLists(raw) ? undefined : objectLists(bytes);
  if (lists === undefined) return rewrite;
  const all = [raw, ...lists.map(undisguised)].join('\n');
  return dangers.find(([sign]) => sign.test(all))?.[1] ?? (opensByItself(all) ? acting : undefined);
}

/** Begins and ends as a PDF does, holds nothing behind its end, and its last table of contents is where it says. */
function isWhole(bytes: Buffer): boolean {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8))) return false;
  const end = /startxref\s+(\d+)\s+%%EOF[\s\0]*$/.exec(bytes.subarray(-2048).toString('latin1'));
  const at = Number(end?.[1] ?? bytes.length);
  return /^\s*(?:xref\s|\d+\s+\d+\s+obj)/.test(bytes.toString('latin1', at, at + 40));
}

/** Whether a list of objects is packed in a way that we cannot look through. */
function hasOddLists(raw: string): boolean {
  const named = atMost(10_000, raw.matchAll(/\/ObjStm/g));
  return named === undefined || named.some(({ index }) => !isPlainList(raw, index));
}

function isPlainList(raw: string, at: number): boolean {
  const before = raw.slice(Math.max(0, at - 1000), at);
  const after = raw.slice(at, at + 1000);
  const head = before.slice(before.lastIndexOf('obj')) + after.slice(0, after.indexOf('stream'));
  const plain = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])(?!\w)/.test(head);
  return after.includes('stream') && !head.includes('/DecodeParms') && (plain || !head.includes('/Filter'));
}

/** Whether something else than a page opens with the document; showing a page is what word processors ask for. */
function opensByItself(all: string): boolean {
  const openings = atMost(20, all.matchAll(/\/OpenAction\s*(?:<<|(\d+)\s+(\d+)\s+R)/g));
  return openings === undefined || openings.some((opening) => !showsPage(actionOf(all, opening)));
}

/** All of them, or `undefined` when there are more than any real document has. */
function atMost<T>(most: number, found: Iterable<T>): T[] | undefined {
  const taken: T[] = [];
  for (const each of found) if (taken.push(each) > most) return undefined;
  return taken;
}

/** The action itself; one that stands in a list of objects has no heading to find it by, and is searched above. */
function actionOf(all: string, { index, 0: text, 1: number, 2: generation }: RegExpExecArray): string {
  if (number === undefined) return objectFrom(all, index + text.length);
  const at = new RegExp(`\\b${number}\\s+${generation}\\s+obj`).exec(all)?.index;
  return at === undefined ? '' : objectFrom(all, at);
}

const objectFrom = (all: string, at: number) => all.slice(at, at + 300).replace(/endobj[^]*/, '');

const showsPage = (action: string) =>
  !action.includes('/URI') && (!/\/S\s*\//.test(action) || /\/S\s*\/GoTo(?!\w)/.test(action));

const damaged = 'Deze pdf is beschadigd of niet compleet. Sla de pdf opnieuw op en probeer het nog eens.';
const locked =
  'Deze pdf is beveiligd met een wachtwoord. Sla de pdf op zonder beveiliging en probeer het opnieuw.';
const asNew = 'Open de pdf, kies Afdrukken en dan ‘Opslaan als pdf’, en voeg die nieuwe pdf toe.';
const rewrite = `Wij kunnen niet goed in deze pdf kijken. ${asNew}`;
const acting = `Deze pdf doet iets uit zichzelf bij het openen. ${asNew}`;

const dangers: [RegExp, string][] = [
  [/\/JavaScript(?!\w)/, `In deze pdf zit een programma (JavaScript). ${asNew}`],
  [
    /\/(?:Launch|SubmitForm|ImportData|GoToE|RichMedia)(?!\w)/,
    `Deze pdf kan een programma starten. ${asNew}`,
  ],
  [/\/EmbeddedFiles?(?!\w)/, `In deze pdf zitten andere bestanden. Voeg die los toe. ${asNew}`],
  [/\/XFA\s*(?:\[|<<|\d+\s+\d+\s+R)/, `Deze pdf is een invulformulier dat wij niet kunnen bewaren. ${asNew}`],
  [/\/AA\s*(?:<<|\d+\s+\d+\s+R)/, acting],
];
