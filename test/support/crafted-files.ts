import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';

/** A small plain picture. */
export const picture = (format: 'jpeg' | 'png') =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#0e5c48' } })
    .toFormat(format)
    .toBuffer();

/** A picture that hardly packs, so that half of its bytes is half of the picture. */
export const noise = (format: 'jpeg' | 'png') =>
  sharp(randomBytes(200 * 200 * 3), { raw: { width: 200, height: 200, channels: 3 } })
    .toFormat(format)
    .toBuffer();

/** A photo lying on its side, that says where and by whom it was taken in EXIF, XMP and IPTC, with a colour profile. */
export async function photoWithPlace(): Promise<Buffer> {
  const photo = await sharp(await picture('jpeg'))
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: 'Annie' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 51/1 36/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><by>Annie</by></x:xmpmeta>')
    .withIccProfile('p3')
    .jpeg()
    .toBuffer();
  const iptc = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0a\x1c\x02\x50\0\x05Annie', 'latin1');
  const segment = Buffer.concat([Buffer.from([0xff, 0xed, 0, iptc.length + 2]), iptc]);
  return Buffer.concat([photo.subarray(0, 2), segment, photo.subarray(2)]);
}

/** What a picture tells besides the picture. */
export async function traces(bytes: Buffer) {
  const { exif, xmp, iptc, icc, orientation, width, height } = await sharp(bytes).metadata();
  return { told: { exif, xmp, iptc, icc }, orientation, size: [width, height] };
}

/** A PNG with a text chunk after its header. */
export function withPngText(png: Buffer, text: string): Buffer {
  const body = Buffer.from(`tEXt${text}`, 'latin1');
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

/** An ordinary one-page PDF. */
export async function pdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage().drawText('Begroting');
  return Buffer.from(await document.save());
}

/** A readable one-page PDF with something extra in its catalog; object 3 opens a website. */
export function handMade(extra: string): Buffer {
  return closed(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${extra} >>\nendobj\n` +
      '2 0 obj\n<< /Type /Pages /Count 1 /Kids [4 0 R] >>\nendobj\n' +
      '3 0 obj\n<< /S /URI /URI (http://kwaad.example) >>\nendobj\n' +
      '4 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n',
  );
}

/** The same with one more object: a stream with these words in its heading. */
export function withStream(heading: string, body: Buffer): Buffer {
  const stream = `5 0 obj\n<< ${heading} /Length ${body.length} >>\nstream\n${body.toString('latin1')}\nendstream\nendobj\n`;
  return closed(`${handMade('').toString('latin1').split('xref')[0]}${stream}`);
}

function closed(body: string): Buffer {
  const offsets = [...body.matchAll(/^(\d+) 0 obj/gm)].map(({ index }) => index);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, 'latin1');
}
