import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase, type TestDatabase } from './database';

/** How a server is to be started for a test; everything may be left out. */
export interface ServerOptions {
  /** A database to work on, for example that of a server that was killed; a fresh one when left out. */
  readonly database?: TestDatabase;
  /** With the municipalities and the example data. */
  readonly example?: boolean;
  /** As on a real installation: example accounts refused, no movable clock. */
  readonly production?: boolean;
  /** The instant (ISO) the server's clock starts from. */
  readonly clock?: string;
  /** Further environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Flags for the server's Node. */
  readonly nodeFlags?: readonly string[];
}

/** The real server in a process of its own. */
export interface TestServer {
  readonly url: string;
  readonly pid: number;
  readonly database: TestDatabase;
  /** Moves the server's clock to an instant (ISO), from which it goes on. */
  setClock(instant: string): void;
  /** Everything it has written so far. */
  log(): string;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
  /** Kills it without warning and waits until it is gone. */
  kill9(): Promise<void>;
}

const checkout = join(__dirname, '..', '..');

/** The arguments with which Node runs the server as it is built: what people get. */
export const startArguments: readonly string[] = ['--enable-source-maps', join(checkout, 'server', 'dist', 'start.cjs')];

/** Starts the server on any free port and waits until it listens. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const { example = false, production = false, nodeFlags = [] } = options;
  const database = options.database ?? (await freshDatabase({ example }));
  const clockFile = join(mkdtempSync(join(tmpdir(), 'utblick-clock-')), 'now');
  writeFileSync(clockFile, options.clock ?? '');
  const child = spawn(process.execPath, [...nodeFlags, ...startArguments, ...(example ? ['--example'] : [])], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: database.adminUrl,
      PORT: '0',
      UTBLICK_BUILD_CLIENT: 'no',
      UTBLICK_ENDS_WITH_PARENT: '1',
      LOG_LEVEL: 'warn',
      UTBLICK_STATEMENT_LOG: process.env.UTBLICK_STATEMENT_LOG,
      ...(production ? { NODE_ENV: 'production' } : { UTBLICK_CLOCK_FILE: clockFile }),
      ...options.env,
    },
  });
  const output = collect(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    return ended;
  };
  return {
    url: await listeningAddress(child, output),
    pid: child.pid ?? 0,
    database,
    setClock: (instant) => writeFileSync(clockFile, instant),
    log: output,
    stop: () => end('SIGTERM'),
    kill9: () => end('SIGKILL'),
  };
}

function collect(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return () => output;
}

function listeningAddress(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const address = /^listening on (\S+)$/m.exec(output())?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened:\n${output()}`)));
  });
}
