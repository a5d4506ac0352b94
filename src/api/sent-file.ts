import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { cutOff, partsOf, type SentFile } from '../applications/filling/uploads.js';
import { invalid } from './problems.js';

type Form = { field?: string; file?: Omit<SentFile, 'field'> };

/** The one file of a posted form, with the question it answers; what else is in the form is refused. */
export async function sentFile(request: FastifyRequest): Promise<SentFile> {
  const form: Form = {};
  for await (const part of partsOf(request)) await take(part, form);
  const { field, file } = form;
  if (!field || !file) throw invalid(missing({ field, file }));
  return { field, ...file };
}

async function take(part: Multipart, form: Form): Promise<void> {
  if (part.type === 'file') {
    const bytes = await part.toBuffer().catch(cutOff);
    if (part.fieldname !== 'file' || form.file) throw invalid([{ field: part.fieldname, message: onlyOne }]);
    form.file = { fileName: part.filename, bytes, tooLarge: part.file.truncated };
    return;
  }
  if (part.fieldname !== 'question' || typeof part.value !== 'string')
    throw invalid([{ field: part.fieldname, message: onlyOne }]);
  form.field = part.value;
}

const onlyOne = 'Stuur één veld question en één bestand in het veld file.';

const missing = ({ field, file }: { field?: string; file?: unknown }) => [
  ...(field ? [] : [{ field: 'question', message: 'Noem de vraag waarbij het bestand hoort.' }]),
  ...(file ? [] : [{ field: 'file', message: 'Stuur een bestand mee.' }]),
];
