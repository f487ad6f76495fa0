import { createHmac } from 'node:crypto';
import { Client, type ClientConfig } from 'pg';
import { DataSource } from 'typeorm';
import { parseDatabaseUrl, socketOf } from './data-source';
import { migrations } from './migrations';
import { DatabaseUnusable } from './unusable';

const OWNER = 'utblick_owner';
const MIGRATOR = 'utblick_migrator';
const APP = 'utblick_app';

/** A database that this version of the server can work on. */
export interface PreparedDatabase {
  /** Where the powerless `app` role connects. */
  readonly appUrl: string;
  /** How many migrations were run just now. */
  readonly migrated: number;
}

/**
 * Creates the three roles where they are missing, runs the migrations that are missing and gives back the URL of the
 * `app` role. Safe to call from several servers at once.
 * @throws DatabaseUnusable when the database cannot be used, with one sentence for the operator.
 */
export async function prepareDatabase(adminUrl: string): Promise<PreparedDatabase> {
  const admin = new Client(connectionOf(adminUrl));
  await admin.connect().catch((error: unknown) => {
    throw DatabaseUnusable.fromConnection(error);
  });
  try {
    await requireSupportedVersion(admin);
    await admin.query(`SELECT pg_advisory_lock(hashtext('utblick prepare'))`);
    const password = appPassword(adminUrl);
    await undisturbed(() => createRoles(admin, password));
    await admin.query(`CREATE SCHEMA IF NOT EXISTS jobs AUTHORIZATION ${APP}`);
    await admin.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await admin.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await requireKnownState(admin);
    const migrated = await migrate(adminUrl);
    await letMigratorThrough(admin);
    await letAppSeeMigrations(admin);
    return { appUrl: appUrlOf(adminUrl, password), migrated };
  } finally {
    await admin.end();
  }
}

/**
 * The app role's password follows from the administrator's, so that several servers agree on it and none has to keep
 * it. Whoever knows the administrator's password can do more than the app role anyway.
 */
function appPassword(adminUrl: string): string {
  return createHmac('sha256', parseDatabaseUrl(adminUrl).password || 'no password')
    .update(APP)
    .digest('base64url');
}

function appUrlOf(adminUrl: string, password: string): string {
  const url = parseDatabaseUrl(adminUrl);
  url.username = APP;
  url.password = password;
  return url.toString();
}

/** Connection settings that both pg and TypeORM take, for URLs of TCP and of Unix sockets. */
function connectionOf(url: string): ClientConfig {
  const { host, port, username: user, password, database } = socketOf(url);
  const patience = { connectionTimeoutMillis: 10_000 };
  return host ? { host, port, user, password, database, ...patience } : { connectionString: url, ...patience };
}

async function requireSupportedVersion(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ number: number }>(`SELECT current_setting('server_version_num')::int AS number`);
  const major = Math.floor((rows[0]?.number ?? 0) / 10000);
  if (major < 15)
    throw new DatabaseUnusable('unsupported_version', `PostgreSQL ${major} is too old: Utblick needs PostgreSQL 15 or newer.`);
}

/**
 * Roles belong to the whole PostgreSQL, our lock to one database of it: servers that start on two databases at once may alter
 * a role at the same moment, which PostgreSQL refuses to one of them. It then tries again.
 */
async function undisturbed(work: () => Promise<void>, attempts = 5): Promise<void> {
  try {
    await work();
  } catch (error) {
    const disturbed = error instanceof Error && /concurrently (updated|deleted)|already exists/.test(error.message);
    if (!disturbed || attempts === 1) throw error;
    await undisturbed(work, attempts - 1);
  }
}

