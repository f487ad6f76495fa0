import { isId } from '../../../platform/db/identifier';
import { type Sql, sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';

/** A report that has not been handed in, and who answers for it. */
export interface ReportToRemind {
  readonly reportId: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly dueOn: string | null;
  readonly personId: string | null;
  readonly hasAddress: boolean;
}

/** Those of the reports that wait for their unit. Unknown and foreign ids are passed over. */
export const reportsToRemind = (transaction: Transaction, reportIds: readonly string[]): Promise<ReportToRemind[]> =>
  waitingForUnit(transaction, sql`r.id = ANY(${reportIds.filter(isId)}::uuid[])`);

/** All reports of open rounds that wait for their unit and are due on a day or before it (ISO date). */
export const reportsDueBy = (transaction: Transaction, day: string): Promise<ReportToRemind[]> =>
  waitingForUnit(transaction, sql`o.ended_at IS NULL AND r.due_on <= ${day}::date`);

/** The reports of a round, each waiting for its unit. */
export const reportsOfRound = (transaction: Transaction, roundId: string): Promise<ReportToRemind[]> =>
  waitingForUnit(transaction, sql`o.id = ${roundId}`);

/** Reads report, round, unit and person. */
function waitingForUnit(transaction: Transaction, which: Sql): Promise<ReportToRemind[]> {
  const { tenantId } = transaction;
  return transaction.rows<ReportToRemind>(sql`
    SELECT r.id AS "reportId", o.id AS "roundId", o.name AS "roundName", u.id AS "unitId", u.name AS "unitName", r.due_on::text AS "dueOn",
      p.id AS "personId", p.email IS NOT NULL AS "hasAddress"
    FROM report r
    JOIN round o ON o.tenant_id = ${tenantId} AND o.id = r.round_id
    JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
    LEFT JOIN person p ON p.tenant_id = ${tenantId} AND p.id = r.responsible_person_id AND p.active
    WHERE r.tenant_id = ${tenantId} AND r.state IN ('not_started', 'draft', 'returned') AND NOT r.left_out AND ${which}
    ORDER BY r.id`);
}
