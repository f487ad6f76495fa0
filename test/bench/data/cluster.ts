import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbedded } from '../../../server/src/platform/db/embedded';
import { asRoot, reachableFolder } from '../../../server/src/platform/db/embedded/account';
import { prepareDatabase } from '../../../server/src/platform/db/prepare';
import { fill, giveFunctions } from './fill';
import { type SizeName, sizes } from './size';

/** A PostgreSQL of the bench's own, filled. */
export interface BenchDatabase {
  readonly size: SizeName;
  readonly adminUrl: string;
  /** Where every contender connects: the powerless role, under row security. */
  readonly appUrl: string;
  /** The postmaster, whose children do the work. */
  readonly pid: number;
  stop(): Promise<void>;
}

const checkout = join(__dirname, '..', '..', '..');
/** The same for all contenders: room for the data in memory, and enough connections for everybody at once. */
const FLAGS = ['shared_buffers=1GB', 'max_connections=100', 'max_wal_size=4GB', 'autovacuum=off'].flatMap((setting) => ['-c', setting]);
const FILLED = 'filled';

/**
 * Starts PostgreSQL on data of a size. They are made once and kept, until a migration or the generator changes.
 * @param say told when the data have to be made
 */
export async function openDatabase(name: SizeName, say: (line: string) => void): Promise<BenchDatabase> {
  const home = join(homes(), `${name}-${keyOfData()}`);
  const filled = existsSync(join(home, FILLED));
  if (!filled) removeOlder(name);
  const postgres = await startEmbedded({ home, flags: FLAGS, database: 'utblick' });
  const { appUrl } = await prepareDatabase(postgres.adminUrl);
  await giveFunctions(postgres.adminUrl);
  if (!filled) await fillOnce(postgres, home, name, say);
  return { size: name, adminUrl: postgres.adminUrl, appUrl, pid: postgres.pid, stop: postgres.stop };
}

async function fillOnce(postgres: EmbeddedPostgres, home: string, name: SizeName, say: (line: string) => void): Promise<void> {
  const { tenants, activities } = sizes[name];
  say(`Making ${tenants} tenants with ${activities} activities each …`);
  const started = Date.now();
  await fill(postgres.adminUrl, sizes[name]);
  writeFileSync(join(home, FILLED), '');
  say(`Made in ${((Date.now() - started) / 1000).toFixed(0)} s; kept for the next time.`);
}

/** As root the data lie where PostgreSQL's account reaches them, otherwise in the checkout. Checkouts do not share them. */
function homes(): string {
  const ours = createHash('sha256').update(checkout).digest('hex').slice(0, 6);
  const folder = asRoot ? join(reachableFolder(), `bench-${ours}`) : join(checkout, '.data', 'bench');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

/** Changes with the schema and with the generator. */
function keyOfData(): string {
  const files = globSync(['server/src/platform/db/migrations/*.ts', 'test/bench/data/*.ts'], { cwd: checkout }).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(checkout, file)));
  return hash.digest('hex').slice(0, 8);
}

/** Data of the same size for a schema or a generator of yesterday. */
function removeOlder(name: SizeName): void {
  for (const entry of readdirSync(homes()).filter((each) => each.startsWith(`${name}-`))) {
    rmSync(join(homes(), entry), { recursive: true, force: true });
  }
}
