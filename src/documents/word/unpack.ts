import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

/** The sentence people read when a document cannot be read. */
export interface Unreadable {
  readonly refusal: string;
}
/** The parts of a document that we read, as text; the others are never opened. */
export type Parts = ReadonlyMap<string, string>;

/** Largest document that may be sent, and largest part of it once it is unpacked, bytes. */
export const mostInDocument = 2_000_000;
const mostInPart = 4_000_000;
const mostParts = 500;

const wanted: ReadonlySet<string> = new Set([
  '[Content_Types].xml',
  'word/document.xml',
  'word/styles.xml',
  'docProps/custom.xml',
]);

/** Unpacks what we need of a .docx. Nothing is unpacked further than the limit, whatever its header promises (zip bombs). */
export async function partsOf(bytes: Buffer): Promise<Parts | Unreadable> {
  if (bytes.length > mostInDocument) return tooLarge;
  if (bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') return oldOrSealed;
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    return zip.entryCount > mostParts ? tooLarge : await unpacked(zip);
  } catch {
    // Whatever the reader of archives stumbles over, for whoever sent it means one thing.
    return noDocument;
  }
}

async function unpacked(zip: ZipFile): Promise<Parts | Unreadable> {
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    if (/vbaProject|vbaData/i.test(entry.fileName)) return macros;
    if (!wanted.has(entry.fileName)) continue;
    if (parts.has(entry.fileName)) return noDocument;
    const text = await textOf(zip, entry);
    if (text === undefined) return tooLarge;
    parts.set(entry.fileName, text);
  }
  return kindProblem(parts) ?? parts;
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string | undefined> {
  if (entry.uncompressedSize > mostInPart) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length;
    if (size > mostInPart) return undefined;
    chunks.push(chunk as Buffer);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

/** What kind of document it says it is; one with macros is refused under any name. */
function kindProblem(parts: Parts): Unreadable | undefined {
  const types = parts.get('[Content_Types].xml') ?? '';
  if (/macroEnabled/i.test(types)) return macros;
  const isText = types.includes('wordprocessingml.document.main+xml');
  return isText && parts.has('word/document.xml') ? undefined : noDocument;
}

const noDocument: Unreadable = {
  refusal:
    'Dit is geen Word-bestand (.docx), of het is beschadigd. Sla de brief op als .docx en kies dat bestand.',
};
const oldOrSealed: Unreadable = {
  refusal:
    'Dit is een oud Word-bestand (.doc), of er zit een wachtwoord op. Sla de brief zonder wachtwoord op als .docx.',
};
const macros: Unreadable = {
  refusal: 'In dit bestand zitten macro’s. Sla de brief op als gewoon Word-document (.docx), zonder macro’s.',
};
const tooLarge: Unreadable = {
  refusal:
    'Dit bestand is te groot voor een brief: hoogstens 2 MB. Haal eruit wat er niet in hoort, zoals plaatjes.',
};
