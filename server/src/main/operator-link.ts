import { createHash, randomBytes } from 'node:crypto';
import { sql } from '../platform/db/sql';
import { inTransaction } from '../platform/db/transaction';
import { openOwnerPool } from './load/owner-pool';

const VALID_HOURS = 24;

/**
 * Where there is no platform operator yet, stores a one-time link that creates the first one and gives back its address,
 * which is shown once and kept as a hash only. Links of earlier starts end. Null where there is an operator.
 */
export async function firstOperatorLink(adminUrl: string, publicUrl: string): Promise<string | null> {
  const pool = await openOwnerPool(adminUrl);
  try {
    return await inTransaction(pool, { tenantId: null, accountId: null }, async (transaction) => {
      const operator = await transaction.row(sql`SELECT id FROM account WHERE operator LIMIT 1`);
      if (operator) return null;
      const token = randomBytes(32).toString('base64url');
      const expires = new Date(Date.now() + VALID_HOURS * 3_600_000).toISOString();
      await transaction.rows(sql`DELETE FROM one_time_link WHERE purpose = 'first_operator' AND used_at IS NULL`);
      await transaction.rows(sql`
        INSERT INTO one_time_link (token_hash, purpose, expires_at)
        VALUES (${createHash('sha256').update(token).digest('hex')}, 'first_operator', ${expires})`);
      return new URL(`/forsta-operator/${token}`, publicUrl).toString();
    });
  } finally {
    await pool.destroy();
  }
}
