import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhenChanged } from '../src/build.mjs';
import { ensureChromium } from './support/chromium.mjs';

/* What `npm test` does, in this order; it stops at the first step that fails. */
const steps = [
  ['Types', () => program('tsc', '--noEmit', '-p', '.')],
  ['Lint, no warnings', () => program('oxlint')],
  ['Format', () => program('prettier', '--check', '--log-level', 'warn', '.')],
  ['The house: which file may use which', () => jest('test/architecture.spec.ts')],
  ['Build', build],
  [
    'Suites, on SQLite and on PostgreSQL',
    () => jest('--testPathIgnorePatterns', 'test/architecture', 'test/stories', 'test/crashes'),
  ],
  ['Crashes: a process is killed at every write', () => jest('test/crashes')],
  ['A Chromium for the stories', () => console.log(ensureChromium())],
  ['Stories in the browser', () => jest('test/stories')],
];

const counted = { passed: 0, failed: 0 };
const reports = mkdtempSync(join(tmpdir(), 'eigen-kracht-report-'));
const broken = steps.findIndex((step, index) => !succeeds(step, index));
rmSync(reports, { recursive: true });
if (broken >= 0) console.log(`\nStopped at step ${broken + 1}.`);
console.log(`${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = broken >= 0 ? 1 : 0;

function succeeds([title, run], index) {
  console.log(`\n▸ ${index + 1}/${steps.length} ${title}`);
  const began = performance.now();
  const failedBefore = counted.failed;
  try {
    run();
    console.log(`  done in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    return true;
  } catch (error) {
    console.error(`  ${error.message}`);
    // A step without tests of its own that fails is one failure.
    if (counted.failed === failedBefore) counted.failed += 1;
    return false;
  }
}

function build() {
  if (!buildWhenChanged()) throw new Error('The build failed.');
}

function program(name, ...args) {
  node(join('node_modules', '.bin', name), ...args);
}

/** Runs suites and adds up what they counted. A skipped test is a failure: nothing is left out in silence. */
function jest(...args) {
  const report = join(reports, 'jest.json');
  const run = ['node_modules/jest/bin/jest.js', '--ci', '--json', `--outputFile=${report}`, ...args];
  rmSync(report, { force: true });
  let result;
  try {
    node('--experimental-vm-modules', '--no-warnings', ...run);
  } finally {
    result = JSON.parse(readFileSync(report, 'utf8'));
    counted.passed += result.numPassedTests;
    counted.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  }
  if (result.numPendingTests + result.numTodoTests > 0) throw new Error('Some tests were skipped.');
}

function node(...args) {
  const { status, signal } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(signal ? `Ended by ${signal}.` : `Failed with exit code ${status}.`);
}
