import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';

/** A colleague's name; empty where the person has been erased. */
export async function personName(transaction: Transaction, personId: string): Promise<string> {
  const found = await transaction.row<{ name: string }>(
    sql`SELECT name FROM person WHERE tenant_id = ${transaction.tenantId} AND id = ${personId}`,
  );
  return found?.name ?? '';
}
