import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder the build writes stylesheet, font, script and drawings to. */
export const assetFolder = (): string => join(process.cwd(), 'dist', 'assets');

/** Address of a built file, with the hash of its content in the name; before a build, as in tests, the plain name. */
export const asset = (name: string): string => manifest()[name] ?? `/assets/${name}`;

let read: Readonly<Record<string, string>> | undefined;

function manifest(): Readonly<Record<string, string>> {
  const file = join(assetFolder(), 'manifest.json');
  read ??= existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  return read;
}
