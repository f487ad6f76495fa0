import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type EmbeddedPostgres, startEmbedded } from '../../server/src/platform/db/embedded';
import { reachableFolder } from '../../server/src/platform/db/embedded/account';
import { startOfProcess } from '../../server/src/platform/db/embedded/process-life';
import { prepareDatabase } from '../../server/src/platform/db/prepare';

/**
 * A program of its own: a PostgreSQL for one test run, with a template database that is migrated and empty. It writes
 * one line of JSON when it is ready, and ends, leaving nothing behind, when its standard input closes.
 */
const FOLDER_PREFIX = 'test-';
const THROW_AWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'autovacuum_naptime=10min'];

/** The npm package of the wanted version, or undefined for the server's own. */
function packageOf(version: string): string | undefined {
  if (version === '18') return undefined;
  try {
    return dirname(dirname(require.resolve(`postgres-${version}`)));
  } catch {
    throw new Error(
      `PostgreSQL ${version} is not installed for tests: choose 15 or 18, or add the package postgres-${version} to test/package.json.`,
    );
  }
}

/** A test run that was killed together with this program leaves its folder: the next run removes it. */
function removeLeftovers(base: string): void {
  for (const name of readdirSync(base).filter((entry) => entry.startsWith(FOLDER_PREFIX))) {
    const owner = readOwner(join(base, name));
    if (owner && startOfProcess(Number(owner[0])) !== owner[1]) rmSync(join(base, name), { recursive: true, force: true });
  }
}

function readOwner(home: string): string[] | null {
  try {
    return readFileSync(join(home, 'owner'), 'utf8').split(' ');
  } catch {
    return null;
  }
}

async function serve(packageFolder: string | undefined, home: string): Promise<void> {
  const flags = THROW_AWAY.flatMap((setting) => ['-c', setting]);
  const postgres = await startEmbedded({ home, package: packageFolder, flags, database: 'utblick_template' });
  process.stdin.on('end', () => void leave(postgres, home)).resume();
  const { appUrl } = await prepareDatabase(postgres.adminUrl);
  process.stdout.write(`${JSON.stringify({ adminUrl: postgres.adminUrl, appUrl })}\n`);
}

async function leave(postgres: EmbeddedPostgres, home: string): Promise<void> {
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
  process.exit(0);
}

async function run(): Promise<void> {
  const packageFolder = packageOf(process.env.UTBLICK_POSTGRES ?? '18');
  const base = reachableFolder();
  removeLeftovers(base);
  const home = mkdtempSync(join(base, FOLDER_PREFIX));
  chmodSync(home, 0o755);
  await serve(packageFolder, home).catch((error: unknown) => {
    rmSync(home, { recursive: true, force: true });
    throw error;
  });
}

// Ctrl-C reaches the whole group: we end when the test run lets go of our standard input.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
