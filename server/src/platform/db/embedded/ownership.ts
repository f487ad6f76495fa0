import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseUnusable } from '../unusable';
import { startOfProcess, within } from './process-life';

/** How long the last owner gets to leave: a restart often comes while it is on its way out. */
const LEFT_WITHIN_MS = 2000;

/**
 * Takes a data folder for this process, so that two servers never work on the same data. A note left by a process that
 * was killed is worth nothing and is replaced.
 * @returns how to give the folder back
 * @throws DatabaseUnusable when a living process has it
 */
export async function takeOwnership(home: string): Promise<() => void> {
  const note = join(home, 'owner');
  const mine = `${process.pid} ${startOfProcess(process.pid)}`;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (write(note, mine)) {
      return () => {
        if (read(note) === mine) rmSync(note, { force: true });
      };
    }
    const owner = read(note);
    if (!(await within(LEFT_WITHIN_MS, () => !isAlive(owner)))) throw inUse(home, owner);
    rmSync(note, { force: true });
  }
  throw inUse(home, read(note));
}

function isAlive(owner: string): boolean {
  const [pid, started] = owner.split(' ');
  return startOfProcess(Number(pid)) === started;
}

function inUse(home: string, owner: string): DatabaseUnusable {
  const advice = 'stop it first, or set UTBLICK_DATA_DIR to another folder';
  return new DatabaseUnusable('in_use', `Utblick already runs on the data in ${home} (process ${owner.split(' ')[0]}): ${advice}.`);
}

function write(note: string, mine: string): boolean {
  try {
    writeFileSync(note, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(note: string): string {
  try {
    return readFileSync(note, 'utf8');
  } catch {
    return '';
  }
}
