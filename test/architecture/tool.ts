import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from './source-files';

/** Runs a program with Node from a folder of the checkout, or another one. */
export function runNode(args: readonly string[], folder = checkout): { code: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 });
  return { code: status, output: stdout, errors: stderr };
}

/** The arguments that let Node run TypeScript as the server does. */
export const asServer = (program: string): string[] => ['--require', join(checkout, 'server', 'hook.cjs'), program];
