import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const ON_THE_MACHINE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page lives for seconds here: what is compiled to be fast, on threads of its own, is thrown away before it pays.
  '--js-flags=--no-turbofan --no-maglev --single-threaded-gc',
];

/** How Playwright starts Chromium: the machine's where there is one, else the one that npm has brought along. */
export function chromiumLaunch(): LaunchOptions {
  const found = ON_THE_MACHINE.find(existsSync);
  if (found) return { executablePath: found, args: FLAGS };
  const folder = unpackedChromium();
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(__dirname, 'fonts.conf') };
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), ...fonts } as Record<string, string>;
  return { executablePath: join(folder, 'chromium'), args: FLAGS, env };
}

/** Unpacks once; the folder gets its name when it is complete. */
function unpackedChromium(): string {
  const cache = join(__dirname, '..', '.cache');
  const folder = join(cache, 'chromium');
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, 'chromium-'));
  const run = spawnSync(process.execPath, [join(__dirname, 'unpack-chromium.mjs')], {
    env: { ...process.env, TMPDIR: unfinished },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`Chromium could not be unpacked:\n${run.stderr}`);
  try {
    renameSync(unfinished, folder);
  } catch {
    // Another test run was faster.
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
