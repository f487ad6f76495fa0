import { type Sql, sql } from '../../../platform/db/sql';

/**
 * Whether activity `a` ran in a year: begun and ended activities whose period reaches into it. One that has ended without
 * an end date counts in the year it began and in years it has figures for. Ideas, plans and cancelled ones never count.
 */
export const ranInYear = (year: Sql): Sql => sql`(
  a.status IN ('running', 'ended')
  AND (a.starts_on IS NULL OR a.starts_on <= make_date(${year}, 12, 31))
  AND (a.ends_on >= make_date(${year}, 1, 1)
    OR (a.ends_on IS NULL AND (a.status = 'running' OR date_part('year', a.starts_on) = ${year}
      OR EXISTS (SELECT FROM activity_funding m WHERE m.tenant_id = a.tenant_id AND m.activity_id = a.id AND m.year = ${year})))))`;
