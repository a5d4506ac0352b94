import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { buildAssets } from '../../src/web/theme/build.js';
import { temporaryFolder } from './folders.js';

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Builds stylesheet and script once, and gives them to the pages of a visitor, whichever hash their address has. */
export function builtAssets(): (context: BrowserContext) => Promise<void> {
  const folder = temporaryFolder('assets');
  buildAssets(process.cwd(), folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>;
  return async (context) => {
    await context.route('**/assets/**', (route) => {
      const path = new URL(route.request().url()).pathname;
      const name = path.replace('/assets/', '').replace(/\.[0-9a-f]{10}(?=\.)/, '');
      const file = manifest[name]?.replace('/assets/', '');
      if (!file) return route.fulfill({ status: 404 });
      const contentType = types[name.split('.').at(-1) ?? ''];
      return route.fulfill({ contentType, body: readFileSync(join(folder, file)) });
    });
  };
}
