import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './kit/chromium';

export default defineConfig({
  testDir: './browser',
  testMatch: '**/*.test.ts',
  outputDir: '../.cache/browser',
  globalSetup: './kit/global-setup.cjs',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  use: {
    launchOptions: chromiumLaunch(),
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1440, height: 900 },
    // A trace of every test takes as long as the tests themselves: ask for it with `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
