import { sql } from '../../platform/db/sql';
import type { Transaction } from '../../platform/db/transaction';
import { programmeName } from './data/reference-lists';
import { ranInYear } from './data/running-in-year';

/** What a unit's yearly report is prefilled with: one activity as the register has it today (KRS-F6). */
export interface ActivityForReport {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The programme's name. */
  readonly programme: string | null;
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly purpose: string;
  readonly results: string;
  /** Whole kronor of the year, the unit's own share; null where nobody has entered the figure. */
  readonly budget: number | null;
  readonly grantReceived: number | null;
  /** Cash and in kind together; null where neither is entered. */
  readonly coFinancing: number | null;
  /** When the register's content last changed, ISO instant. */
  readonly changedAt: string;
}

type Row = Omit<ActivityForReport, 'period'> & { from: string | null; to: string | null };

/** The unit's activities that ran in the year, sorted as Swedish sorts names, with that year's money. */
export async function activitiesForReport(transaction: Transaction, unitId: string, year: number): Promise<ActivityForReport[]> {
  const { tenantId } = transaction;
  const rows = await transaction.rows<Row>(sql`
    SELECT a.id, a.name, a.kind, a.programme, a.starts_on::text AS "from", a.ends_on::text AS "to", a.purpose, a.results,
      f.budget::float8 AS budget, f.grant_received::float8 AS "grantReceived",
      CASE WHEN f.co_financing_cash IS NULL AND f.co_financing_in_kind IS NULL THEN NULL
        ELSE (coalesce(f.co_financing_cash, 0) + coalesce(f.co_financing_in_kind, 0))::float8 END AS "coFinancing",
      to_char(a.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "changedAt"
    FROM activity a
    LEFT JOIN activity_funding f ON f.tenant_id = ${tenantId} AND f.activity_id = a.id AND f.year = ${year}::int
    WHERE a.tenant_id = ${tenantId} AND a.unit_id = ${unitId} AND ${ranInYear(sql`${year}::int`)}
    ORDER BY a.name COLLATE "sv-SE-x-icu", a.id`);
  return rows.map(({ from, to, ...row }) => ({ ...row, programme: programmeName(row.programme), period: { from, to } }));
}
