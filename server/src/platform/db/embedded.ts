import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { asRoot, ownFolder, reachableFolder } from './embedded/account';
import { postgresBinaries } from './embedded/binaries';
import { openCluster } from './embedded/cluster';
import { startGuarded } from './embedded/guarded-postgres';
import { takeOwnership } from './embedded/ownership';

/** How one embedded PostgreSQL is to run; everything may be left out. */
export interface EmbeddedOptions {
  /** The data folder. As root, one that other accounts can reach. */
  readonly home?: string;
  /** The npm package of another version of PostgreSQL, as a folder. */
  readonly package?: string;
  /** Further arguments for `postgres`. */
  readonly flags?: readonly string[];
  /** The database to create where it is missing. */
  readonly database?: string;
}

/** A real PostgreSQL of our own, reachable through a socket in a closed folder only. */
export interface EmbeddedPostgres {
  /** Where its administrator connects. */
  readonly adminUrl: string;
  readonly pid: number;
  /** Fulfilled when it is gone, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL out of its npm package: as root under an unprivileged account, without a TCP port, and so that it
 * ends with this process however that ends. The first start creates the data.
 * @throws DatabaseUnusable with one sentence when the data are in use, belong to another version or cannot be opened
 */
export async function startEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  const binaries = postgresBinaries(options.package);
  const home = options.home ? resolve(options.home) : homeOfCheckout();
  const giveBack = await takeOwnership(ownFolder(home));
  try {
    const cluster = openCluster(home, binaries);
    const postgres = await startGuarded(binaries, cluster, options.flags ?? []);
    const stop = () => postgres.stop().then(giveBack);
    const urlOf = (name: string) => `postgres://postgres:${cluster.password}@localhost/${name}?host=${encodeURIComponent(cluster.sockets)}`;
    const database = options.database ?? 'utblick';
    await requireDatabase(urlOf('postgres'), database).catch((error: unknown) => stop().then(() => Promise.reject(error)));
    return { adminUrl: urlOf(database), pid: postgres.pid, ended: postgres.ended, stop };
  } catch (error) {
    giveBack();
    throw error;
  }
}

/**
 * Two checkouts never share data. As root the data lie where PostgreSQL's account reaches them, named after the
 * checkout; otherwise in the checkout itself.
 */
function homeOfCheckout(): string {
  const checkout = realpathSync(join(__dirname, '..', '..', '..', '..'));
  if (!asRoot) return join(checkout, '.data');
  return join(reachableFolder(), createHash('sha256').update(checkout).digest('hex').slice(0, 12));
}

async function requireDatabase(url: string, database: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}
