import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import type { ConfigurationGround } from '../model/configuration-ground';

/** What a new version of the configuration may touch, in one statement. Reads tenant, activity_pillar, activity, role_assignment, person, round and unit. */
export async function configurationGround({
  transaction,
  clock,
}: Pick<MemberContext, 'transaction' | 'clock'>): Promise<ConfigurationGround> {
  const row = await transaction.row<ConfigurationGround>(groundRows(transaction.tenantId, clock.today()));
  if (!row) throw new Error('A statement of lists gave no row.');
  return row;
}

/** The same as rows of a statement that reads more. */
export const groundRows = (tenantId: string | null, today: string): Sql => sql`
  SELECT (SELECT t.key FROM tenant t WHERE t.id = ${tenantId}) AS "tenantKey", ${today} AS "on",
    (SELECT coalesce(json_agg(json_build_object('key', p.pillar_key, 'activities', p.activities) ORDER BY p.pillar_key), '[]') FROM (
      SELECT pillar_key, count(DISTINCT activity_id) AS activities FROM activity_pillar WHERE tenant_id = ${tenantId} GROUP BY pillar_key) p) AS pillars,
    (SELECT coalesce(json_agg(json_build_object('roleKey', h.role_key, 'people', h.people) ORDER BY h.role_key), '[]') FROM (
      SELECT a.role_key, json_agg(DISTINCT p.name) AS people
      FROM role_assignment a JOIN person p ON p.tenant_id = ${tenantId} AND p.id = a.person_id
      WHERE a.tenant_id = ${tenantId} AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to >= ${today}::date) AND p.active
      GROUP BY a.role_key) h) AS holders,
    (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'ruleKey', o.rule_key, 'number', v.number) ORDER BY o.period_from, o.name), '[]')
      FROM round o JOIN configuration_version v ON v.tenant_id = ${tenantId} AND v.id = o.version_id
      WHERE o.tenant_id = ${tenantId} AND o.ended_at IS NULL) AS rounds,
    (SELECT coalesce(json_agg(json_build_object('key', u.key, 'activities', u.activities) ORDER BY u.key), '[]') FROM (
      SELECT u.key, count(*) AS activities FROM activity a JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
      WHERE a.tenant_id = ${tenantId} GROUP BY u.key) u) AS units`;
