import { spawn } from 'node:child_process';
import { join } from 'node:path';

const checkout = join(__dirname, '..', '..');

/** What a program wrote, and how it ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `pnpm utblick` with its arguments on a database of its own, as an operator would. */
export const utblick = (args: readonly string[], adminUrl?: string): Promise<Ended> =>
  run([join(checkout, 'server', 'dist', 'command.cjs'), ...args], adminUrl);

/** Loads municipalities and example data into a database once more, as a start does. */
export const loadAgain = (adminUrl: string): Promise<Ended> =>
  run(['--require', join(checkout, 'server', 'hook.cjs'), join(checkout, 'test', 'kit', 'example-template.ts'), adminUrl]);

function run(args: readonly string[], adminUrl?: string): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...(adminUrl ? { DATABASE_URL: adminUrl } : {}) },
  });
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (chunk: Buffer) => {
      written[stream] += chunk.toString();
    });
  }
  return new Promise((resolve) => child.once('close', (exitCode) => resolve({ exitCode, ...written })));
}
