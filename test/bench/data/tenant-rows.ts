import { rowId } from './ids';
import { NAMED_AUDIENCE, TOTAL_YEARS, UNITS } from './size';

/** What the rest of the statements use, for the one session that fills the database. */
export const SESSION = `
  SET session_replication_role = replica;
  SET synchronous_commit = off;
  SET maintenance_work_mem = '256MB';
  CREATE TEMPORARY TABLE input (tenants int, activities int, configuration jsonb, reader_role text, reporter_role text, pillar_keys text[],
    unit_kind text, rule jsonb, rounds int);
  CREATE FUNCTION pg_temp.id_of(kind int, tenant int, number int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex(number), 8, '0') || '-' || lpad(to_hex(tenant), 4, '0') || '-7' || lpad(to_hex(kind), 3, '0') || '-8000-'
      || lpad(to_hex(tenant), 6, '0') || lpad(to_hex(number % 16777216), 6, '0'))::uuid
  $$;
  CREATE FUNCTION pg_temp.tenants() RETURNS int LANGUAGE sql STABLE AS $$ SELECT tenants FROM pg_temp.input $$;
  CREATE FUNCTION pg_temp.activities() RETURNS int LANGUAGE sql STABLE AS $$ SELECT activities FROM pg_temp.input $$;
  CREATE FUNCTION pg_temp.rounds() RETURNS int LANGUAGE sql STABLE AS $$ SELECT rounds FROM pg_temp.input $$;
  CREATE FUNCTION pg_temp.mark(tenant int) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'K' || lpad(tenant::text, 4, '0') $$;
`;

/** Tenants with units, a configuration, and one reader each who has an account and a token. */
export const TENANT_ROWS: readonly string[] = [
  `INSERT INTO tenant (id, key, kind, name, short_name, code)
    SELECT ${rowId('tenant', 't', '0')}, 'bench-' || t, 'municipality', pg_temp.mark(t) || ' kommun', pg_temp.mark(t), lpad(t::text, 4, '0')
    FROM generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO tenant_population (tenant_id, on_day, inhabitants, source)
    SELECT ${rowId('tenant', 't', '0')}, '2025-12-31', 5000 + (t * 7919) % 200000, 'bench' FROM generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO account (id, email, name) SELECT ${rowId('account', 't', '0')}, 'reader-' || t || '@bench.example', 'Reader ' || t
    FROM generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO person (tenant_id, id, account_id, name, email)
    SELECT ${rowId('tenant', 't', '0')}, ${rowId('person', 't', '0')}, ${rowId('account', 't', '0')}, 'Reader ' || t, 'reader-' || t || '@bench.example'
    FROM generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO membership (account_id, tenant_id, person_id)
    SELECT ${rowId('account', 't', '0')}, ${rowId('tenant', 't', '0')}, ${rowId('person', 't', '0')} FROM generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO configuration_version (tenant_id, id, number, effective_from, content, content_hash, author, reason, created_at)
    SELECT ${rowId('tenant', 't', '0')}, ${rowId('version', 't', '0')}, 1, '2020-01-01',
      jsonb_set(c.configuration, '{tenant}', (c.configuration -> 'tenant') || jsonb_build_object('key', 'bench-' || t, 'name', pg_temp.mark(t) || ' kommun')),
      'bench', 'bench', 'bench', '2026-01-01' FROM input c, generate_series(1, pg_temp.tenants()) t`,
  // As after a first start: otherwise the server would bring names and totals in step while they are measured.
  `INSERT INTO configuration_in_step (tenant_id, version_id) SELECT ${rowId('tenant', 't', '0')}, ${rowId('version', 't', '0')}
    FROM generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO role_assignment (tenant_id, id, person_id, role_key, valid_from)
    SELECT ${rowId('tenant', 't', '0')}, ${rowId('role', 't', '0')}, ${rowId('person', 't', '0')}, c.reader_role, '2020-01-01' FROM input c, generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO api_token (id, token_hash, account_id, tenant_id, name, permissions, created_at, expires_at)
    SELECT ${rowId('token', 't', '0')}, encode(sha256(convert_to('utb_bench-' || t, 'UTF8')), 'hex'), ${rowId('account', 't', '0')},
      ${rowId('tenant', 't', '0')}, 'bench', ARRAY['activity.read'], now(), now() + interval '360 days' FROM generate_series(1, pg_temp.tenants()) t`,
  `INSERT INTO unit (tenant_id, id, key, name, kind, path)
    SELECT ${rowId('tenant', 't', '0')}, ${rowId('unit', 't', 'u')}, 'unit-' || u, pg_temp.mark(t) || ' förvaltning ' || u, c.unit_kind,
      ARRAY[${rowId('unit', 't', 'u')}] FROM input c, generate_series(1, pg_temp.tenants()) t, generate_series(1, ${UNITS}) u`,
  `INSERT INTO share_grant (tenant_id, id, kind, grain, audience, audience_tenant_id, valid_from, decided_by, decided_on, recorded_at)
    SELECT ${rowId('tenant', 't', '0')}, ${rowId('grant', 't', 'k')}, (ARRAY['activities', 'funding'])[k], 'totals',
      CASE WHEN t % ${NAMED_AUDIENCE} = 0 THEN 'tenant' ELSE 'tenants' END,
      CASE WHEN t % ${NAMED_AUDIENCE} = 0 THEN ${rowId('tenant', '(t % pg_temp.tenants() + 1)', '0')} END, '2024-01-01', 'bench',
      '2024-01-01', '2024-01-01' FROM generate_series(1, pg_temp.tenants()) t, generate_series(1, 2) k`,
];

const YEARS = `unnest(ARRAY[${TOTAL_YEARS.join(', ')}]) y`;

export { YEARS };
