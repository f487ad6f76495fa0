import { sql } from '../db/sql';
import type { Transaction } from '../db/transaction';
import type { Offer } from './offers';

/**
 * A feature's promise to keep the shared tables of one offer. `refresh` writes everything that the tenant shares under it
 * anew, from rows of its own; `clear` takes it all away.
 */
export interface SharedWriter {
  readonly offer: Offer;
  refresh(transaction: Transaction, today: string): Promise<void>;
  clear(transaction: Transaction): Promise<void>;
}

/** What the tenant has a decision on that is in force or will be. */
async function offersOf({ tenantId, rows }: Transaction, today: string): Promise<ReadonlySet<string>> {
  const living = await rows<{ offer: string }>(sql`
    SELECT DISTINCT g.kind || '_' || g.grain AS offer FROM share_grant g
    WHERE g.tenant_id = ${tenantId} AND g.withdrawn_at IS NULL AND (g.valid_to IS NULL OR g.valid_to >= ${today}::date)`);
  return new Set(living.map(({ offer }) => offer));
}

/**
 * Lets one transaction at a time change what the tenant shares. A decision and a change of the rows that it covers would
 * otherwise each miss the other, and what is shared would stay behind.
 */
export async function lockShared({ tenantId, rows }: Transaction): Promise<void> {
  await rows(sql`SELECT pg_advisory_xact_lock(hashtextextended('shared rows ' || ${tenantId}::text, 0))`);
}

/**
 * Brings shared tables in step: after the tenant's own rows have changed, and after a sharing decision was made or
 * withdrawn. What is not shared does not lie in a shared table.
 */
export async function keepShared(transaction: Transaction, writers: readonly SharedWriter[], today: string): Promise<void> {
  await lockShared(transaction);
  const offered = await offersOf(transaction, today);
  for (const writer of writers) {
    if (offered.has(writer.offer)) await writer.refresh(transaction, today);
    else await writer.clear(transaction);
  }
}
