import { NotFoundException, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { contentDisposition, type FileStore } from '../documents/files.queries.js';
import type { StoredFile } from '../documents/stored-file.entity.js';

/** Answers with a file that a browser keeps and never opens within our site. */
export function download(
  reply: FastifyReply,
  { name, mediaType }: Pick<StoredFile, 'name' | 'mediaType'>,
  bytes: Buffer,
): StreamableFile {
  void reply.headers(headersFor(name));
  return new StreamableFile(bytes, { type: mediaType });
}

/** The same for a file that is kept; one whose content is gone is not there. */
export async function downloadStored(
  reply: FastifyReply,
  store: FileStore,
  { id, name, mediaType }: Pick<StoredFile, 'id' | 'name' | 'mediaType'>,
): Promise<StreamableFile> {
  const content = await store.read(id);
  if (!content) throw new NotFoundException();
  void reply.headers(headersFor(name));
  return new StreamableFile(content, { type: mediaType });
}

const headersFor = (name: string): Record<string, string> => ({
  'Content-Disposition': contentDisposition(name),
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cache-Control': 'no-store',
});
