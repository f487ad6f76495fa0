import type { Configuration } from '@utblick/configuration';
import { sql } from '../../platform/db/sql';
import type { Transaction } from '../../platform/db/transaction';

/** Enters a new tenant in the directory, under the id that the transaction was opened for. */
export async function insertTenant(
  transaction: Transaction,
  { key, kind, name, shortName, code, accent }: Configuration['tenant'],
): Promise<void> {
  await transaction.rows(sql`
    INSERT INTO tenant (id, key, kind, name, short_name, code, accent)
    VALUES (${transaction.tenantId}, ${key}, ${kind}, ${name}, ${shortName}, ${code ?? null}, ${accent ?? null})`);
}
