const base = require('./jest.config.js');

/** Tests of the built pane and workbench in a real Chromium; run `npm run build:workbench` first. */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/taskpane/pane.test.ts', '**/*.browser.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
