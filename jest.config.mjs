/** Everything the tests need to run as ES modules, exactly as the built application does. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.spec.{ts,tsx}'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['js', 'ts', 'tsx', 'mjs', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/'],
  setupFiles: ['reflect-metadata'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc()] },
  globalSetup: '<rootDir>/test/support/setup.mjs',
  globalTeardown: '<rootDir>/test/support/teardown.mjs',
  maxWorkers: 2,
  // Modules of a suite that ended stay in memory; a worker that is full of them becomes slow, and begins anew.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30_000,
};

function swc() {
  return {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
    },
    module: { type: 'es6' },
  };
}
