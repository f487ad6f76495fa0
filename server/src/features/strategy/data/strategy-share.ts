import type { Configuration } from '@utblick/configuration';
import { effectiveVersionId } from '../../../platform/configuration/effective-configuration';
import { sql } from '../../../platform/db/sql';
import type { SharedWriter } from '../../../platform/sharing/shared-writing';
import { sharedStrategy } from '../model/shared-strategy';

/** The strategy as it is in force and as it will be, each version from its own day, so that readers see the one of their day. */
export const strategyShare: SharedWriter = {
  offer: 'strategy_items',
  refresh: async (transaction, today) => {
    const { tenantId } = transaction;
    await strategyShare.clear(transaction);
    const versions = await transaction.rows<{ number: number; effectiveFrom: string; content: Configuration }>(sql`
      SELECT number, effective_from::text AS "effectiveFrom", content FROM configuration_version
      WHERE tenant_id = ${tenantId} AND (effective_from > ${today}::date OR id = ${effectiveVersionId(tenantId, today)})`);
    const rows = versions.map(({ number, effectiveFrom, content }) => ({
      version: number,
      effective_from: effectiveFrom,
      content: sharedStrategy(content),
    }));
    await transaction.rows(sql`
      INSERT INTO shared_strategy (tenant_id, version, effective_from, content)
      SELECT ${tenantId}, v.version, v.effective_from, v.content
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS v(version int, effective_from date, content jsonb)`);
  },
  clear: async (transaction) => {
    await transaction.rows(sql`DELETE FROM shared_strategy WHERE tenant_id = ${transaction.tenantId}`);
  },
};