async function createRoles(admin: Client, password: string): Promise<void> {
  const { rows } = await admin.query<{ name: string }>('SELECT rolname AS name FROM pg_roles WHERE rolname = ANY($1)', [
    [OWNER, MIGRATOR, APP],
  ]);
  const existing = new Set(rows.map((row) => row.name));
  const powerless = 'NOSUPERUSER NOCREATEDB NOCREATEROLE';
  if (!existing.has(OWNER)) await admin.query(`CREATE ROLE ${OWNER} NOLOGIN ${powerless}`);
  if (!existing.has(MIGRATOR)) {
    // A managed server may refuse BYPASSRLS; its migrator then gets a policy of its own on every tenant table.
    await admin
      .query(`CREATE ROLE ${MIGRATOR} NOLOGIN ${powerless} BYPASSRLS`)
      .catch(() => admin.query(`CREATE ROLE ${MIGRATOR} NOLOGIN ${powerless}`));
  }
  if (!existing.has(APP)) await admin.query(`CREATE ROLE ${APP} LOGIN ${powerless} NOBYPASSRLS`);
  await admin.query(`ALTER ROLE ${APP} PASSWORD '${password}'`);
  await admin.query(`GRANT ${OWNER}, ${MIGRATOR} TO CURRENT_USER`);
  await admin.query(`GRANT USAGE, CREATE ON SCHEMA public TO ${OWNER}; GRANT USAGE ON SCHEMA public TO ${APP}, ${MIGRATOR}`);
}

async function appliedMigrations(admin: Client): Promise<string[]> {
  const { rows: tables } = await admin.query<{ found: boolean }>(`SELECT to_regclass('public.migrations') IS NOT NULL AS found`);
  if (!tables[0]?.found) return [];
  const { rows } = await admin.query<{ name: string }>('SELECT name FROM public.migrations ORDER BY id');
  return rows.map((row) => row.name);
}

async function requireKnownState(admin: Client): Promise<void> {
  const applied = await appliedMigrations(admin);
  const known: string[] = migrations.map((Migration) => new Migration().name);
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new DatabaseUnusable(
      'newer',
      'The database was prepared by a newer version of Utblick. Start that version, or restore a backup.',
    );
  const inOrder = applied.every((name, index) => name === known[index]);
  const { rows } = await admin.query<{ found: boolean }>(`SELECT to_regclass('public.tenant') IS NOT NULL AS found`);
  if (!inOrder || (applied.length === 0 && rows[0]?.found)) {
    throw new DatabaseUnusable(
      'half_migrated',
      'The database is only half migrated. Restore a backup, or point DATABASE_URL at an empty database.',
    );
  }
}

async function migrate(adminUrl: string): Promise<number> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: adminUrl,
    ...socketOf(adminUrl),
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    poolSize: 1,
    extra: { options: `-c role=${OWNER}` },
  });
  await dataSource.initialize();
  try {
    return (await dataSource.runMigrations()).length;
  } finally {
    await dataSource.destroy();
  }
}

/** Gives the migrator its rights, and where the server does not grant BYPASSRLS a policy on every table with row security. */
async function letMigratorThrough(admin: Client): Promise<void> {
  await admin.query(`SET ROLE ${OWNER}`);
  await admin.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${MIGRATOR}`);
  const { rows: bypass } = await admin.query<{ bypass: boolean }>('SELECT rolbypassrls AS bypass FROM pg_roles WHERE rolname = $1', [
    MIGRATOR,
  ]);
  if (!bypass[0]?.bypass) {
    const { rows } = await admin.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relrowsecurity AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'migrator_all')`,
    );
    for (const { name } of rows)
      await admin.query(`CREATE POLICY migrator_all ON public."${name}" TO ${MIGRATOR} USING (true) WITH CHECK (true)`);
  }
  await admin.query('RESET ROLE');
}

/** A running server looks whether its tables are still there: a backup of an older version may have been put back. */
async function letAppSeeMigrations(admin: Client): Promise<void> {
  await admin.query(`SET ROLE ${OWNER}`);
  await admin.query(`GRANT SELECT ON migrations TO ${APP}`);
  await admin.query(`COMMENT ON TABLE migrations IS 'reference: which migrations have run'`);
  await admin.query('RESET ROLE');
}
