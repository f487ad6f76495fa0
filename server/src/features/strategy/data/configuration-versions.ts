import { type ConfigurationVersion, configurationVersion } from '../../../platform/configuration/effective-configuration';
import { type Sql, sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';

/** A stored version without its content. */
export interface VersionRow {
  readonly id: string;
  readonly number: number;
  readonly effectiveFrom: string;
  readonly author: string;
  readonly reason: string;
  /** ISO instant. */
  readonly createdAt: string;
}

/** Lets two people who change the configuration at once come one after the other; the version table can only be added to. */
export async function lockVersions(transaction: Transaction): Promise<void> {
  await transaction.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${transaction.tenantId}, 0))`);
}

/** Every version of the tenant as JSON, the one that is in force last of all first. */
export const everyVersion = (tenantId: string | null): Sql => sql`
  (SELECT coalesce(json_agg(v ORDER BY v."effectiveFrom" DESC, v.number DESC), '[]') FROM (
    SELECT id, number, effective_from AS "effectiveFrom", author, reason, created_at AS "createdAt"
    FROM configuration_version WHERE tenant_id = ${tenantId}) v)`;

/** Every version of the tenant, the one that is in force last of all first. */
export async function versionRows(transaction: Transaction): Promise<readonly VersionRow[]> {
  const found = await transaction.row<{ versions: VersionRow[] }>(sql`SELECT ${everyVersion(transaction.tenantId)} AS versions`);
  return found?.versions ?? [];
}

/** The versions with their content, in the order given. They are kept in memory, so that only new ones are read. */
export async function versionsWithContent(
  transaction: Transaction,
  rows: readonly VersionRow[],
): Promise<readonly (VersionRow & Pick<ConfigurationVersion, 'configuration'>)[]> {
  const versions: (VersionRow & Pick<ConfigurationVersion, 'configuration'>)[] = [];
  for (const row of rows) versions.push({ ...row, configuration: (await configurationVersion(transaction, row.id)).configuration });
  return versions;
}

/** The highest number among the versions; 0 where there is none. Whoever publishes names the one they have seen. */
export const newestNumber = (rows: readonly Pick<VersionRow, 'number'>[]): number => Math.max(0, ...rows.map(({ number }) => number));

/** Every version with its content, the one that is in force last of all first. */
export const allVersions = async (transaction: Transaction) => versionsWithContent(transaction, await versionRows(transaction));
