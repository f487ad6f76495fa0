/** Tests that lie beside the code they prove: pure functions and primitives, no database, no server. */
module.exports = {
  rootDir: '..',
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': [require.resolve('@swc/jest'), { ...require('../server/swc-options.cjs'), swcrc: false }] },
  testMatch: ['<rootDir>/packages/**/*.test.ts', '<rootDir>/server/src/**/*.test.ts', '<rootDir>/web/src/**/*.test.ts'],
};
