import { createHash } from 'node:crypto';
import { sql } from '../db/sql';
import type { Transaction } from '../db/transaction';
import { saltedHash } from './record';

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
  salt: string | null;
  /** Null where the names have been erased. */
  actor_name: string | null;
  actor_person_id: string | null;
  api_token_id: string | null;
  api_token_name: string | null;
  /** Null where the values have been erased. */
  detail: unknown;
}

function hashOf(row: ChainRow): string {
  const parts = [row.previous_hash, row.position, row.id, row.at.toISOString(), row.action, row.subject_kind, row.subject_id];
  return createHash('sha256')
    .update([...parts, row.actor_hash, row.detail_hash].join('\n'))
    .digest('hex');
}

/** Whether the readable values that stand beside a row, as far as they are there, are those that it was written with. */
function saysTheSame(row: ChainRow): boolean {
  const { salt, actor_name: name, actor_person_id: personId, api_token_id: id, api_token_name: tokenName, detail } = row;
  if (salt === null) return true;
  const actor = { personId, name, ...(id === null ? {} : { apiToken: { id, name: tokenName } }) };
  const isActor = name === null || row.actor_hash === saltedHash(salt, actor);
  return isActor && (detail === null || row.detail_hash === saltedHash(salt, detail));
}

/**
 * Recomputes a tenant's whole chain: a changed, removed, moved or cut-off row is found, and a changed value beside it. Names
 * (all of an entry at once) and values may have been erased.
 */
export async function verifyAuditChain(transaction: Transaction): Promise<ChainVerdict> {
  const { tenantId } = transaction;
  const rows = await transaction.rows<ChainRow>(sql`
    SELECT l.*, d.salt, d.actor_name, d.actor_person_id, d.api_token_id, d.api_token_name, d.detail
    FROM audit_log l LEFT JOIN audit_detail d ON d.tenant_id = ${tenantId} AND d.id = l.id
    WHERE l.tenant_id = ${tenantId} ORDER BY l.position`);
  const head = await transaction.row<{ position: string; hash: string }>(
    sql`SELECT position, hash FROM audit_head WHERE tenant_id = ${tenantId}`,
  );
  let previous = '';
  let expected = 1;
  for (const row of rows) {
    const isNext = Number(row.position) === expected && row.previous_hash === previous;
    if (!isNext || row.hash !== hashOf(row) || !saysTheSame(row)) return { intact: false, position: expected };
    previous = row.hash;
    expected += 1;
  }
  const complete = rows.length === 0 ? head === null : head?.hash === previous && Number(head.position) === rows.length;
  return complete ? { intact: true, length: rows.length } : { intact: false, position: expected };
}
