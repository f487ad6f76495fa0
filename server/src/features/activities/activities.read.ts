import { sql } from '../../platform/db/sql';
import type { Transaction } from '../../platform/db/transaction';
import { programmeName } from './data/reference-lists';
import { ranBetween } from './data/running-in-year';

/** What a unit's report is prefilled with: one activity as the register has it today (KRS-F6). */
export interface ActivityForReport {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The programme's name. */
  readonly programme: string | null;
  /** The unit below the reporting one that carries it; null where it is the reporting unit's own. */
  readonly unitName: string | null;
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

/** Whose activities a report is about, and when. Days are ISO dates. */
export interface ReportScope {
  readonly unitId: string;
  readonly from: string;
  readonly to: string;
  /** The year whose money is asked for. */
  readonly year: number;
  /** Units below that answer for themselves: what they and those below them carry is theirs to report. */
  readonly except: readonly string[];
}

type Row = Omit<ActivityForReport, 'period'> & { from: string | null; to: string | null };

/**
 * The activities that ran in the period and that the unit or a unit below it carries, sorted as Swedish sorts names, with the
 * year's money. A committee so answers for what its administration does (HBG-F4).
 */
export async function activitiesForReport(transaction: Transaction, scope: ReportScope): Promise<ActivityForReport[]> {
  const { tenantId } = transaction;
  const { unitId, from, to, year, except } = scope;
  const rows = await transaction.rows<Row>(sql`
    SELECT a.id, a.name, a.kind, a.programme, a.starts_on::text AS "from", a.ends_on::text AS "to", a.purpose, a.results,
      CASE WHEN u.id <> ${unitId} THEN u.name END AS "unitName",
      f.budget::float8 AS budget, f.grant_received::float8 AS "grantReceived",
      CASE WHEN f.co_financing_cash IS NULL AND f.co_financing_in_kind IS NULL THEN NULL
        ELSE (coalesce(f.co_financing_cash, 0) + coalesce(f.co_financing_in_kind, 0))::float8 END AS "coFinancing",
      to_char(a.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "changedAt"
    FROM activity a
    JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
    LEFT JOIN activity_funding f ON f.tenant_id = ${tenantId} AND f.activity_id = a.id AND f.year = ${year}::int
    WHERE a.tenant_id = ${tenantId} AND ${unitId} = ANY(u.path) AND NOT u.path && ${[...except]}::uuid[]
      AND ${ranBetween(sql`${from}::date`, sql`${to}::date`)}
    ORDER BY a.name COLLATE "sv-SE-x-icu", a.id`);
  return rows.map(({ from: begins, to: ends, ...row }) => ({
    ...row,
    programme: programmeName(row.programme),
    period: { from: begins, to: ends },
  }));
}
