import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fastify from 'fastify';
import { serveAssets } from '../src/web/site/static-files.js';
import { temporaryFolder } from './support/folders.js';

describe('built files', () => {
  const folder = temporaryFolder('assets');
  writeFileSync(join(folder, 'app.1a2b3c4d5e.css'), 'p{color:red}');
  writeFileSync(join(folder, 'manifest.json'), '{}');
  const site = fastify();
  let address: string;

  beforeAll(async () => {
    serveAssets(site, folder);
    address = await site.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => site.close());

  test('are kept for a year, packed for whoever can unpack', async () => {
    const answer = await fetch(`${address}/assets/app.1a2b3c4d5e.css`);
    expect([
      await answer.text(),
      answer.headers.get('cache-control'),
      answer.headers.get('content-encoding'),
    ]).toEqual(['p{color:red}', 'public, max-age=31536000, immutable', 'gzip']);
    const plain = await fetch(`${address}/assets/app.1a2b3c4d5e.css`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect([await plain.text(), plain.headers.get('content-encoding')]).toEqual(['p{color:red}', null]);
  });

  test.each(['manifest.json', 'toString', '..%2Fpackage.json', '%2e%2e/package.json', 'app.css'])(
    '%s is not one of them',
    async (name) => expect((await fetch(`${address}/assets/${name}`)).status).toBe(404),
  );
});
