import { type Sql, sql } from '../../../platform/db/sql';

/**
 * Whether activity `a` ran between two days: begun and ended activities whose period reaches into it. One that has ended
 * without an end date counts where it began and in years it has figures for. Ideas, plans and cancelled ones never count.
 */
export const ranBetween = (from: Sql, to: Sql): Sql => sql`(
  a.status IN ('running', 'ended')
  AND (a.starts_on IS NULL OR a.starts_on <= ${to})
  AND (a.ends_on >= ${from}
    OR (a.ends_on IS NULL AND (a.status = 'running' OR a.starts_on >= ${from}
      OR EXISTS (SELECT FROM activity_funding m WHERE m.tenant_id = a.tenant_id AND m.activity_id = a.id
        AND m.year BETWEEN date_part('year', ${from}) AND date_part('year', ${to}))))))`;

/** Whether activity `a` ran in a year. */
export const ranInYear = (year: Sql): Sql => ranBetween(sql`make_date(${year}, 1, 1)`, sql`make_date(${year}, 12, 31)`);
