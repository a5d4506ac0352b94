import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { secure } from '../../src/web/site/security.js';
import { buildAssets } from '../../src/web/theme/build.js';
import { renderPage } from '../../src/web/site/view.interceptor.js';
import { catalogue } from './catalogue.js';
import { temporaryFolder } from './folders.js';

/** One post: where to, and the fields as they came. */
export interface Posted {
  path: string;
  body: string;
}

/** The catalogue under the headers of the real site; what forms post is written down. */
export interface CatalogueSite {
  address: string;
  posted: Posted[];
  close: () => Promise<void>;
}

/** Builds stylesheet and script in a folder of its own and serves the catalogue with them. */
export async function openCatalogue(): Promise<CatalogueSite> {
  const site = fastify({ forceCloseConnections: true });
  const posted: Posted[] = [];
  secure(site, { origin: 'http://127.0.0.1' });
  serveBuiltFiles(site);
  site.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  const pages = await catalogue();
  site.post('/*', (request, reply) => {
    posted.push({ path: request.url, body: String(request.body) });
    if (request.url.endsWith('/bewaren')) return reply.status(204).send();
    const refused = String(request.body).includes('macro.docx"') ? pages.get('formulier-fouten') : undefined;
    return refused
      ? reply.status(422).type('text/html; charset=utf-8').send(renderPage(refused))
      : reply.redirect('/formulier', 303);
  });
  for (const [name, page] of pages)
    site.get(`/${name}`, (_request, reply) => reply.type('text/html; charset=utf-8').send(renderPage(page)));
  const address = await site.listen({ port: 0, host: '127.0.0.1' });
  return { address, posted, close: () => site.close() };
}

/** Pages may name a file with the hash of an older build, or without one: the name without hash counts. */
function serveBuiltFiles(site: FastifyInstance): void {
  const folder = temporaryFolder('assets');
  buildAssets(process.cwd(), folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>;
  const types: Record<string, string> = {
    css: 'text/css',
    js: 'text/javascript',
    svg: 'image/svg+xml',
    woff2: 'font/woff2',
  };
  site.get<{ Params: { name: string } }>('/assets/:name', (request, reply) => {
    const name = request.params.name.replace(/\.[0-9a-f]{10}(?=\.)/, '');
    const file = manifest[name]?.replace('/assets/', '');
    if (!file) return reply.status(404).send();
    return reply.type(types[name.split('.').at(-1) ?? ''] ?? '').send(readFileSync(join(folder, file)));
  });
}
