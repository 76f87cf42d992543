const transform = { '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } }] };
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  transform,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  ...more,
});

module.exports = {
  projects: [
    project('pure', ['<rootDir>/{shared,config,database}/**/*.test.ts', '<rootDir>/test/{golden,property,contract}/**/*.test.ts']),
    project('server', ['<rootDir>/test/{http,attack,crash}/**/*.test.ts']),
    project('browser', ['<rootDir>/test/browser/**/*.test.ts']),
  ],
};
