import { createHash } from 'node:crypto';
import type { Configuration } from '@utblick/configuration';
import { canonicalJson } from '@utblick/domain';
import { dayInSweden } from '../../../platform/clock/clock';
import type { ConfigurationFollower } from '../../../platform/configuration/configuration-follower';
import { newId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import { lockVersions } from '../data/configuration-versions';
import { applyUnits } from './apply-units';
import { bringInStep } from './bring-in-step';

/** Who applies a configuration, from when it is in force, and why. */
export interface Application {
  readonly effectiveFrom: string;
  readonly author: string;
  readonly reason: string;
  readonly at: Date;
  /** True for invented example parts, so that their units can be found and removed. */
  readonly example?: boolean;
  /** What the features keep in step with the configuration. */
  readonly followers: readonly ConfigurationFollower[];
}

/** `applied` with the new version's number, or `unchanged` when the newest version has the same content. */
export type ApplicationResult = { readonly outcome: 'applied' | 'unchanged'; readonly number: number; readonly versionId: string };

interface NewestRow {
  id: string;
  number: number;
  content_hash: string;
}

/**
 * Stores a configuration as the tenant's next immutable version and brings everything in step with the version that is in
 * force today. Applying the same content twice changes nothing.
 */
export async function applyConfiguration(
  transaction: Transaction,
  configuration: Configuration,
  application: Application,
): Promise<ApplicationResult> {
  const { tenantId } = transaction;
  const contentHash = createHash('sha256').update(canonicalJson(configuration)).digest('hex');
  await lockVersions(transaction);
  const newest = await transaction.row<NewestRow>(sql`
    SELECT id, number, content_hash FROM configuration_version WHERE tenant_id = ${tenantId} ORDER BY number DESC LIMIT 1`);
  if (newest?.content_hash === contentHash) return { outcome: 'unchanged', number: newest.number, versionId: newest.id };
  const versionId = newId();
  const number = (newest?.number ?? 0) + 1;
  await transaction.rows(sql`
    INSERT INTO configuration_version (tenant_id, id, number, effective_from, content, content_hash, author, reason, created_at)
    VALUES (${tenantId}, ${versionId}, ${number}, ${application.effectiveFrom}, ${JSON.stringify(configuration)}::jsonb, ${contentHash},
      ${application.author}, ${application.reason}, ${application.at.toISOString()})`);
  // All that is told outside the tenant, and only of one that an operator has founded.
  transaction.write(sql`SELECT note_version(${number})`);
  const { example = false, followers } = application;
  const today = dayInSweden(application.at);
  // A unit that a later version brings is there at once, so that it can be planned for; what it is called waits for its day.
  await applyUnits(transaction, configuration.units, { example, onlyNew: true });
  await bringInStep(transaction, { today, followers, example });
  return { outcome: 'applied', number, versionId };
}
