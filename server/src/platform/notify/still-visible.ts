import { type Grant, reachOf } from '@utblick/domain';
import { withinReach } from '../auth/within-reach';
import { type Sql, sql } from '../db/sql';

/**
 * Narrows a statement to notifications `n` (with their unit `u`, left joined) of whose matter the person may still know by
 * these grants. What somebody has lost the right to see is neither shown, counted nor mailed.
 */
export function stillVisible(grants: readonly Grant[]): Sql {
  const permissions = [...new Set(grants.map(({ permission }) => permission))];
  const reached = permissions.reduce<Sql>(
    (before, permission) => sql`${before} OR (n.permission = ${permission} AND ${withinReach(reachOf(grants, permission))})`,
    sql`n.permission IS NULL`,
  );
  return sql`coalesce(${reached}, false)`;
}
