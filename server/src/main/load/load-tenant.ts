import type { Configuration } from '@utblick/configuration';
import { applyRecorded } from '../../features/strategy/actions/apply-recorded';
import type { Clock } from '../../platform/clock/clock';
import { sql } from '../../platform/db/sql';
import type { Transaction } from '../../platform/db/transaction';
import { configurationFollowers } from '../features';
import { insertTenant } from './insert-tenant';
import { loadExample } from './load-example-data';
import type { TenantFile } from './tenant-files';

/** The files are in force from long before anything the register holds, so that older years can be told under them. */
const FILES_IN_FORCE_FROM = '2021-01-01';

interface TenantLoad {
  readonly file: TenantFile;
  readonly configuration: Configuration;
  /** Null loads no example data; otherwise what every invented account signs in with, hashed. */
  readonly examplePasswordHash: string | null;
  readonly clock: Clock;
}

/**
 * Loads one tenant in one transaction of its own: the tenant and version 1 of its configuration where it is missing, and
 * example data where it is asked for and nobody has used the tenant yet. Anything else is left as it is.
 */
export async function loadTenant(transaction: Transaction, { file, configuration, examplePasswordHash, clock }: TenantLoad): Promise<void> {
  await waitForTurn(transaction, file.key);
  const known = await transaction.row<{ id: string }>(sql`SELECT id FROM tenant WHERE key = ${file.key}`);
  // Somebody else loaded it while we waited for the lock: it has an id of its own, which this transaction cannot reach.
  if (known && known.id !== transaction.tenantId) return;
  if (!known) await createTenant(transaction, configuration, clock);
  if (examplePasswordHash !== null && (await isUnused(transaction)))
    await loadExample(transaction, file, { passwordHash: examplePasswordHash, clock });
}

/**
 * Lets one start after the other load the tenant. The other may be at it for longer than any single statement is allowed to
 * take: it is work that is waited for, not a statement that has run away.
 */
async function waitForTurn(transaction: Transaction, tenantKey: string): Promise<void> {
  await transaction.rows(sql`SET LOCAL statement_timeout = '10min'`);
  await transaction.rows(sql`SELECT pg_advisory_xact_lock(hashtext(${`utblick tenant ${tenantKey}`}))`);
  await transaction.rows(sql`SET LOCAL statement_timeout = '15s'`);
}

async function createTenant(transaction: Transaction, configuration: Configuration, clock: Clock): Promise<void> {
  await insertTenant(transaction, configuration.tenant);
  await applyRecorded(transaction, configuration, {
    effectiveFrom: FILES_IN_FORCE_FROM,
    author: 'Utblick',
    reason: 'First load from the file that comes with Utblick',
    at: clock.now(),
    followers: configurationFollowers,
  });
}

/**
 * True while the tenant holds its first version and nobody, and never held example data: what people have made is not
 * mixed with invented rows, and example data that were removed stay away.
 */
async function isUnused(transaction: Transaction): Promise<boolean> {
  const { tenantId } = transaction;
  const found = await transaction.row<{ versions: number; people: number; loaded: boolean }>(sql`
    SELECT (SELECT count(*)::int FROM configuration_version WHERE tenant_id = ${tenantId}) AS versions,
      (SELECT count(*)::int FROM person WHERE tenant_id = ${tenantId}) AS people,
      EXISTS (SELECT FROM audit_log WHERE tenant_id = ${tenantId} AND action = 'example.loaded') AS loaded`);
  return found?.versions === 1 && found.people === 0 && !found.loaded;
}
