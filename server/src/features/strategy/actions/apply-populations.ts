import type { Configuration } from '@utblick/configuration';
import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';

/** Brings the tenant's line in the directory of populations in step: inhabitants per day, with their source. */
export async function applyPopulations(transaction: Transaction, populations: Configuration['tenant']['populations']): Promise<void> {
  const { tenantId } = transaction;
  const rows = populations.map(({ inhabitants, on, source }) => ({ inhabitants, on_day: on, source }));
  await transaction.rows(sql`DELETE FROM tenant_population WHERE tenant_id = ${tenantId}`);
  await transaction.rows(sql`
    INSERT INTO tenant_population (tenant_id, on_day, inhabitants, source)
    SELECT ${tenantId}, p.on_day, p.inhabitants, p.source
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS p(on_day date, inhabitants int, source text)`);
}
