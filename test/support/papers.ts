import { expect } from '@jest/globals';
import { inflateRawSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';

/** Everything in an archive, read from its directory at the end. */
export function unzipped(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, size, name] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24), archive.readUInt16LE(at + 28)];
    const local = archive.readUInt32LE(at + 42);
    const begin = local + 30 + archive.readUInt16LE(local + 26);
    const bytes = inflateRawSync(archive.subarray(begin, begin + packed));
    expect(bytes.length).toBe(size);
    files.set(archive.toString('utf8', at + 46, at + 46 + name), bytes);
    at += 46 + name;
  }
  return files;
} // prettier-ignore

/** What a PDF says, and what it says of itself. */
export async function textIn(bytes: Buffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await document.getMetadata();
  const { text } = await extractText(document, { mergePages: true });
  return `${text.replace(/\s+/g, ' ')} ${JSON.stringify(info)}`;
}
