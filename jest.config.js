// Written for import alone; the tests' modules are required.
const imported = 'lodash-es|nanoid|rbush|quickselect|numfmt|kdbush|flatqueue';

module.exports = {
  testEnvironment: 'node',
  maxWorkers: '100%',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // These need Chromium and a build: npm run test:browser.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/taskpane/pane\\.test\\.ts$', '\\.browser\\.test\\.ts$'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } }],
    [`/node_modules/(${imported})/.+\\.m?js$`]: [
      '@swc/jest',
      { jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${imported})/)`],
};
