/**
 * Writes the golden files anew: `node test/golden/update.mjs`. Only for a chart on which no dossier runs yet; a released
 * chart gets a new edition instead.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync('npm', ['run', '--silent', 'jest', '--', 'test/golden.spec.ts'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  env: { ...process.env, UPDATE_GOLDEN: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
