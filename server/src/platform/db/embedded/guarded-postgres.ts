import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseUnusable } from '../unusable';
import { postgresAccount } from './account';
import type { PostgresBinaries } from './binaries';
import { type Cluster, postgresEnvironment } from './cluster';
import { folderOfProcess, within } from './process-life';

/** A running PostgreSQL that cannot outlive us. */
export interface GuardedPostgres {
  readonly pid: number;
  /** Fulfilled when PostgreSQL is gone, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends PostgreSQL and waits until it is gone. */
  stop(): Promise<void>;
}

/**
 * A shell stands between us and PostgreSQL. It holds the reading end of a pipe of which we hold the other: when we are
 * gone, even by `kill -9`, the pipe closes and the shell asks PostgreSQL for a fast shutdown. It ends with PostgreSQL.
 */
const GUARD = `
trap '' INT TERM HUP
exec 3<&0
"$@" </dev/null 3<&- & postgres=$!
( while read -r line; do :; done <&3; kill -INT $postgres 2>/dev/null ) & watch=$!
exec 3<&- </dev/null
wait $postgres; status=$?
kill -KILL $watch 2>/dev/null
exit $status`;

const READY = 'database system is ready to accept connections';
/** After this long PostgreSQL is told to drop everything; it then recovers at the next start. */
const STOPPED_WITHIN_MS = 2500;
const GONE_WITHIN_MS = 5000;

/**
 * Starts PostgreSQL on a socket only, after any earlier one on the same data has left.
 * @param flags further arguments for `postgres`
 * @throws DatabaseUnusable when it does not start
 */
export async function startGuarded(binaries: PostgresBinaries, cluster: Cluster, flags: readonly string[]): Promise<GuardedPostgres> {
  await seeOffPredecessor(cluster.data);
  const fixed = ['-D', cluster.data, '-k', cluster.sockets, '-c', 'listen_addresses=', '-c', 'unix_socket_permissions=0700'];
  const guard = spawn('/bin/sh', ['-c', GUARD, 'utblick-postgres-guard', join(binaries.folder, 'postgres'), ...fixed, ...flags], {
    ...postgresAccount,
    env: postgresEnvironment,
    cwd: cluster.sockets,
    // A group of its own: Ctrl-C in the terminal is for the server, which then ends PostgreSQL in order.
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let gone = false;
  const ended = new Promise<void>((resolve) => guard.once('exit', () => resolve())).then(() => {
    gone = true;
  });
  await readiness(guard, cluster.data);
  const pid = postmasterOf(cluster.data) ?? 0;
  const stop = async (): Promise<void> => {
    guard.stdin?.destroy();
    if (!(await within(STOPPED_WITHIN_MS, () => gone))) process.kill(pid, 'SIGQUIT');
    await ended;
  };
  return { pid, ended, stop };
}

function readiness(guard: ChildProcess, data: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    const failed = (why: string) => reject(new DatabaseUnusable('unavailable', `PostgreSQL did not start on the data in ${data}: ${why}`));
    const listen = (chunk: Buffer) => {
      log += chunk.toString();
      if (!log.includes(READY)) return;
      guard.stderr?.off('data', listen).resume();
      resolve();
    };
    guard.stderr?.on('data', listen);
    guard.once('error', (error) => failed(error.message));
    guard.once('exit', () => failed(lastComplaint(log)));
  });
}

function lastComplaint(log: string): string {
  const complaints = log.split('\n').filter((line) => /FATAL|ERROR|PANIC/.test(line));
  return complaints.at(-1)?.replace(/^.*?(FATAL|ERROR|PANIC):\s*/, '') ?? 'it ended without a word';
}

/** The PostgreSQL that works on the data, or null. */
function postmasterOf(data: string): number | null {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return folderOfProcess(pid) === realpathSync(data) ? pid : null;
  } catch {
    return null;
  }
}

/** When the last server was killed, its PostgreSQL may still be on its way out. */
async function seeOffPredecessor(data: string): Promise<void> {
  const left = () => postmasterOf(data) === null;
  if (await within(GONE_WITHIN_MS, left)) return;
  const pid = postmasterOf(data);
  if (pid !== null) process.kill(pid, 'SIGINT');
  if (await within(GONE_WITHIN_MS, left)) return;
  throw new DatabaseUnusable('in_use', `Another PostgreSQL (process ${pid}) works on the data in ${data}: stop it first.`);
}
