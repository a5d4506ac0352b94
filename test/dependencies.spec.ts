import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Locked {
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const asked = read<Locked>('package.json');
const locked = read<{ packages: Record<string, Locked> }>('package-lock.json').packages;

test('every package is asked for at one exact version', () => {
  const all = Object.entries({ ...asked.dependencies, ...asked.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('the lock file says the same as package.json', () => {
  const { dependencies, devDependencies } = locked[''] ?? {};
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: asked.dependencies,
    devDependencies: asked.devDependencies,
  });
});

// npm leaves out a platform that the registry of the moment does not have, and then refuses `npm ci` everywhere else.
test('the lock file names the build of every platform', () => {
  const names = new Set(Object.keys(locked).map((path) => path.split('node_modules/').at(-1)));
  const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path} → ${name}`),
  );
  expect(missing).toEqual([]);
});
