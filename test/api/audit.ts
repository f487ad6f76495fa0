import { type ChainVerdict, verifyAuditChain } from '../../server/src/platform/audit/verify';
import { openPool } from '../../server/src/platform/db/data-source';
import { inTransaction } from '../../server/src/platform/db/transaction';
import { connected, type TestDatabase } from '../kit/database';

/** Whether a tenant's chain holds, asked as the server would ask. */
export async function verdictOf({ adminUrl, appUrl }: TestDatabase, tenantKey: string): Promise<ChainVerdict> {
  const { rows } = await connected(adminUrl, (admin) => admin.query<{ id: string }>('SELECT id FROM tenant WHERE key = $1', [tenantKey]));
  const pool = await openPool(appUrl, [], 1);
  try {
    return await inTransaction(pool, { tenantId: rows[0]?.id ?? null, accountId: null }, verifyAuditChain);
  } finally {
    await pool.destroy();
  }
}

/** What has been done with one thing, latest last, in words of the audit chain. */
export async function deedsOn({ adminUrl }: TestDatabase, subjectId: string): Promise<string[]> {
  const statement = 'SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY position';
  const { rows } = await connected(adminUrl, (admin) => admin.query<{ action: string }>(statement, [subjectId]));
  return rows.map(({ action }) => action);
}
