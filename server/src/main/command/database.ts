import type { DataSource } from 'typeorm';
import { startEmbedded } from '../../platform/db/embedded';
import { prepareDatabase } from '../../platform/db/prepare';
import { sql } from '../../platform/db/sql';
import { inTransaction, type Transaction } from '../../platform/db/transaction';
import { openOwnerPool } from '../load/owner-pool';

/** The database that a command works on, one transaction at a time. */
export interface CommandDatabase {
  /** Runs work in a transaction that reaches one tenant's rows, or none where the tenant is null. */
  inTenant<Result>(tenantId: string | null, work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Every tenant by name. */
  tenants(): Promise<readonly KnownTenant[]>;
}

export interface KnownTenant {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly exampleData: boolean;
}

/**
 * Opens the database in DATABASE_URL, or the embedded one where there is none, migrates it where needed, and closes it
 * when the work is done.
 * @throws DatabaseUnusable with one sentence
 */
export async function withDatabase<Result>(work: (database: CommandDatabase) => Promise<Result>): Promise<Result> {
  const given = process.env.DATABASE_URL;
  const embedded = given ? null : await startEmbedded({ home: process.env.UTBLICK_DATA_DIR || undefined });
  try {
    const adminUrl = given ?? embedded?.adminUrl ?? '';
    await prepareDatabase(adminUrl);
    const pool = await openOwnerPool(adminUrl);
    return await work(commandDatabase(pool)).finally(() => pool.destroy());
  } finally {
    await embedded?.stop();
  }
}

function commandDatabase(pool: DataSource): CommandDatabase {
  const inTenant: CommandDatabase['inTenant'] = (tenantId, work) => inTransaction(pool, { tenantId, accountId: null }, work);
  return {
    inTenant,
    tenants: () =>
      inTenant(null, (transaction) =>
        transaction.rows<KnownTenant>(sql`SELECT id, key, name, example_data AS "exampleData" FROM tenant ORDER BY key`),
      ),
  };
}
