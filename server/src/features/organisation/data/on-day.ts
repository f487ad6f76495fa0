import { effectiveVersionId } from '../../../platform/configuration/effective-configuration';
import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';

/** Every unit that there is or was, as JSON, sorted as Swedish sorts. Reads unit. */
export const everyUnit = (tenantId: string | null): Sql => sql`
  coalesce((SELECT json_agg(n ORDER BY n.name COLLATE "sv-SE-x-icu", n.id) FROM (
    SELECT u.id, u.key, u.name, u.kind, u.parent_id AS "parentId", u.valid_from AS "validFrom", u.valid_to AS "validTo"
    FROM unit u WHERE u.tenant_id = ${tenantId}) n), '[]')`;

/** Who holds which role where on a day, as JSON. Reads role_assignment, person and unit. */
export const holdingsOn = (tenantId: string | null, day: string): Sql => sql`
  coalesce((SELECT json_agg(h ORDER BY h."personName" COLLATE "sv-SE-x-icu") FROM (
    SELECT a.role_key AS "roleKey", u.key AS "unitKey", p.name AS "personName", (
      SELECT q.name FROM role_assignment s JOIN person q ON q.tenant_id = ${tenantId} AND q.id = s.person_id
      WHERE s.tenant_id = ${tenantId} AND s.id = a.substitutes_id) AS "substituteFor"
    FROM role_assignment a
    JOIN person p ON p.tenant_id = ${tenantId} AND p.id = a.person_id AND p.active
    LEFT JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
    WHERE a.tenant_id = ${tenantId} AND a.valid_from <= ${day}::date AND (a.valid_to IS NULL OR a.valid_to >= ${day}::date)) h), '[]')`;

/** The version in force on a day; the one in force today for a day before the first. */
export const versionOn = ({ transaction: { tenantId }, viewer }: MemberContext, day: string): Sql =>
  sql`coalesce(${effectiveVersionId(tenantId, day)}, ${viewer.versionId}::uuid)`;
