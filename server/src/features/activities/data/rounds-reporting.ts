import { type Sql, sql } from '../../../platform/db/sql';

/**
 * Names of the rounds in which activity `a` stands in something handed in or begun, oldest first. Frozen copies are
 * searched wherever in them the activity is named, so that their shape can change without this noticing.
 */
export const roundsReporting = (tenantId: string | null): Sql => sql`coalesce((
  SELECT json_agg(n.name ORDER BY n.period_to, n.name) FROM (
    SELECT DISTINCT r.name, r.period_to
    FROM report p JOIN round r ON r.tenant_id = ${tenantId} AND r.id = p.round_id
    LEFT JOIN snapshot s ON s.tenant_id = ${tenantId} AND s.subject_kind = 'report' AND s.subject_id = p.id
    LEFT JOIN report_draft d ON d.tenant_id = ${tenantId} AND d.report_id = p.id
    WHERE p.tenant_id = ${tenantId}
      AND (jsonb_path_exists(s.content, '$.**.activityId ? (@ == $id)', jsonb_build_object('id', a.id))
        OR jsonb_path_exists(d.content, '$.**.activityId ? (@ == $id)', jsonb_build_object('id', a.id)))
  ) n), '[]')`;
