/*
 * `npm start`: builds when a source changed since the last build, then becomes the application in this same process.
 * Plain JavaScript, because it has to run before there is anything built, and on a Node that is too old.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built-from');

requireNode(20, 19);
if (!existsSync(join(root, 'node_modules'))) stop('De onderdelen ontbreken nog. Voer eerst `npm ci` uit.');
const sources = fingerprint();
if (readIfThere(stamp) !== sources) build(sources);
await import('../dist/src/main.js');

function requireNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  stop(
    `Hiervoor is Node ${major}.${minor} of nieuwer nodig; dit is Node ${process.versions.node}. Zie https://nodejs.org.`,
  );
}

/** One hash over everything the build reads, by content: a fresh checkout of the same sources needs no new build. */
function fingerprint() {
  const settings = ['ormconfig.ts', 'package.json', 'package-lock.json', 'nest-cli.json'];
  const compiler = ['tsconfig.json', 'tsconfig.build.json'];
  const hash = createHash('sha256');
  for (const path of [...settings, ...compiler, ...filesUnder('src'), ...filesUnder('workflows')])
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

function filesUnder(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function build(from) {
  console.log(
    'Wij bouwen de toepassing. Dat duurt een halve minuut en is alleen nodig als er iets is veranderd.',
  );
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], options);
  if (status !== 0) stop('Het bouwen is niet gelukt; hierboven staat waarom.');
  writeFileSync(stamp, from);
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
