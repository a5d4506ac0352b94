import { HttpException } from '@nestjs/common';
import multipart, { type Multipart } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mostBytes } from '../../documents/files.queries.js';
import { requireFormToken } from '../../identity/form-token.js';

/** Everything one post of a form sent along. */
export interface Sent {
  readonly body: Readonly<Record<string, unknown>>;
  readonly files: readonly SentFile[];
}

/** A file as it arrived under the name of its field; of one that is too large only the beginning is kept. */
export interface SentFile {
  readonly field: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly tooLarge: boolean;
}

/** Lets forms send files. What is larger than may be sent is read to its end, so that the form can be shown again whole. */
export async function registerUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      fileSize: mostBytes + 1,
      files: 5,
      fields: 500,
      parts: 510,
      fieldSize: 250_000,
      fieldNameSize: 100,
    },
  });
}

/** Reads a post, with or without files. Files are touched only after the token in front of them proved the form our own. */
export async function readSent(request: FastifyRequest): Promise<Sent> {
  if (!request.isMultipart())
    return { body: { ...(request.body as Record<string, unknown> | null) }, files: [] };
  if (Number(request.headers['content-length']) > mostInOnePost)
    throw new HttpException({ sentence: tooMuch }, 413);
  const sent = { body: {} as Record<string, unknown>, files: [] as SentFile[] };
  let isOurs = false;
  for await (const part of partsOf(request)) {
    if (isOurs) await take(part, sent);
    else requireFormToken(request, tokenIn(part));
    isOurs = true;
  }
  return sent;
}

/** The parts of a form as they come in. What is no whole form (a line that failed, a broken program) is refused with a sentence. */
export async function* partsOf(request: FastifyRequest): AsyncGenerator<Multipart> {
  const parts = request.parts();
  for (;;) {
    const next = await parts.next().catch(cutOff);
    if (next.done) return;
    yield next.value;
  }
}

/** The reader's own errors say which limit was passed; those of its parser only say that the form ends too soon. */
export function cutOff(error: unknown): never {
  if (error instanceof Error && 'statusCode' in error) throw error;
  throw new HttpException({ sentence: notWhole }, 400);
}

const notWhole = 'Uw formulier kwam niet heel aan. Kijk of u verbinding hebt en verstuur het nog een keer.';
const mostInOnePost = 60_000_000;
const tooMuch =
  'Dit is te veel in één keer. Stuur uw bestanden een voor een; elk bestand mag 10 MB groot zijn.';

const tokenIn = (part: Multipart): unknown =>
  part.type === 'field' && part.fieldname === '_csrf' ? part.value : undefined;

async function take(
  part: Multipart,
  { body, files }: { body: Record<string, unknown>; files: SentFile[] },
): Promise<void> {
  if (part.type === 'field') {
    const earlier = body[part.fieldname];
    body[part.fieldname] = earlier === undefined ? part.value : [earlier, part.value].flat();
    return;
  }
  const bytes = await part.toBuffer().catch(cutOff);
  // A browser sends an empty part for a field in which nothing was chosen.
  if (part.filename)
    files.push({ field: part.fieldname, fileName: part.filename, bytes, tooLarge: part.file.truncated });
}
