import { type Sql, sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import type { HeldThings } from '../model/held-things';

/** What a person holds beside their roles, as columns of one row. Reads activity, report, report_draft, round and unit. */
export const heldThingsColumns = (tenantId: string | null, personId: string): Sql => sql`
  coalesce((SELECT json_agg(k ORDER BY k.name COLLATE "sv-SE-x-icu", k.id) FROM (
    SELECT a.id, a.name, u.name AS "unitName", a.status FROM activity a JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
    WHERE a.tenant_id = ${tenantId} AND a.contact_person_id = ${personId}) k), '[]') AS activities,
  coalesce((SELECT json_agg(k ORDER BY k."dueOn", k."unitName" COLLATE "sv-SE-x-icu") FROM (
    SELECT r.id, o.name AS "roundName", u.name AS "unitName", r.due_on AS "dueOn",
      EXISTS (SELECT FROM report_draft d WHERE d.tenant_id = ${tenantId} AND d.report_id = r.id AND d.saved_by = ${personId}) AS draft
    FROM report r
    JOIN round o ON o.tenant_id = ${tenantId} AND o.id = r.round_id AND o.ended_at IS NULL
    JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
    WHERE r.tenant_id = ${tenantId} AND r.responsible_person_id = ${personId} AND r.state <> 'accepted') k), '[]') AS reports`;

/** What a person holds beside their roles. */
export async function heldThings(transaction: Transaction, personId: string): Promise<HeldThings> {
  const found = await transaction.row<HeldThings>(sql`SELECT ${heldThingsColumns(transaction.tenantId, personId)}`);
  return found ?? { activities: [], reports: [] };
}
