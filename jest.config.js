const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022', experimental: { keepImportAttributes: true } },
      module: { type: 'es6' },
    },
  ],
};
const shared = { extensionsToTreatAsEsm: ['.ts'], transform, testEnvironment: 'node' };

/**
 * `unit` and `e2e` need Node and what scripts/fetch-test-inputs.mjs fetches; `e2e` runs the committed dist/; `peers` needs
 * docker-registry, skopeo, htpasswd, git and chromium on PATH, and has what runs shells and browsers.
 */
export default {
  // A machine that does other things too is slow, not wrong.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/peers/',
        '<rootDir>/test/e2e/',
        '<rootDir>/test/reliability/',
        '<rootDir>/test/simulator/',
      ],
    },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
    { ...shared, displayName: 'reliability', testMatch: ['<rootDir>/test/reliability/**/*.test.ts'] },
    { ...shared, displayName: 'peers', testMatch: ['<rootDir>/test/{peers,simulator}/**/*.test.ts'] },
  ],
};
