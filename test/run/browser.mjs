import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../infra/boot/root.mjs';
import { runChild } from './child.mjs';

const playwright = join(root, 'test', 'node_modules', '@playwright', 'test', 'cli.js');

/** Runs the browser tests. A run without tests, or one that ends badly without a failed test, is a failure. */
export async function runBrowserTests({ env, folder }) {
  const file = join(folder, 'browser.json');
  const args = [playwright, 'test', '--config', join(root, 'test', 'playwright.config.ts'), '--reporter=list,json'];
  const { code } = await runChild(process.execPath, args, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file } });
  const stats = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).stats : { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  const failed = stats.unexpected + stats.flaky;
  const unexplained = failed === 0 && (code !== 0 || stats.expected === 0);
  return { name: 'browser', passed: stats.expected, failed: unexplained ? 1 : failed, skipped: stats.skipped };
}
