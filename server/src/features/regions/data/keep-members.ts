import type { Configuration } from '@utblick/configuration';
import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';

/** Brings the body's line in the directory of members in step with its configuration, so that members find their bodies. */
export async function keepMembers(transaction: Transaction, members: Configuration['tenant']['members']): Promise<void> {
  const { tenantId } = transaction;
  const rows = members.map(({ code, name, from = null, to = null }, position) => ({
    position,
    code,
    name,
    valid_from: from,
    valid_to: to,
  }));
  await transaction.rows(sql`DELETE FROM region_member WHERE tenant_id = ${tenantId}`);
  await transaction.rows(sql`
    INSERT INTO region_member (tenant_id, position, code, name, valid_from, valid_to)
    SELECT ${tenantId}, m.position, m.code, m.name, m.valid_from, m.valid_to
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS m(position int, code text, name text, valid_from date, valid_to date)`);
}
