import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startArguments } from '../../kit/server';

/** The demonstration as `npm start` runs it, on data of its own. */
export interface ExampleServer {
  readonly url: string;
  stop(): Promise<void>;
}

const checkout = join(__dirname, '..', '..', '..');

/**
 * Starts what `npm start` starts: the built client, an embedded PostgreSQL and the example data. Production mode is the same
 * client and asks by the same hashes, but refuses the example accounts.
 */
export async function startExampleServer(): Promise<ExampleServer> {
  const home = mkdtempSync(join(tmpdir(), 'utblick-bench-web-'));
  // PostgreSQL runs under another account where we are root.
  chmodSync(home, 0o755);
  const child = spawn(process.execPath, startArguments, {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: '0',
      LOG_LEVEL: 'warn',
      UTBLICK_DATA_DIR: home,
      UTBLICK_ENDS_WITH_PARENT: '1',
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    url: await listeningAddress(child),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function listeningAddress(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /^listening on (\S+)$/m.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened:\n${output}`)));
  });
}
