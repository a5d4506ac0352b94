import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { zipOf } from '../../src/web/zip.js';

/** The parts of a document by name, as somebody with an archiver sees them. */
export async function unzipped(bytes: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  return parts;
}

/** Parts as a document again. */
export const zipped = (parts: ReadonlyMap<string, string>): Buffer =>
  zipOf(
    [...parts].map(([name, words]) => ({ name, bytes: Buffer.from(words) })),
    Date.UTC(2026, 10, 22),
  );

/** A document in which one part was changed, as a word processor or a prankster does. */
export async function changed(
  bytes: Buffer,
  part: string,
  change: (words: string) => string,
): Promise<Buffer> {
  const parts = await unzipped(bytes);
  const before = parts.get(part) ?? '';
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${part}.`);
  return zipped(parts.set(part, after));
}

/** A document in which these words were typed over. */
export const typedOver = (bytes: Buffer, words: string | RegExp, other: string): Promise<Buffer> =>
  changed(bytes, 'word/document.xml', (xml) => xml.replace(words, other));

/** Every paragraph in this style taken away; the number of a style stands in the part that names them. */
export async function withoutStyle(bytes: Buffer, name: string): Promise<Buffer> {
  const id = await styleOf(bytes, name);
  return typedOver(bytes, new RegExp(`<w:p><w:pPr><w:pStyle w:val="${id}"></w:pStyle>.*?</w:p>`, 'g'), '');
}

/** What a style is called inside the document. */
export async function styleOf(bytes: Buffer, name: string): Promise<string> {
  const styles = (await unzipped(bytes)).get('word/styles.xml') ?? '';
  const found = [...styles.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*><w:name w:val="([^"]*)">/g)];
  const id = found.find(([, , said]) => said === name)?.[1];
  if (!id) throw new Error(`There is no style ${name}.`);
  return id;
}
