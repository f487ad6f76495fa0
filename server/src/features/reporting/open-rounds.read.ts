import { sql } from '../../platform/db/sql';
import type { Transaction } from '../../platform/db/transaction';

/** How many rounds of the transaction's tenant are open. */
export async function countOpenRounds(transaction: Transaction): Promise<number> {
  const row = await transaction.row<{ open: number }>(
    sql`SELECT count(*)::int AS open FROM round r WHERE r.tenant_id = ${transaction.tenantId} AND r.ended_at IS NULL`,
  );
  return row?.open ?? 0;
}
