import { NAMED_AUDIENCE, TOTAL_YEARS, UNITS } from './size';

/**
 * Ids of rows by kind, tenant and number: time-ordered uuids as the server makes them, the same in every run. The kinds
 * only keep them apart.
 */
export const KINDS = {
  tenant: 1,
  account: 2,
  person: 3,
  unit: 4,
  version: 5,
  role: 6,
  token: 7,
  activity: 8,
  partner: 9,
  grant: 10,
} as const;

/** What the rest of the statements use, for the one session that fills the database. */
export const SESSION = `
  SET session_replication_role = replica;
  SET synchronous_commit = off;
  SET maintenance_work_mem = '256MB';
  CREATE TEMPORARY TABLE input (tenants int, activities int, configuration jsonb, role_key text, pillar_keys text[]);
  CREATE FUNCTION pg_temp.id_of(kind int, tenant int, number int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex(number), 8, '0') || '-' || lpad(to_hex(tenant), 4, '0') || '-7' || lpad(to_hex(kind), 3, '0') || '-8000-'
      || lpad(to_hex(tenant), 6, '0') || lpad(to_hex(number % 16777216), 6, '0'))::uuid
  $$;
  CREATE FUNCTION pg_temp.tenants() RETURNS int LANGUAGE sql STABLE AS $$ SELECT tenants FROM pg_temp.input $$;
  CREATE FUNCTION pg_temp.activities() RETURNS int LANGUAGE sql STABLE AS $$ SELECT activities FROM pg_temp.input $$;
  CREATE FUNCTION pg_temp.mark(tenant int) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'K' || lpad(tenant::text, 4, '0') $$;
`;

const id = (kind: keyof typeof KINDS, tenant: string, number: string): string => `pg_temp.id_of(${KINDS[kind]}, ${tenant}, ${number})`;

/** Tenants with units, a configuration, and one reader each who has an account and a token. */
export const TENANT_ROWS: readonly string[] = [
  `INSERT INTO tenant (id, key, kind, name, short_name, code)
    SELECT ${id('tenant', 't', '0')}, 'bench-' || t, 'municipality', pg_temp.mark(t) || ' kommun', pg_temp.mark(t), lpad(t::text, 4, '0')
    FROM generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO tenant_population (tenant_id, on_day, inhabitants, source)
    SELECT ${id('tenant', 't', '0')}, '2025-12-31', 5000 + (t * 7919) % 200000, 'bench' FROM generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO account (id, email, name) SELECT ${id('account', 't', '0')}, 'reader-' || t || '@bench.example', 'Reader ' || t
    FROM generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO person (tenant_id, id, account_id, name, email)
    SELECT ${id('tenant', 't', '0')}, ${id('person', 't', '0')}, ${id('account', 't', '0')}, 'Reader ' || t, 'reader-' || t || '@bench.example'
    FROM generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO membership (account_id, tenant_id, person_id)
    SELECT ${id('account', 't', '0')}, ${id('tenant', 't', '0')}, ${id('person', 't', '0')} FROM generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO configuration_version (tenant_id, id, number, effective_from, content, content_hash, author, reason, created_at)
    SELECT ${id('tenant', 't', '0')}, ${id('version', 't', '0')}, 1, '2020-01-01',
      jsonb_set(c.configuration, '{tenant}', (c.configuration -> 'tenant') || jsonb_build_object('key', 'bench-' || t, 'name', pg_temp.mark(t) || ' kommun')),
      'bench', 'bench', 'bench', '2026-01-01' FROM input c, generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO role_assignment (tenant_id, id, person_id, role_key, valid_from)
    SELECT ${id('tenant', 't', '0')}, ${id('role', 't', '0')}, ${id('person', 't', '0')}, c.role_key, '2020-01-01' FROM input c, generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO api_token (id, token_hash, account_id, tenant_id, name, permissions, created_at, expires_at)
    SELECT ${id('token', 't', '0')}, encode(sha256(convert_to('utb_bench-' || t, 'UTF8')), 'hex'), ${id('account', 't', '0')},
      ${id('tenant', 't', '0')}, 'bench', ARRAY['activity.read'], now(), now() + interval '360 days' FROM generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO unit (tenant_id, id, key, name, kind, path)
    SELECT ${id('tenant', 't', '0')}, ${id('unit', 't', 'u')}, 'unit-' || u, pg_temp.mark(t) || ' förvaltning ' || u, 'administration',
      ARRAY[${id('unit', 't', 'u')}] FROM generate_series(1, pg_temp.tenants()) t, generate_series(1, ${UNITS}) u`,
  `INSERT INTO share_grant (tenant_id, id, kind, grain, audience, audience_tenant_id, valid_from, decided_by, decided_on, recorded_at)
    SELECT ${id('tenant', 't', '0')}, ${id('grant', 't', 'k')}, (ARRAY['activities', 'funding'])[k], 'totals',
      CASE WHEN t % ${NAMED_AUDIENCE} = 0 THEN 'tenant' ELSE 'tenants' END,
      CASE WHEN t % ${NAMED_AUDIENCE} = 0 THEN ${id('tenant', '(t % pg_temp.tenants() + 1)', '0')} END, '2024-01-01', 'bench',
      '2024-01-01', '2024-01-01' FROM generate_series(1, pg_temp.tenants()) t, generate_series(1, 2) k`,
];

export const tenantId = (tenant: string): string => id('tenant', tenant, '0');
export const rowId = id;

const YEARS = `unnest(ARRAY[${TOTAL_YEARS.join(', ')}]) y`;

export { YEARS };
