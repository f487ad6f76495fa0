import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseUnusable } from '../unusable';
import { asRoot, postgresAccount } from './account';
import type { PostgresBinaries } from './binaries';

/** Where one PostgreSQL keeps its data, and the password of its administrator. */
export interface Cluster {
  readonly data: string;
  readonly sockets: string;
  readonly password: string;
}

/**
 * A statement that writes an answer of some ten kilobytes takes memory and gives it back at its end; where pages are dear (a virtual
 * machine) the next one pays for them again, up to twice its time. So each process keeps what it had, up to 64 MB.
 */
const keepsMemory = { MALLOC_TRIM_THRESHOLD_: String(64 * 1024 * 1024), MALLOC_MMAP_THRESHOLD_: String(32 * 1024 * 1024) };

/** The only environment PostgreSQL sees: nothing of ours may change how it sorts, speaks or finds its libraries. */
export const postgresEnvironment: NodeJS.ProcessEnv = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', ...keepsMemory };

/** A socket's path may hold 107 bytes, of which the socket's own name takes 15. */
const LONGEST_SOCKET_FOLDER = 107 - '/.s.PGSQL.5432'.length - 1;

/**
 * Takes the data in a folder, or creates it on the first start.
 * @throws DatabaseUnusable when the data belong to another major version, or the folder cannot be used
 */
export function openCluster(home: string, binaries: PostgresBinaries): Cluster {
  requireReachable(home);
  const data = join(home, 'postgres');
  const sockets = join(home, 's');
  const passwordFile = join(home, 'password');
  if (Buffer.byteLength(sockets) > LONGEST_SOCKET_FOLDER) {
    throw new DatabaseUnusable('unavailable', `The path ${home} is too long for a database socket: set UTBLICK_DATA_DIR to a shorter one.`);
  }
  mkdirSync(sockets, { recursive: true, mode: 0o700 });
  giveToPostgres(sockets);
  if (existsSync(data)) requireSameMajor(data, binaries.major);
  else createData(home, data, passwordFile, binaries);
  return { data, sockets, password: readFileSync(passwordFile, 'utf8') };
}

function requireSameMajor(data: string, major: number): void {
  const found = Number(readFileSync(join(data, 'PG_VERSION'), 'utf8'));
  if (found === major) return;
  const [reason, advice] =
    found > major
      ? (['newer', 'start the newer version of Utblick, or set UTBLICK_DATA_DIR to another folder'] as const)
      : (['unsupported_version', 'move them over with pg_dump, or remove the folder to begin anew'] as const);
  throw new DatabaseUnusable(
    reason,
    `The data in ${data} belong to PostgreSQL ${found}, and this version of Utblick brings PostgreSQL ${major}: ${advice}.`,
  );
}

/** The data get their name when they are complete: a first start that was killed half-way leaves nothing that looks finished. */
function createData(home: string, data: string, passwordFile: string, binaries: PostgresBinaries): void {
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, randomBytes(32).toString('hex'), { mode: 0o600 });
  giveToPostgres(unfinished);
  giveToPostgres(passwordFile);
  const settings = [
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=sv-SE',
    '--auth=scram-sha-256',
    '--no-instructions',
  ];
  const run = spawnSync(join(binaries.folder, 'initdb'), ['-D', unfinished, '-U', 'postgres', `--pwfile=${passwordFile}`, ...settings], {
    ...postgresAccount,
    env: postgresEnvironment,
    cwd: home,
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    const why = run.error?.message ?? run.stderr.trim().split('\n').at(-1);
    throw new DatabaseUnusable('unavailable', `PostgreSQL could not create its data in ${data}: ${why}`);
  }
  renameSync(unfinished, data);
}

function giveToPostgres(path: string): void {
  if (postgresAccount.uid !== undefined && postgresAccount.gid !== undefined) chownSync(path, postgresAccount.uid, postgresAccount.gid);
}

/** As root, PostgreSQL's unprivileged account must be able to walk the whole path to the folder. */
function requireReachable(home: string): void {
  if (!asRoot) return;
  for (let folder = home; folder !== dirname(folder); folder = dirname(folder)) {
    const open = (statSync(folder).mode & 0o001) !== 0;
    if (!open)
      throw new DatabaseUnusable(
        'unavailable',
        `The folder ${folder} is closed to the account that PostgreSQL runs under: set UTBLICK_DATA_DIR to another folder.`,
      );
  }
}
