import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumLaunch } from '../../kit/chromium';
import { EXAMPLE_PASSWORD } from './pages';

/** A browser in which somebody has signed in, and which others may steer. */
export interface SignedInBrowser {
  /** Where Chromium's debugging protocol is spoken. */
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the browser of the browser tests with a profile of its own, and signs in as people do. */
export async function signedInBrowser(serverUrl: string, email: string): Promise<SignedInBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'utblick-bench-profile-'));
  const port = await freePort();
  const launch = chromiumLaunch();
  const args = [...(launch.args ?? []), `--remote-debugging-port=${port}`];
  const context = await chromium.launchPersistentContext(profile, { ...launch, args, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const page = await context.newPage();
  await page.goto(`${serverUrl}/logga-in`);
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord', { exact: true }).fill(EXAMPLE_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Att göra' }).waitFor();
  await page.close();
  return {
    port,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      probe.close(() => resolve(port));
    });
  });
}
