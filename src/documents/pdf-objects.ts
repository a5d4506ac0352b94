import { constants, inflateSync } from 'node:zlib';

/**
 * Every compressed list of objects in a PDF, in which actions and scripts can stand unseen. `undefined`
 * when there is more, or it is packed otherwise, than a document from a village needs: it may be made to exhaust us.
 */
export function objectLists(pdf: Buffer): Buffer[] | undefined {
  const left = { words: 20_000, peeked: 64_000_000, read: 4 * pdf.length, unpacked: 24_000_000 };
  const lists: Buffer[] = [];
  for (let at = pdf.indexOf(keyword); at >= 0; at = pdf.indexOf(keyword, at + keyword.length)) {
    const list = listAt(pdf, at, left);
    if (list !== undefined) lists.push(list);
    if (Math.min(...Object.values(left)) < 0) return undefined;
  }
  return lists;
}

/** PDF as text, one sign a byte, with names in disguise written out: `/J#61vaScript` is `/JavaScript`. */
export function undisguised(pdf: Buffer): string {
  const plain = Buffer.allocUnsafe(pdf.length);
  let length = 0;
  for (let at = 0; at < pdf.length; at++) {
    const sign = pdf[at] ?? 0;
    const code = sign === numberSign ? hexadecimal(pdf[at + 1]) * 16 + hexadecimal(pdf[at + 2]) : -1;
    plain[length++] = code < 0 ? sign : code;
    if (code >= 0) at += 2;
  }
  return plain.toString('latin1', 0, length);
}

const numberSign = 0x23;

/** Value of a hexadecimal digit; far below zero for anything else. */
function hexadecimal(sign = 0): number {
  if (sign >= 0x30 && sign <= 0x39) return sign - 0x30;
  const letter = sign | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1000;
}

/** What we are still willing to do for this file: words to look at, and bytes to unpack. */
type Left = { words: number; peeked: number; read: number; unpacked: number };

function listAt(pdf: Buffer, at: number, left: Left): Buffer | undefined {
  left.words--;
  const start = packedStart(pdf, at);
  if (start === undefined) return undefined;
  const peek = unpack(pdf.subarray(start, start + 512), left.peeked);
  left.peeked -= peek.bytes.length;
  if (!beginsAsList(peek)) return undefined;
  const list = unpack(pdf.subarray(start), left.unpacked);
  left.unpacked -= list.failed ? Infinity : list.bytes.length;
  left.read -= list.read;
  return list.bytes;
}

const keyword = 'stream';

/** Where the packed bytes of a stream begin, if this word begins a stream and they are packed as object lists are. */
function packedStart(pdf: Buffer, at: number): number | undefined {
  if (pdf.toString('latin1', Math.max(0, at - 3), at) === 'end') return undefined;
  const line = /^[^\r\n]*(?:\r\n|\r|\n)/.exec(pdf.toString('latin1', at, at + 100))?.[0];
  if (line === undefined || at + line.length + 2 > pdf.length) return undefined;
  const header = pdf.readUInt16BE(at + line.length);
  return (header & 0x0f00) === 0x0800 && header % 31 === 0 ? at + line.length : undefined;
}

/** A list of objects begins with numbers; pictures, fonts and nearly all pages do not, and need no unpacking. */
function beginsAsList(peek: Unpacked): boolean {
  return /^[\s\0]*(?:[%+\-.\d]|$)/.test(peek.bytes.toString('latin1', 0, 200));
}

/** What came out of packed bytes, and how many of them that took. */
type Unpacked = { bytes: Buffer; read: number; failed: boolean };

function unpack(packed: Buffer, most: number): Unpacked {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(1, most), info: true };
  try {
    const { buffer, engine } = inflateSync(packed, options) as unknown as WithInfo;
    return { bytes: buffer, read: engine.bytesWritten, failed: false };
  } catch {
    return { bytes: Buffer.alloc(0), read: 0, failed: true };
  }
}

/** What zlib gives with `info: true`, which its types leave out. */
type WithInfo = { buffer: Buffer; engine: { bytesWritten: number } };
