module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // These need Chromium and a build: npm run test:browser.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/taskpane/pane\\.test\\.ts$', '\\.browser\\.test\\.ts$'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } }],
  },
};
