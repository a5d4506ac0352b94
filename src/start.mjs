/*
 * `npm start`: builds when a source changed since the last build, then becomes the application in this same process.
 * Plain JavaScript, because it has to run before there is anything built, and on a Node that is too old.
 */
import { existsSync } from 'node:fs';
import module from 'node:module';
import { buildWhenChanged } from './build.mjs';

const oldest = [20, 19];

if (!newEnough(process.versions.node))
  stop(
    `Hiervoor is Node ${oldest.join('.')} of nieuwer nodig; dit is Node ${process.versions.node}. Zie https://nodejs.org.`,
  );
if (!existsSync(new URL('../node_modules', import.meta.url)))
  stop('De onderdelen ontbreken nog. Voer eerst `npm ci` uit.');
if (!buildWhenChanged()) stop('Het bouwen is niet gelukt; hierboven staat waarom.');
// Newer editions of Node keep what they compiled, which makes the next start quicker; older ones cannot.
module.enableCompileCache?.();
await import('../dist/src/main.js');

function newEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
