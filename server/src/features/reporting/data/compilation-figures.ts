import { type Sql, sql } from '../../../platform/db/sql';

/** What the register says today of one activity that was reported. Whole kronor in the round's year; null is not entered. */
export interface RegisterToday {
  readonly activityId: string;
  readonly budget: number | null;
  readonly grantReceived: number | null;
  readonly coFinancing: number | null;
}

/**
 * Today's figures of the activities in frozen content, as a JSON list; one that has left the register is not in it.
 * Reads activity and activity_funding.
 * @param content the frozen compilation, a jsonb expression
 */
export const registerToday = (tenantId: string | null, year: Sql, content: Sql): Sql => sql`
  coalesce((SELECT json_agg(t) FROM (
    SELECT a.id AS "activityId", f.budget, f.grant_received AS "grantReceived",
      CASE WHEN f.co_financing_cash IS NULL AND f.co_financing_in_kind IS NULL THEN NULL
        ELSE coalesce(f.co_financing_cash, 0) + coalesce(f.co_financing_in_kind, 0) END AS "coFinancing"
    FROM jsonb_path_query(${content}, '$.document.units[*].activities[*].activityId') AS reported(id)
    JOIN activity a ON a.tenant_id = ${tenantId} AND a.id = (reported.id #>> '{}')::uuid
    LEFT JOIN activity_funding f ON f.tenant_id = ${tenantId} AND f.activity_id = a.id AND f.year = ${year}) t), '[]')`;
