const base = require('./jest.config.js');

/** Tests of the built pane and workbench in a real Chromium; run `npm run build:workbench` first. */
module.exports = {
  ...base,
  // Each has a Chromium of several processes beside it.
  maxWorkers: 1,
  testMatch: ['<rootDir>/test/taskpane/pane.test.ts', '**/*.browser.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
