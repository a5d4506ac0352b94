import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const axe = readFileSync(
  createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'),
  'utf8',
);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };

/** What axe has against a page at its present width, best practices included; everything folded away is opened first. */
export async function violations(page: Page): Promise<string[]> {
  // Half a megabyte of script: sent once to a tab that shows one page after the other.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(`${axe};0`);
  const { violations: all } = (await page.evaluate(
    `for (const one of document.querySelectorAll('details')) one.open = true;
     axe.run(document, ${JSON.stringify(options)})`,
  )) as AxeResult;
  return all.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { target: string[] }[] }[];
}
