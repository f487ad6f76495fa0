import type { Client } from 'pg';
import { GraphqlClient } from '../../kit/client';
import type { TestServer } from '../../kit/server';

/** One account for each set of roles that somebody holds in a tenant, with what the roles allow and the units none of them reaches. */
export interface Player {
  readonly email: string;
  readonly tenantId: string;
  readonly tenantKey: string;
  readonly roles: string;
  /** Every permission that one of the roles gives, whatever its scope. */
  readonly permissions: readonly string[];
  /** Changes things in some units only. */
  readonly writesOwn: boolean;
  /** Reads reports of some units only. */
  readonly readsOwn: boolean;
  /** Units beyond what the roles' permissions reach, with a report in a round that is open. */
  readonly beyond: readonly { readonly unitId: string; readonly reportId: string }[];
}

/** Who may do what, as the configurations and the assignments in the database say it on the day of the tests. */
const PLAYERS = `
  WITH version AS (
    SELECT DISTINCT ON (tenant_id) tenant_id, content FROM configuration_version WHERE effective_from <= '2026-11-20' ORDER BY tenant_id, effective_from DESC, number DESC
  ), held AS (
    SELECT p.tenant_id, p.email, a.role_key, a.unit_id, permission ->> 'allow' AS allow, permission ->> 'scope' AS scope
    FROM person p JOIN role_assignment a ON a.tenant_id = p.tenant_id AND a.person_id = p.id AND a.valid_from <= '2026-11-20'
      AND (a.valid_to IS NULL OR a.valid_to >= '2026-11-20')
    JOIN account c ON c.id = p.account_id AND c.email = p.email
    JOIN version v ON v.tenant_id = p.tenant_id
    CROSS JOIN jsonb_array_elements(v.content -> 'roles') role
    LEFT JOIN jsonb_array_elements(coalesce(role -> 'permissions', '[]')) permission ON true
    WHERE role ->> 'key' = a.role_key
  ), bounded AS (
    SELECT tenant_id, email, string_agg(DISTINCT role_key, '+' ORDER BY role_key) AS roles, array_agg(DISTINCT unit_id) AS units,
      coalesce(array_agg(DISTINCT allow ORDER BY allow) FILTER (WHERE allow IS NOT NULL), '{}') AS permissions,
      bool_and(allow IS NULL OR scope <> 'municipality' OR allow LIKE '%.read') AS writes_own,
      bool_and(scope <> 'municipality') FILTER (WHERE allow = 'report.read') AS reads_own
    FROM held GROUP BY tenant_id, email
  )
  SELECT DISTINCT ON (b.tenant_id, b.roles) b.email, b.tenant_id AS "tenantId", t.key AS "tenantKey", b.roles, b.permissions,
    b.writes_own AS "writesOwn", coalesce(b.reads_own, true) AS "readsOwn",
    ARRAY(SELECT json_build_object('unitId', r.unit_id, 'reportId', r.id) FROM report r
      JOIN round o ON o.tenant_id = r.tenant_id AND o.id = r.round_id AND o.ended_at IS NULL
      JOIN unit u ON u.tenant_id = r.tenant_id AND u.id = r.unit_id
      WHERE r.tenant_id = b.tenant_id AND NOT u.path && b.units ORDER BY r.state DESC, r.id LIMIT $1) AS beyond
  FROM bounded b JOIN tenant t ON t.id = b.tenant_id ORDER BY b.tenant_id, b.roles, b.email`;

/** The players of all tenants, each with so many units beyond them at most. */
export async function rolePlayers(admin: Client, units: number): Promise<Player[]> {
  return (await admin.query<Player>(PLAYERS, [units])).rows;
}

/** A player at work in their tenant, also where they belong to several. */
export async function atWork({ url }: TestServer, { email, tenantId }: Player): Promise<GraphqlClient> {
  const client = new GraphqlClient(url);
  await client.signIn(email, 'utblick-exempel');
  await client.query('mutation Switch($tenantId: ID!) { switchTenant(tenantId: $tenantId) { __typename } }', { tenantId });
  return client;
}
