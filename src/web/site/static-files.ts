import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { assetFolder } from './assets.js';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface StaticFile {
  type: string;
  body: Buffer;
  /** Text, compressed once; a font is compressed already. */
  gzip?: Buffer;
}

/**
 * Serves the handful of built files from memory, for a year: their names change with their content.
 * A name is looked up in a list, so no path can lead out of the folder.
 */
export function serveAssets(fastify: FastifyInstance, folder = assetFolder()): void {
  const files = readFiles(folder);
  fastify.get<{ Params: { name: string } }>('/assets/:name', (request, reply) => {
    const file = files.get(request.params.name);
    if (!file) return reply.callNotFound();
    const packed =
      file.gzip && String(request.headers['accept-encoding']).includes('gzip') ? file.gzip : undefined;
    if (packed) void reply.header('Content-Encoding', 'gzip');
    return reply
      .type(file.type)
      .header('Cache-Control', 'public, max-age=31536000, immutable')
      .header('Vary', 'Accept-Encoding')
      .send(packed ?? file.body);
  });
}

function readFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    names.filter((name) => extname(name) in types).map((name) => [name, readFile(join(folder, name))]),
  );
}

function readFile(path: string): StaticFile {
  const body = readFileSync(path);
  const type = types[extname(path)] ?? '';
  return { type, body, gzip: path.endsWith('.woff2') ? undefined : gzipSync(body, { level: 9 }) };
}
