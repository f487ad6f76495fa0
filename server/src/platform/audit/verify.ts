import { createHash } from 'node:crypto';
import { sql } from '../db/sql';
import type { Transaction } from '../db/transaction';

/** `intact`, or the first position at which the chain no longer holds. */
export type ChainVerdict = { readonly intact: true; readonly length: number } | { readonly intact: false; readonly position: number };

interface ChainRow {
  position: string;
  id: string;
  at: Date;
  action: string;
  subject_kind: string;
  subject_id: string;
  actor_hash: string;
  detail_hash: string;
  previous_hash: string;
  hash: string;
}

function hashOf(row: ChainRow): string {
  const parts = [row.previous_hash, row.position, row.id, row.at.toISOString(), row.action, row.subject_kind, row.subject_id];
  return createHash('sha256')
    .update([...parts, row.actor_hash, row.detail_hash].join('\n'))
    .digest('hex');
}

/** Recomputes a tenant's whole chain: a changed, removed, moved or cut-off row is found. */
export async function verifyAuditChain(transaction: Transaction): Promise<ChainVerdict> {
  const { tenantId } = transaction;
  const rows = await transaction.rows<ChainRow>(sql`SELECT * FROM audit_log WHERE tenant_id = ${tenantId} ORDER BY position`);
  const head = await transaction.row<{ position: string; hash: string }>(
    sql`SELECT position, hash FROM audit_head WHERE tenant_id = ${tenantId}`,
  );
  let previous = '';
  let expected = 1;
  for (const row of rows) {
    if (Number(row.position) !== expected || row.previous_hash !== previous || row.hash !== hashOf(row))
      return { intact: false, position: expected };
    previous = row.hash;
    expected += 1;
  }
  const complete = rows.length === 0 ? head === null : head?.hash === previous && Number(head.position) === rows.length;
  return complete ? { intact: true, length: rows.length } : { intact: false, position: expected };
}
