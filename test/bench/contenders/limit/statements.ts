import { benchmarkFigures, TENANT } from '../figures';
import { MOVE } from './move';

/** Finds whom a token stands for and sets the tenant for the rest of the transaction. No token, no tenant, no rows. */
export const SESSION = `SELECT set_config('app.tenant_id', tenant_id::text, true), set_config('app.person_id', person_id::text, true),
    set_config('app.person_name', name, true) FROM api_token_viewer($1, now())`;

const ACTIVITIES = `coalesce((SELECT json_agg(r) FROM (
  SELECT a.id, a.name, a.kind, a.status, a.starts_on AS "startsOn", a.ends_on AS "endsOn", json_build_object('id', u.id, 'name', u.name) AS unit,
    coalesce((SELECT json_agg(n) FROM (SELECT p.pillar_key AS "pillarKey" FROM activity_pillar p
      WHERE p.tenant_id = ${TENANT} AND p.activity_id = a.id ORDER BY p.position) n), '[]') AS pillars,
    coalesce((SELECT json_agg(n) FROM (SELECT p.name, p.kind, p.city, p.country FROM activity_partner p
      WHERE p.tenant_id = ${TENANT} AND p.activity_id = a.id ORDER BY p.position) n), '[]') AS partners,
    coalesce((SELECT json_agg(n) FROM (SELECT f.year, f.nature, f.budget, f.grant_received AS "grantReceived",
      f.co_financing_cash AS "coFinancingCash", f.co_financing_in_kind AS "coFinancingInKind" FROM activity_funding f
      WHERE f.tenant_id = ${TENANT} AND f.activity_id = a.id ORDER BY f.year) n), '[]') AS funding
  FROM activity a JOIN unit u ON u.tenant_id = ${TENANT} AND u.id = a.unit_id
  WHERE a.tenant_id = ${TENANT} ORDER BY a.id LIMIT 50) r), '[]')`;

const KEPT_TOTALS = `SELECT s.pillar_key AS "pillarKey", s.activities, s.running, s.grant_received AS "grantReceived", s.co_financing AS "coFinancing"
  FROM activity_summary s WHERE s.tenant_id = ${TENANT} AND s.commitment_key = '' ORDER BY s.pillar_key`;

const LIVE_TOTALS = `SELECT p.pillar_key AS "pillarKey", count(*) AS activities, count(*) FILTER (WHERE a.status = 'running') AS running,
    coalesce(sum(m.grant_received), 0) AS "grantReceived", coalesce(sum(m.co_financing), 0) AS "coFinancing"
  FROM activity a JOIN activity_pillar p ON p.tenant_id = ${TENANT} AND p.activity_id = a.id
  LEFT JOIN (SELECT f.activity_id, sum(f.grant_received) AS grant_received,
      sum(coalesce(f.co_financing_cash, 0) + coalesce(f.co_financing_in_kind, 0)) AS co_financing
    FROM activity_funding f WHERE f.tenant_id = ${TENANT} GROUP BY f.activity_id) m ON m.activity_id = a.id
  WHERE a.tenant_id = ${TENANT} AND a.status <> 'cancelled' GROUP BY p.pillar_key ORDER BY p.pillar_key`;

const register = (totals: string): string =>
  `SELECT json_build_object('activities', ${ACTIVITIES}, 'pillarTotals', coalesce((SELECT json_agg(t) FROM (${totals}) t), '[]'))::text`;

/** Lets the rest of the transaction read what others share with the tenant. */
export const READABLE = `SELECT
    set_config('app.readable_activities_totals', coalesce(string_agg(DISTINCT g.tenant_id::text, ',') FILTER (WHERE g.kind = 'activities'), ''), true),
    set_config('app.readable_funding_totals', coalesce(string_agg(DISTINCT g.tenant_id::text, ',') FILTER (WHERE g.kind = 'funding'), ''), true)
  FROM share_grant g WHERE g.tenant_id <> ${TENANT} AND g.withdrawn_at IS NULL AND g.grain = 'totals' AND g.kind IN ('activities', 'funding')
    AND (g.audience = 'tenants' OR g.audience_tenant_id = ${TENANT})
    AND g.valid_from <= current_date AND (g.valid_to IS NULL OR g.valid_to >= current_date)`;

const BENCHMARK = `SELECT json_build_object(
  'municipalities', coalesce((SELECT json_agg(r) FROM (
    SELECT f.code, f.name, f.activities, f.twin_towns AS "twinTowns", f.memberships, f.with_contact AS "withContact",
      f.with_results AS "withResults", f.grant_received AS "grantReceived", f.co_financing AS "coFinancing"
    FROM (${benchmarkFigures('2025')}) f) r), '[]'),
  'themes', coalesce((SELECT json_agg(r) FROM (SELECT s.year, s.theme, s.activities FROM activity_theme_summary s
    WHERE s.tenant_id = ${TENANT} AND s.year BETWEEN 2021 AND 2025 ORDER BY s.year, s.theme) r), '[]'))::text`;

/** The hand-written statements of each job after the token has been looked up, by the path it is asked at. The last one answers. */
export const STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  '/a': [register(KEPT_TOTALS)],
  '/a-live': [register(LIVE_TOTALS)],
  '/b': [READABLE, BENCHMARK],
  '/c': [MOVE],
};
