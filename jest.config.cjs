const jsc = {
  target: 'es2022',
  parser: { syntax: 'typescript', tsx: true },
  transform: { react: { runtime: 'automatic' } },
};
const transform = { '^.+\\.tsx?$': ['@swc/jest', { jsc }] };
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  transform,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  ...more,
});

// One throw-away PostgreSQL for all files that boot a server.
const withDatabase = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

module.exports = {
  // A server boots in some seconds, more when two boot at once.
  testTimeout: 60_000,
  projects: [
    project('pure', [
      '<rootDir>/{shared,config,database,cms,admin}/**/*.test.{ts,tsx}',
      '<rootDir>/test/{golden,property,contract}/**/*.test.ts',
    ]),
    project('server', ['<rootDir>/test/{http,attack,crash}/**/*.test.ts'], withDatabase),
    project('browser', ['<rootDir>/test/browser/**/*.test.ts'], withDatabase),
  ],
};
