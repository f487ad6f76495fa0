import { rowId, tenantId } from './ids';
import { UNITS } from './size';

const TENANTS = 'generate_series(1, pg_temp.tenants()) t';
const ROUNDS = `${TENANTS}, generate_series(1, pg_temp.rounds()) n`;

/**
 * Open rounds that ask every unit, and in each tenant one person with a token who reports for its first unit. All rounds are about
 * the same year and end a day apart, since a rule has one round for each last day.
 */
export const REPORT_ROWS: readonly string[] = [
  `INSERT INTO account (id, email, name) SELECT ${rowId('reporterAccount', 't', '0')}, 'reporter-' || t || '@bench.example', 'Reporter ' || t FROM ${TENANTS}`,
  `INSERT INTO person (tenant_id, id, account_id, name, email)
    SELECT ${tenantId('t')}, ${rowId('reporter', 't', '0')}, ${rowId('reporterAccount', 't', '0')}, 'Reporter ' || t,
      'reporter-' || t || '@bench.example' FROM ${TENANTS}`,
  `INSERT INTO membership (account_id, tenant_id, person_id)
    SELECT ${rowId('reporterAccount', 't', '0')}, ${tenantId('t')}, ${rowId('reporter', 't', '0')} FROM ${TENANTS}`,
  `INSERT INTO role_assignment (tenant_id, id, person_id, role_key, unit_id, valid_from)
    SELECT ${tenantId('t')}, ${rowId('reporterRole', 't', '0')}, ${rowId('reporter', 't', '0')}, c.reporter_role, ${rowId('unit', 't', '1')}, '2020-01-01'
    FROM input c, ${TENANTS}`,
  `INSERT INTO api_token (id, token_hash, account_id, tenant_id, name, permissions, created_at, expires_at)
    SELECT ${rowId('reporterToken', 't', '0')}, encode(sha256(convert_to('utb_bench-reporter-' || t, 'UTF8')), 'hex'),
      ${rowId('reporterAccount', 't', '0')}, ${tenantId('t')}, 'bench', ARRAY['report.read', 'report.write'], now(), now() + interval '360 days'
    FROM ${TENANTS}`,
  `INSERT INTO round (tenant_id, id, rule_key, version_id, name, year, period_from, period_to, opened_on, due_on, current_step)
    SELECT ${tenantId('t')}, ${rowId('round', 't', 'n')}, c.rule ->> 'key', ${rowId('version', 't', '0')}, pg_temp.mark(t) || ' omgång ' || n, 2025,
      '2025-01-01', '2025-12-31'::date + n, '2026-01-01', '2036-02-01', c.rule ->> 'currentStep' FROM input c, ${ROUNDS}`,
  `INSERT INTO round_step (tenant_id, id, round_id, step_key, position, verb, status)
    SELECT ${tenantId('t')}, ${rowId('step', 't', 'n * 100 + s.position')}, ${rowId('round', 't', 'n')}, s.key, s.position, s.verb, s.status
    FROM input c, jsonb_to_recordset(c.rule -> 'steps') s (key text, position int, verb text, status text), ${ROUNDS}`,
  `INSERT INTO report (tenant_id, id, round_id, unit_id, state, due_on)
    SELECT ${tenantId('t')}, ${rowId('report', 't', `n * ${UNITS} + u`)}, ${rowId('round', 't', 'n')}, ${rowId('unit', 't', 'u')}, 'not_started',
      '2036-02-01' FROM ${ROUNDS}, generate_series(1, ${UNITS}) u`,
];
