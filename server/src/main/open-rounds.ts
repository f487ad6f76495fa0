import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import { countOpenRounds } from '../features/reporting/open-rounds.read';
import { rowsOutsideTransaction } from '../platform/db/outside-transaction';
import { sql } from '../platform/db/sql';
import { inTransaction } from '../platform/db/transaction';
import type { OpenRounds } from '../platform/observability/metrics';

const COUNTED_ANEW_MS = 5 * 60_000;

/**
 * Counts the open rounds tenant by tenant, each in a transaction of its own, since nobody reads the rows of several. One
 * connection is enough for it, and what was counted holds for five minutes.
 */
export function openRoundsOf(dataSource: DataSource): () => Promise<OpenRounds> {
  const last = new LRUCache<'rounds', OpenRounds>({ max: 1, ttl: COUNTED_ANEW_MS });
  return async () => {
    const known = last.get('rounds');
    if (known) return known;
    const tenants = await rowsOutsideTransaction<{ id: string }>(dataSource, sql`SELECT id FROM tenant`);
    const counts: number[] = [];
    for (const { id } of tenants) counts.push(await inTransaction(dataSource, { tenantId: id, accountId: null }, countOpenRounds));
    const counted = { rounds: counts.reduce((sum, count) => sum + count, 0), tenants: counts.filter((count) => count > 0).length };
    last.set('rounds', counted);
    return counted;
  };
}
