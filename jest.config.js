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

/** `unit` needs Node only; `e2e` runs the committed dist/; `peers` needs docker-registry, skopeo and git on PATH. */
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/peers/', '<rootDir>/test/e2e/'],
    },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
    { ...shared, displayName: 'peers', testMatch: ['<rootDir>/test/peers/**/*.test.ts'] },
  ],
};
