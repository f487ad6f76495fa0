import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';

/** A report that has not been handed in, and who answers for it. */
export interface ReportToRemind {
  readonly reportId: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly unitName: string;
  readonly dueOn: string | null;
  readonly personId: string | null;
}

/** Those of the reports that wait for their unit. Unknown and foreign ids are passed over. Reads report, round, unit and person. */
export function reportsToRemind(transaction: Transaction, reportIds: readonly string[]): Promise<ReportToRemind[]> {
  const { tenantId } = transaction;
  return transaction.rows<ReportToRemind>(sql`
    SELECT r.id AS "reportId", o.id AS "roundId", o.name AS "roundName", u.name AS "unitName", r.due_on::text AS "dueOn", p.id AS "personId"
    FROM report r
    JOIN round o ON o.tenant_id = ${tenantId} AND o.id = r.round_id
    JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
    LEFT JOIN person p ON p.tenant_id = ${tenantId} AND p.id = r.responsible_person_id AND p.active
    WHERE r.tenant_id = ${tenantId} AND r.id = ANY(${reportIds.filter(isId)}::uuid[])
      AND r.state IN ('not_started', 'draft', 'returned') AND NOT r.left_out
    ORDER BY r.id`);
}
