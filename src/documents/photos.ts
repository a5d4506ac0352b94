/**
 * A photo drawn anew: upright, and without anything that is not picture. Where and by whom it was taken (GPS, EXIF, XMP,
 * IPTC) is gone, and so is whatever was hidden behind the picture.
 */
export async function redrawn(bytes: Buffer, format: 'jpeg' | 'png'): Promise<Buffer | { refusal: string }> {
  try {
    const sharp = await decoder();
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels) return { refusal: tooManyPixels };
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'warning' });
    return await picture.timeout({ seconds: 5 }).autoOrient().toFormat(format, formats[format]).toBuffer();
  } catch {
    return { refusal: unreadable };
  }
}

/** A redrawn photo small enough to look at on a telephone: 1600 pixels at most, always a JPEG. */
export async function shrunk(bytes: Buffer): Promise<Buffer> {
  const sharp = await decoder();
  return sharp(bytes, { limitInputPixels: mostPixels })
    .timeout({ seconds: 5 })
    .resize({ width: 1600, height: 1600, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 82 })
    .toBuffer();
}

const mostPixels = 40_000_000;
const formats = { jpeg: { quality: 88 }, png: { compressionLevel: 9 } };
const tooManyPixels =
  'Deze foto heeft te veel beeldpunten (meer dan 40 miljoen). Maak de foto kleiner en probeer het opnieuw.';
const unreadable =
  'Wij kunnen deze foto niet openen. Misschien is het bestand beschadigd. Sla de foto opnieuw op of kies een andere.';

/**
 * Loaded with the first photo, so that a start does not wait for it. Only the two kinds of picture we accept are ever decoded,
 * whatever a file says it is.
 */
async function decoder(): Promise<(typeof import('sharp'))['default']> {
  const { default: sharp } = await import('sharp');
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng'] });
  return sharp;
}
