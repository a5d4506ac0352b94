import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { glyphsOf, printable } from './glyphs.js';

/**
 * Turns a template and its data into a tagged PDF/UA-1. The same data gives the same bytes, so a letter can be known
 * by its hash. Documents are made one at a time, each in a turn of its own, so that a batch leaves room for requests.
 */
export function typeset(template: Template, data: object): Promise<Buffer> {
  const pdf = lastInLine.then(() => setImmediate()).then(() => compile(template, data));
  lastInLine = pdf.catch(() => undefined);
  return pdf;
}

/** The papers we know how to lay out: files in `templates/`. */
export type Template = 'letter' | 'application' | 'report' | 'list';

let lastInLine: Promise<unknown> = Promise.resolve();
let press: ReturnType<typeof setUpPress> | undefined;

async function compile(template: Template, data: object): Promise<Buffer> {
  const { compiler, drawn } = await (press ??= setUpPress());
  const signs = (_key: string, value: unknown) =>
    typeof value === 'string' ? printable(value, drawn) : value;
  const made = compiler.compile({
    mainFilePath: `${templateFolder()}${template}.typ`,
    inputs: { data: JSON.stringify(data, signs) },
  });
  if (!made.result) throw new Error(`The template ${template} failed: ${reasons(compiler, made)}`);
  const pdf = compiler.pdf(made.result, { pdfStandard: 'ua-1' });
  compiler.evictCache(10);
  return pdf;
}

function reasons(compiler: NodeCompiler, made: ReturnType<NodeCompiler['compile']>): string {
  const error = made.takeError();
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no reason given';
}

/** Set up with the first paper, so that a start does not wait for it. */
async function setUpPress(): Promise<{ compiler: NodeCompiler; drawn: Set<number> }> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fonts = fontFiles.map((file) => readFileSync(createRequire(import.meta.url).resolve(file)));
  const compiler = NodeCompiler.create({ workspace: templateFolder(), fontArgs: [{ fontBlobs: fonts }] });
  return { compiler, drawn: new Set(fonts.flatMap((font) => [...glyphsOf(font)])) };
}

const fontFiles = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

/** Beside this file in `src`; the build copies no templates, so from `dist` it is the same folder in `src`. */
function templateFolder(): string {
  const places = ['./templates/', '../../../src/documents/templates/'];
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find(existsSync);
  if (!found) throw new Error('The templates of letters (src/documents/templates) are missing.');
  return found;
}
