import type { Configuration } from '@utblick/configuration';
import { LRUCache } from 'lru-cache';
import { sql } from '../db/sql';
import type { Transaction } from '../db/transaction';
import { Refused } from '../errors/refused';

/** A configuration as it was stored: immutable, so that it may be kept in memory by its id. */
export interface ConfigurationVersion {
  readonly id: string;
  readonly number: number;
  readonly configuration: Configuration;
}

/**
 * How much text of configurations is kept, in bytes. Read into objects it takes 1.6 times as much memory: at most 215 MB, and a
 * twentieth of that for the installations there are. It has room for every municipality ten times over, since reading one
 * again costs more than the rest of a request.
 */
const MOST_KEPT = 128 * 1024 * 1024;

const versions = new LRUCache<string, ConfigurationVersion>({ maxSize: MOST_KEPT });

/** Reads one version of the tenant's own configuration. The key carries the tenant: an id alone never reaches another's. */
export async function configurationVersion(transaction: Transaction, id: string): Promise<ConfigurationVersion> {
  const { tenantId } = transaction;
  const cacheKey = `${tenantId}/${id}`;
  const kept = versions.get(cacheKey);
  if (kept) return kept;
  const row = await transaction.row<{ id: string; number: number; content: Configuration; size: number }>(sql`
    SELECT id, number, content, octet_length(content::text) AS size FROM configuration_version WHERE tenant_id = ${tenantId} AND id = ${id}`);
  if (!row) throw new Refused('NOT_FOUND', 'configuration version');
  const version = { id: row.id, number: row.number, configuration: row.content };
  versions.set(cacheKey, version, { size: row.size });
  return version;
}

/** The id of the version in force on a day, as a fragment for statements that already read something else. */
export const effectiveVersionId = (tenantId: string | null, today: string) => sql`(
  SELECT v.id FROM configuration_version v
  WHERE v.tenant_id = ${tenantId} AND v.effective_from <= ${today}::date
  ORDER BY v.effective_from DESC, v.number DESC LIMIT 1)`;

/** The version in force on a day, or null for a tenant that nobody has configured yet. */
export async function effectiveConfiguration(transaction: Transaction, today: string): Promise<ConfigurationVersion | null> {
  const row = await transaction.row<{ id: string | null }>(sql`SELECT ${effectiveVersionId(transaction.tenantId, today)} AS id`);
  return row?.id ? configurationVersion(transaction, row.id) : null;
}
