import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';

/** A database of its own for one test file: nothing in it is seen by others. */
export interface TestDatabase {
  readonly name: string;
  /** Where the administrator connects. */
  readonly adminUrl: string;
  /** Where the powerless `app` role connects. */
  readonly appUrl: string;
  drop(): Promise<void>;
}

const EXAMPLE_TEMPLATE = 'utblick_example';

function templateUrl(variable: 'UTBLICK_TEST_ADMIN_URL' | 'UTBLICK_TEST_APP_URL'): string {
  const url = process.env[variable];
  if (!url) throw new Error('There is no test database: run the tests through test/jest.config.cjs or test/playwright.config.ts.');
  return url;
}

/** The same server and account, but another database. */
function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.toString();
}

/** Runs the work on a connection of its own to one database. */
export async function connected<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Clones a migrated database.
 * @param example with the municipalities and the example data loaded; otherwise empty
 */
export async function freshDatabase({ example = false }: { example?: boolean } = {}): Promise<TestDatabase> {
  const admin = templateUrl('UTBLICK_TEST_ADMIN_URL');
  const maintenance = onDatabase(admin, 'postgres');
  const name = `utblick_${randomUUID().replaceAll('-', '')}`;
  await connected(maintenance, async (client) => {
    if (example) await requireExampleTemplate(client, admin);
    // Copied as files: through the log, as is usual, it takes four times the computing.
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${example ? EXAMPLE_TEMPLATE : databaseOf(admin)} STRATEGY file_copy`);
  });
  return {
    name,
    adminUrl: onDatabase(admin, name),
    appUrl: onDatabase(templateUrl('UTBLICK_TEST_APP_URL'), name),
    drop: () => connected(maintenance, async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}

const databaseOf = (url: string): string => new URL(url).pathname.slice(1);

/** Loads the example data once per run; whoever comes meanwhile waits for it. */
async function requireExampleTemplate(client: Client, admin: string): Promise<void> {
  await client.query(`SELECT pg_advisory_lock(hashtext($1))`, [EXAMPLE_TEMPLATE]);
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [EXAMPLE_TEMPLATE]);
  if (rowCount === 0) {
    const unfinished = `${EXAMPLE_TEMPLATE}_unfinished`;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished}`);
    await client.query(`CREATE DATABASE ${unfinished} TEMPLATE ${databaseOf(admin)}`);
    loadExample(onDatabase(admin, unfinished));
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${EXAMPLE_TEMPLATE}`);
  }
  await client.query(`SELECT pg_advisory_unlock(hashtext($1))`, [EXAMPLE_TEMPLATE]);
}

function loadExample(url: string): void {
  const hook = join(__dirname, '..', '..', 'server', 'hook.cjs');
  const run = spawnSync(process.execPath, ['--require', hook, join(__dirname, 'example-template.ts'), url], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The example data could not be loaded:\n${run.stderr}`);
}
