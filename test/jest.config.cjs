const { join } = require('node:path');
const unit = require('./jest.unit.cjs');

const kit = (file) => join(__dirname, 'kit', file);

/** A project whose files lie in one folder of `test/` and get databases of their own. */
const onDatabase = (name) => ({
  ...unit,
  rootDir: __dirname,
  displayName: name,
  testMatch: [`<rootDir>/${name}/**/*.test.ts`],
  globalSetup: kit('global-setup.cjs'),
  globalTeardown: kit('global-teardown.cjs'),
  setupFilesAfterEnv: [kit('patience.cjs')],
});

/** Everything that jest runs: what lies beside the code, and what needs a database or a server. */
module.exports = {
  maxWorkers: 2,
  projects: [
    { ...unit, rootDir: join(__dirname, '..'), displayName: 'unit' },
    ...['api', 'isolation', 'crash', 'architecture'].map(onDatabase),
  ],
};
