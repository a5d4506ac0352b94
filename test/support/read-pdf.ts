import { extractText } from 'unpdf';

/** What a PDF says, as a reader takes it out. */
export async function readPdf(bytes: Buffer): Promise<string> {
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}
