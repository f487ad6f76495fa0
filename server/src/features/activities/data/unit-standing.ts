import { type Sql, sql } from '../../../platform/db/sql';
import { mergers } from '../model/activity-rules';

/** Who stands in for units that have ended: for each, the unit it went up in and every further one. */
export interface UnitSuccession {
  readonly successors: ReadonlyMap<string, string>;
  /** ISO day. */
  readonly today: string;
}

/** Whether unit `u` has ended before today. */
const ended = (today: string): Sql => sql`(u.valid_to IS NOT NULL AND u.valid_to < ${today}::date)`;

/**
 * The unit that activity `a` of unit `u` now lies with, as a lateral join `home`: the last one that an ended unit went up
 * in, or `u` itself. `home.former` is the name of a unit that has ended, null while it goes on.
 */
export const home = (tenantId: string | null, { successors, today }: UnitSuccession): Sql => {
  const last = mergers(successors).filter(({ to }) => !successors.has(to));
  return sql`LEFT JOIN LATERAL (
    SELECT coalesce(s.id, u.id) AS id, coalesce(s.name, u.name) AS name, CASE WHEN ${ended(today)} THEN u.name END AS former
    FROM (SELECT 1) one
    LEFT JOIN jsonb_to_recordset(${JSON.stringify(last)}::jsonb) AS m("from" text, "to" text) ON m."from" = u.key AND ${ended(today)}
    LEFT JOIN unit s ON s.tenant_id = ${tenantId} AND s.key = m."to"
  ) home ON true`;
};

/** Whether activity `a` of unit `u` belongs to one of the wanted units, or to a unit that has gone up in one of them. */
export const ofUnits = (tenantId: string | null, unitIds: readonly string[], { successors, today }: UnitSuccession): Sql => sql`(
  a.unit_id = ANY(${[...unitIds]}::uuid[])
  OR (${ended(today)} AND EXISTS (
    SELECT FROM jsonb_to_recordset(${JSON.stringify(mergers(successors))}::jsonb) AS m("from" text, "to" text)
    JOIN unit s ON s.tenant_id = ${tenantId} AND s.key = m."to" AND s.id = ANY(${[...unitIds]}::uuid[])
    WHERE m."from" = u.key)))`;
