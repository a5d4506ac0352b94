import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const howTo =
  'The stories need Chromium: install it (Debian: `apt-get install chromium`), or name it in the setting CHROMIUM.';

/** Path of a Chromium on this machine: the one named in CHROMIUM, an installed one, or one that a test tool brought. */
export function findChromium() {
  const named = process.env['CHROMIUM'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, but there is no such file.`);
  return named ?? [...installed(), ...broughtByTestTools()].find((path) => existsSync(path));
}

/** The same, but installs Chromium where it may (Debian, as root or with sudo that asks nothing); else throws how to get it. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...words) => {
    const [program, ...args] = [...sudo, 'apt-get', ...words];
    return (
      spawnSync(program, args, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0
    );
  };
  if (
    !existsSync('/usr/bin/apt-get') ||
    !apt('update') ||
    !apt('install', '-y', '--no-install-recommends', 'chromium')
  )
    throw new Error(howTo);
  return findChromium();
}

function installed() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
}

/** Playwright and Puppeteer keep one folder per version under the user's cache. */
function broughtByTestTools() {
  return ['ms-playwright', 'puppeteer/chrome'].flatMap((cache) => {
    const folder = join(homedir(), '.cache', cache);
    const versions = existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
    return versions.flatMap((version) =>
      ['chrome-linux64', 'chrome-linux'].map((build) => join(folder, version, build, 'chrome')),
    );
  });
}
