import { createHash } from 'node:crypto';
import { isMisleading, safeName } from './file-names.js';
import { pdfProblem } from './pdf-scan.js';
import { redrawn } from './photos.js';
import { virusProblem } from './scan.js';

/** A file as it arrived; `clamd` is the `host:port` of the virus scanner, where there is one. */
export type Upload = { fileName: string; bytes: Buffer; clamd?: string };

/** A file that may be kept: `bytes` are what to keep, which for a photo is not what was sent. */
export type Accepted = { mediaType: MediaType; bytes: Buffer; sha256: string; name: string };

/** The sentence people read when a file cannot be accepted. */
export type Refused = { refusal: string };

/** The kinds of file we keep. */
export type MediaType = 'image/jpeg' | 'image/png' | 'application/pdf';

/** Largest file that may be sent, bytes. */
export const mostBytes = 10_000_000;

/** Whether one uploaded file is what it says it is and harmless to keep; photos come back without metadata. */
export async function checkUpload(upload: Upload): Promise<Accepted | Refused> {
  const mediaType = byExtension[extensionOf(upload.fileName)];
  const refusal =
    nameProblem(upload.fileName) ??
    sizeProblem(upload.bytes) ??
    (await kindProblem(upload, mediaType)) ??
    (await virusProblem(upload.bytes, upload.clamd));
  if (refusal !== undefined || mediaType === undefined) return { refusal: refusal ?? wrongKind };
  const kept = await harmless(upload.bytes, mediaType);
  if (!Buffer.isBuffer(kept)) return kept;
  const sha256 = createHash('sha256').update(kept).digest('hex');
  return { mediaType, bytes: kept, sha256, name: safeName(upload.fileName) };
}

function nameProblem(fileName: string): string | undefined {
  if (isMisleading(fileName))
    return 'De naam van dit bestand is misleidend. Geef het bestand een gewone naam.';
  const extension = extensionOf(fileName);
  if (['heic', 'heif'].includes(extension)) return howToMakeJpg;
  return byExtension[extension] === undefined ? wrongKind : undefined;
}

function sizeProblem(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'Dit bestand is leeg. Kies een ander bestand.';
  if (bytes.length > mostBytes)
    return 'Dit bestand is groter dan 10 MB. Maak het kleiner of verdeel het in delen.';
  return undefined;
}

async function kindProblem({ fileName, bytes }: Upload, expected?: MediaType): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found?.mime === expected) return undefined;
  if (found?.mime.startsWith('image/hei')) return howToMakeJpg;
  const extension = extensionOf(fileName);
  return `De naam van dit bestand eindigt op .${extension}, maar het is geen ${extension}. Sla het opnieuw op als ${extension}.`;
}

async function harmless(bytes: Buffer, mediaType: MediaType): Promise<Buffer | Refused> {
  if (mediaType !== 'application/pdf') return redrawn(bytes, mediaType === 'image/png' ? 'png' : 'jpeg');
  const refusal = pdfProblem(bytes);
  return refusal === undefined ? bytes : { refusal };
}

const extensionOf = (fileName: string) =>
  /\.([a-z0-9]+)\s*$/i.exec(safeName(fileName))?.[1]?.toLowerCase() ?? '';

const byExtension: Partial<Record<string, MediaType>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
};

const wrongKind = 'U kunt alleen een foto (jpg of png) of een pdf toevoegen.';
const howToMakeJpg =
  'Dit is een HEIC-foto van een iPhone of iPad; die kunnen wij niet openen. Maak een schermafdruk van de foto en voeg ' +
  'die toe. Of kies op uw toestel Instellingen, Camera, Structuren, ‘Meest compatibel’ en maak de foto opnieuw.';
