import { crc32, deflateRawSync } from 'node:zlib';

/** One file in an archive. */
interface Packed {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Files as one ZIP archive (APPNOTE 6.3.3: deflate, names in UTF-8, no ZIP64), all of this moment (UTC ms). For a handful of
 * papers: everything is in memory, and together they stay far below 4 GB.
 */
export function zipOf(files: readonly Packed[], at: number): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const packed = deflateRawSync(file.bytes);
    const about = aboutOf(file, packed.length, at);
    const name = Buffer.from(file.name);
    const local = Buffer.concat([words([0x50, 0x4b, 0x03, 0x04]), about, name, packed]);
    entries.push(Buffer.concat([words([0x50, 0x4b, 0x01, 0x02, 20, 0]), about, placeOf(offset), name]));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...parts, directory, endOf(files.length, directory.length, offset)]);
}

const words = (bytes: readonly number[]): Buffer => Buffer.from(bytes);

/** What stands both before a file and in the directory: version 2.0, UTF-8, deflate, time, sum, sizes, length of the name. */
function aboutOf({ name, bytes }: Packed, packed: number, at: number): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(0x0800, 2);
  about.writeUInt16LE(8, 4);
  about.writeUInt32LE(dosTime(at), 6);
  about.writeUInt32LE(crc32(bytes), 10);
  about.writeUInt32LE(packed, 14);
  about.writeUInt32LE(bytes.length, 18);
  about.writeUInt16LE(Buffer.byteLength(name), 22);
  return about;
}

/** No comment, first disk, no attributes, and where the file begins. */
function placeOf(offset: number): Buffer {
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return place;
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** Date and time of day in the four bytes of MS-DOS, in steps of two seconds. */
function dosTime(at: number): number {
  const day = new Date(at);
  const date = ((day.getUTCFullYear() - 1980) << 9) | ((day.getUTCMonth() + 1) << 5) | day.getUTCDate();
  const time = (day.getUTCHours() << 11) | (day.getUTCMinutes() << 5) | (day.getUTCSeconds() >> 1);
  return date * 0x10000 + time;
}
