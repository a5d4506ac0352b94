import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { temporaryFolder } from './folders.js';

const jar = join('node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
const howTo = 'The Nu HTML checker needs Java (Debian: `apt-get install default-jre-headless`)';

/**
 * What the Nu checker has against these documents, by name; undefined on a machine without Java, which is said aloud. Where CI
 * is set nothing is left out: there Java must be.
 */
export function nuMistakes(documents: ReadonlyMap<string, string>): string[] | undefined {
  if (!hasJava()) return leftOut();
  const folder = temporaryFolder('nu');
  const names = [...documents.keys()];
  const files = names.map((name, at) => {
    const file = join(folder, `${at}.html`);
    writeFileSync(file, documents.get(name) ?? '');
    return file;
  });
  const options = ['--format', 'json', '--exit-zero-always'];
  const run = spawnSync('java', ['-jar', jar, ...options, ...files], { encoding: 'utf8', maxBuffer: 1e9 });
  const report = run.stderr.slice(run.stderr.indexOf('{'));
  if (report === '') throw new Error(`The Nu checker said nothing: ${run.stderr}`);
  const { messages } = JSON.parse(report) as { messages: readonly Message[] };
  return messages
    .filter(({ message }) => !harmless.some((start) => message.startsWith(start)))
    .map(({ url, lastLine, message, extract = '' }) => {
      const name = names[Number.parseInt(basename(url ?? ''), 10)] ?? '';
      return `${name}:${lastLine ?? ''} ${message} ${extract.trim()}`;
    });
}

const harmless = [
  // Preact closes empty elements the XML way, which HTML allows.
  'Trailing slash on void elements has no effect',
  // A guess from the letters on the page: short Dutch with long words looks like Afrikaans to it.
  'This document appears to be written in',
];

interface Message {
  readonly url?: string;
  readonly message: string;
  readonly lastLine?: number;
  readonly extract?: string;
}

const hasJava = (): boolean => spawnSync('java', ['-version']).status === 0;

function leftOut(): undefined {
  if (process.env['CI']) throw new Error(`${howTo}; with CI set it may not be left out.`);
  process.stderr.write(`${howTo}: this check was left out.\n`);
}
