import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transform } from '@swc/core';
import jest from '../../../jest.config.mjs';

/* `node --import` this file, and Node runs our TypeScript in a process of its own, made into JavaScript just as in the suites. */
if (isMainThread) register(import.meta.url);

const [, swc] = jest.transform['^.+\\.tsx?$'];

/** An import of `./x.js` means the file `x.ts` or `x.tsx`. */
export function resolve(specifier, context, next) {
  if (!/^\.{1,2}\/.*\.js$/.test(specifier) || !/\.tsx?$/.test(context.parentURL ?? ''))
    return next(specifier, context);
  const stem = new URL(specifier, context.parentURL).href.slice(0, -'.js'.length);
  const url = [`${stem}.ts`, `${stem}.tsx`].find((each) => existsSync(fileURLToPath(each)));
  return { url, shortCircuit: true };
}

export async function load(url, context, next) {
  if (!/\.tsx?$/.test(url)) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    ...swc,
    filename: fileURLToPath(url),
  });
  return { format: 'module', source: code, shortCircuit: true };
}
