import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { minifySync } from '@swc/core';
import { stylesheet } from './stylesheet.js';

/** Most that a phone on a village road has to fetch, in bytes after gzip. */
const limits: Readonly<Record<string, number>> = { 'app.css': 12_288, 'app.js': 4096 };

const fonts = { 'source-sans-3.woff2': 'latin', 'source-sans-3-ext.woff2': 'latin-ext' };

/** Writes everything a browser fetches besides pages into `target`, each with the hash of its content in its name, and a manifest. */
export function buildAssets(root: string, target = join(root, 'dist', 'assets')): string[] {
  const put = emptyFolder(target);
  for (const [name, subset] of Object.entries(fonts))
    put(name, readFileSync(join(root, fontFolder, `source-sans-3-${subset}-wght-normal.woff2`)));
  put('favicon.svg', readFileSync(join(root, 'src/web/assets/favicon.svg')));
  put('app.js', Buffer.from(script(root)));
  const css = drawingsAsFiles(stylesheet(root), put);
  put('app.css', Buffer.from(fontFaces(put) + css));
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(Object.fromEntries(put.addresses), null, 2));
  return put.report;
}

/** Files of the script, each after what it imports. */
const scripts = ['page', 'amounts', 'saving', 'typing', 'uploading', 'app'];

/** One module out of a few: too small for a bundler. */
function script(root: string): string {
  const glued = scripts
    .map((name) => readFileSync(join(root, 'src/web/assets', `${name}.js`), 'utf8'))
    .join('\n')
    .replace(/^import .*$/gm, '')
    .replace(/^export /gm, '');
  return minifySync(glued, { module: true, compress: true, mangle: true }).code;
}

const fontFolder = 'node_modules/@fontsource-variable/source-sans-3/files';

interface Put {
  (name: string, content: Buffer): string;
  addresses: Map<string, string>;
  report: string[];
}

function emptyFolder(target: string): Put {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const addresses = new Map<string, string>();
  const report: string[] = [];
  const put = (name: string, content: Buffer): string => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const file = `${basename(name, extname(name))}.${hash}${extname(name)}`;
    writeFileSync(join(target, file), content);
    addresses.set(name, `/assets/${file}`);
    report.push(weigh(name, content));
    return `/assets/${file}`;
  };
  return Object.assign(put, { addresses, report });
}

function weigh(name: string, content: Buffer): string {
  const packed = gzipSync(content, { level: 9 }).length;
  const limit = limits[name];
  if (limit !== undefined && packed > limit)
    throw new Error(`${name} is ${packed} bytes after gzip; ${limit} is the most.`);
  return `${name}: ${content.length} bytes, ${packed} after gzip`;
}

/** The content policy allows no `data:` drawings, so they become files. */
const drawingsAsFiles = (css: string, put: Put): string =>
  css.replace(
    /url\((["']?)data:image\/svg\+xml[;,](?:utf8,|charset=utf-8,)?([\s\S]*?)\1\)/g,
    (_all, _quote, drawing: string) => {
      const svg = Buffer.from(decodeURIComponent(drawing));
      return `url(${put(`drawing-${put.addresses.size}.svg`, svg)})`;
    },
  );

/** The fallback has the width of the real letters, so that nothing jumps when they arrive. */
const fontFaces = ({ addresses }: Put): string =>
  face(addresses.get('source-sans-3.woff2'), latin) +
  face(addresses.get('source-sans-3-ext.woff2'), latinExtended) +
  '@font-face{font-family:"Source Sans Fallback";src:local("Roboto"),local("Arial"),local("Liberation Sans");size-adjust:94%}';

const face = (address: string | undefined, range: string): string =>
  `@font-face{font-family:"Source Sans 3";src:url(${address}) format("woff2");font-weight:200 900;font-display:swap;unicode-range:${range}}`;

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExtended =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(`${buildAssets(process.cwd()).join('\n')}\n`);
