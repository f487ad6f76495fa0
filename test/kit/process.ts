import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program that a test has started, with what it has written so far. */
export interface Program {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Its exit code, or null when a signal ended it. */
  readonly exitCode: Promise<number | null>;
}

/** Starts a program with nothing of the test's own environment but the path. */
export function startProgram(command: string, args: readonly string[], env: Readonly<Record<string, string>>): Program {
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return { child, output: () => output, exitCode: new Promise((resolve) => child.once('close', resolve)) };
}

/** Waits until something holds. @throws naming it when it does not come true */
export async function until(condition: () => boolean, what: () => string): Promise<void> {
  const end = Date.now() + 45_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what()}`);
    await sleep(50);
  }
}

/** The living processes that carry a text in their arguments or environment, each as its command line. */
export function processesWith(text: string): string[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
        return command !== '' && `${command}${environment}`.includes(text) ? [`${pid} ${command}`] : [];
      } catch {
        // It ended while we looked, or belongs to someone else.
        return [];
      }
    });
}
