import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchDatabase } from '../data/cluster';
import type { Contender } from './contenders';

/** A contender's process, listening. */
export interface RunningContender {
  readonly pid: number;
  readonly port: number;
  stop(): Promise<void>;
}

const checkout = join(__dirname, '..', '..', '..');
const logs = join(checkout, '.cache', 'bench');
const PATIENCE_MS = 60_000;

/** Starts a program with the same Node and the same settings as all others; what it says goes to a file. */
export async function startContender({ name, program, environment }: Contender, database: BenchDatabase): Promise<RunningContender> {
  mkdirSync(logs, { recursive: true });
  const log = join(logs, `${name}-${database.size}.log`);
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, ['--require', join(checkout, 'server', 'hook.cjs'), join(checkout, program)], {
    cwd: checkout,
    stdio: ['ignore', output, output],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', UTBLICK_ENDS_WITH_PARENT: '1', ...environment(database) },
  });
  closeSync(output);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    pid: child.pid ?? 0,
    port: await portOf(child, log, name),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

async function portOf(child: ChildProcess, log: string, name: string): Promise<number> {
  const started = Date.now();
  for (;;) {
    const said = readFileSync(log, 'utf8');
    const port = /^listening on http:\/\/[^:]+:(\d+)$/m.exec(said)?.[1];
    if (port) return Number(port);
    if (child.exitCode !== null || Date.now() - started > PATIENCE_MS) throw new Error(`${name} does not listen:\n${said}`);
    await sleep(50);
  }
}
