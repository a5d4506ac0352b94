import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built-from');
const settings = ['ormconfig.ts', 'package.json', 'package-lock.json', 'nest-cli.json'];
const compiler = ['tsconfig.json', 'tsconfig.build.json'];

/** Builds into `dist/` when a source changed since the last build; false when the build failed (it said why). */
export function buildWhenChanged() {
  const sources = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return true;
  console.log('Wij bouwen de toepassing. Dat duurt even en is alleen nodig als er iets is veranderd.');
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  const built = spawnSync('npm', ['run', '--silent', 'build'], options).status === 0;
  if (built) writeFileSync(stamp, sources);
  return built;
}

/** One hash over everything the build reads, by content: a fresh checkout of the same sources needs no new build. */
function fingerprint() {
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
