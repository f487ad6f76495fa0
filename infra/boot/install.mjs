import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './root.mjs';

const PNPM = 'pnpm@12.18.0';
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.boot-stamp');
const lockFile = join(root, '.cache', 'boot-lock');

/** What only the bench and the checks of its code need. */
const BENCH = '@utblick/bench';

/** What decides which packages are installed. */
function wanted() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** True when the packages that this stamp stands for are there; everything is also what can do without the bench. */
function isInstalled(stamp, withBench) {
  const found = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  return found === `${stamp} everything` || (!withBench && found === `${stamp} without bench`);
}

/**
 * Installs the packages of the lockfile when they are not there yet. Two commands started at once install one after
 * the other, and the second finds nothing left to do.
 * @param withBench whether the contenders of the bench are needed as well
 */
export async function installWhenChanged({ withBench }) {
  const stamp = wanted();
  if (isInstalled(stamp, withBench)) return;
  mkdirSync(dirname(lockFile), { recursive: true });
  const unlock = await lock(() => isInstalled(stamp, withBench));
  if (!unlock) return;
  try {
    await install(withBench ? [] : [`--filter=!${BENCH}`]);
    writeFileSync(stampFile, `${stamp} ${withBench ? 'everything' : 'without bench'}`);
  } finally {
    unlock();
  }
}

/** Waits for the lock. Returns how to give it back, or null when what it protects has become unnecessary. */
async function lock(isUnnecessary) {
  let told = false;
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return () => rmSync(lockFile, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isAlive(lockFile)) {
      rmSync(lockFile, { force: true });
      continue;
    }
    if (!told) process.stderr.write('Waiting for another command that installs the packages …\n');
    told = true;
    await sleep(300);
    if (isUnnecessary()) return null;
  }
}

/** True when the process that wrote its number into the file still runs. A file without a number is being written. */
function isAlive(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs pnpm through npx with a dot for each second, and shows what it said only when it fails. */
function install(filters) {
  process.stderr.write('Installing packages (the first time takes about half a minute) ');
  const child = spawn('npx', ['--yes', '--loglevel=error', PNPM, ...filters, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    // A group of its own, so that one signal ends npx and pnpm together.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CI: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const dots = setInterval(() => process.stderr.write('.'), 1000);
  const untie = tieGroupTo(child);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`\nnpx could not be started: ${error.message}.`)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`\n${output.trim()}\nThe packages could not be installed. Is the npm registry reachable?`));
    });
  }).finally(() => {
    clearInterval(dots);
    untie();
    process.stderr.write('\n');
  });
}

/** While packages are installed, a signal or the loss of our parent ends the installation and us. */
function tieGroupTo(child) {
  const end = () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has just ended by itself.
    }
    rmSync(lockFile, { force: true });
    process.exit(130);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, end);
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && end(), 250);
  return () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, end);
  };
}
