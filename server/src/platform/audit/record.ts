import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '@utblick/domain';
import { newId } from '../db/identifier';
import { sql } from '../db/sql';
import type { Transaction } from '../db/transaction';

/** One thing that was done, in words of the domain. */
export interface AuditEntry {
  /** `report.submitted`, `activity.created` … */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Readable values; they stand in an erasable table beside the chain. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

export interface AuditActor {
  readonly personId: string | null;
  readonly name: string;
  /** The API token by which a program did it for the person; left out where the person did it themself. */
  readonly apiToken?: { readonly id: string; readonly name: string };
}

/** What the chain holds instead of a value: worth nothing to whoever no longer has the salt. */
export const saltedHash = (salt: string, value: unknown): string =>
  createHash('sha256')
    .update(`${salt}\n${canonicalJson(value)}`)
    .digest('hex');

/**
 * Appends an entry to the tenant's chain in the running transaction. The chain holds ids and salted hashes only, so
 * that people and values can be erased and the chain still verifies. It leaves with the commit: the chain's head is
 * locked until then and serialises the tenant's writes.
 */
export async function recordAudit(transaction: Transaction, actor: AuditActor, at: Date, entry: AuditEntry): Promise<void> {
  const id = newId();
  const salt = randomBytes(16).toString('hex');
  const actorHash = saltedHash(salt, actor);
  const detailHash = saltedHash(salt, entry.detail ?? {});
  const tenantId = transaction.tenantId;
  transaction.write(sql`
    WITH detail AS (
      INSERT INTO audit_detail (tenant_id, id, actor_person_id, actor_name, api_token_id, api_token_name, salt, detail)
      VALUES (${tenantId}, ${id}, ${actor.personId}, ${actor.name}, ${actor.apiToken?.id ?? null}, ${actor.apiToken?.name ?? null}, ${salt},
        ${JSON.stringify(entry.detail ?? {})}::jsonb)
    ), head AS (
      INSERT INTO audit_head AS h (tenant_id, position, previous_hash, hash)
      VALUES (${tenantId}, 1, '', encode(sha256(convert_to(concat_ws(E'\n', '', '1', ${id}::text, ${at.toISOString()}::text,
        ${entry.action}::text, ${entry.subjectKind}::text, ${entry.subjectId}::text, ${actorHash}::text, ${detailHash}::text), 'UTF8')), 'hex'))
      ON CONFLICT (tenant_id, chain) DO UPDATE SET
        position = h.position + 1,
        previous_hash = h.hash,
        hash = encode(sha256(convert_to(concat_ws(E'\n', h.hash, (h.position + 1)::text, ${id}::text, ${at.toISOString()}::text,
          ${entry.action}::text, ${entry.subjectKind}::text, ${entry.subjectId}::text, ${actorHash}::text, ${detailHash}::text), 'UTF8')), 'hex')
      RETURNING tenant_id, position, previous_hash, hash
    )
    INSERT INTO audit_log (tenant_id, position, id, at, action, subject_kind, subject_id, actor_hash, detail_hash, previous_hash, hash)
    SELECT tenant_id, position, ${id}, ${at.toISOString()}, ${entry.action}, ${entry.subjectKind}, ${entry.subjectId}, ${actorHash}, ${detailHash},
      previous_hash, hash
    FROM head`);
}
