import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of this run; it disappears with everything in it when the run ends, also after Ctrl-C. */
export function runFolder(): string {
  const folder = process.env['TEST_RUN_FOLDER'];
  if (!folder) throw new Error('Start the tests with `npm run jest`: jest.config.mjs prepares their folder.');
  return folder;
}

/** A new empty folder for one test, say for its uploads or its SQLite file. */
export const temporaryFolder = (name = 'test'): string => mkdtempSync(join(runFolder(), `${name}-`));
