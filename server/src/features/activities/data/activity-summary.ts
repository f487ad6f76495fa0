import { type Succession, successions } from '@utblick/configuration';
import { effectiveConfiguration } from '../../../platform/configuration/effective-configuration';
import { type Sql, sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import { keepShared } from '../../../platform/sharing/shared-writing';
import { keysToday } from '../model/pillar-standing';
import type { YearSpan } from '../model/touched-years';
import { fundedKinds, membershipKinds } from '../model/vocabulary';
import { keepBreakdowns } from './activity-breakdowns';
import { borderSettingOn, countedAs } from './border-setting';
import { ranInYear } from './running-in-year';
import { registerShares } from './shared-register';

/**
 * Lets one transaction at a time change the tenant's register and its totals. A statement sees the rows as they were when
 * it began, so whoever recounts must already hold this: otherwise two changes at once would each miss the other.
 */
export async function lockRegister(transaction: Transaction): Promise<void> {
  await transaction.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended('activity register ' || ${transaction.tenantId}::text, 0))`);
}

/**
 * Recounts the totals of some pillars and years from the register, and what of them is shared. The caller holds
 * {@link lockRegister}.
 */
export async function keepSummaries(
  transaction: Transaction,
  today: string,
  pillarKeys: readonly string[],
  years: YearSpan,
): Promise<void> {
  if (pillarKeys.length > 0) {
    const inForce = await effectiveConfiguration(transaction, today);
    const all = inForce ? successions(inForce.configuration) : [];
    await transaction.rows(recountPillars(transaction.tenantId, keysToday(all, pillarKeys), all));
  }
  await transaction.rows(recountYears(transaction.tenantId, years, countedAs(await borderSettingOn(transaction, today))));
  await keepBreakdowns(transaction, today, years);
  await keepShared(transaction, registerShares, today);
}

/** Activities of a pillar that goes on in exactly one count there. One row per pillar (empty commitment: the pillar as a whole) and per commitment under it; cancelled activities do not count. */
const recountPillars = (tenantId: string | null, pillarKeys: readonly string[], all: readonly Succession[]): Sql => sql`
  WITH served_today AS (
    SELECT p.activity_id, coalesce(s.today, p.pillar_key) AS pillar_key, p.commitment_key FROM activity_pillar p
    LEFT JOIN jsonb_to_recordset(${JSON.stringify(all)}::jsonb) AS s(earlier text, today text) ON s.earlier = p.pillar_key
    WHERE p.tenant_id = ${tenantId})
  INSERT INTO activity_summary (tenant_id, pillar_key, commitment_key, activities, running, grant_received, co_financing, latest_activity_id,
    strict_activities, strict_running, strict_grant_received, strict_co_financing, strict_latest_activity_id)
  SELECT ${tenantId}::uuid, k.pillar_key, k.commitment_key, ${pillarFigures(sql`a.id IS NOT NULL`)}, ${pillarFigures(sql`NOT a.border_regional`)}
  FROM (
    SELECT pillar_key, '' AS commitment_key FROM unnest(${[...pillarKeys]}::text[]) pillar_key
    UNION SELECT p.pillar_key, p.commitment_key FROM served_today p
      WHERE p.pillar_key = ANY(${[...pillarKeys]}::text[]) AND p.commitment_key IS NOT NULL
    UNION SELECT s.pillar_key, s.commitment_key FROM activity_summary s
      WHERE s.tenant_id = ${tenantId} AND s.pillar_key = ANY(${[...pillarKeys]}::text[])
  ) k
  LEFT JOIN LATERAL (
    SELECT DISTINCT p.activity_id FROM served_today p
    WHERE p.pillar_key = k.pillar_key AND (k.commitment_key = '' OR p.commitment_key = k.commitment_key)
  ) served ON true
  LEFT JOIN activity a ON a.tenant_id = ${tenantId} AND a.id = served.activity_id AND a.status <> 'cancelled'
  LEFT JOIN (
    SELECT f.activity_id, sum(f.grant_received) AS grant_received,
      sum(coalesce(f.co_financing_cash, 0) + coalesce(f.co_financing_in_kind, 0)) AS co_financing
    FROM activity_funding f WHERE f.tenant_id = ${tenantId} GROUP BY f.activity_id
  ) m ON m.activity_id = a.id
  GROUP BY k.pillar_key, k.commitment_key
  ON CONFLICT (tenant_id, pillar_key, commitment_key) DO UPDATE SET activities = excluded.activities, running = excluded.running,
    grant_received = excluded.grant_received, co_financing = excluded.co_financing, latest_activity_id = excluded.latest_activity_id,
    strict_activities = excluded.strict_activities, strict_running = excluded.strict_running,
    strict_grant_received = excluded.strict_grant_received, strict_co_financing = excluded.strict_co_financing,
    strict_latest_activity_id = excluded.strict_latest_activity_id`;

/** The figures of a pillar over the activities that a condition lets through. */
const pillarFigures = (counted: Sql): Sql => sql`
  count(a.id) FILTER (WHERE ${counted}), count(a.id) FILTER (WHERE ${counted} AND a.status = 'running'),
  coalesce(sum(m.grant_received) FILTER (WHERE ${counted}), 0), coalesce(sum(m.co_financing) FILTER (WHERE ${counted}), 0),
  (array_agg(a.id ORDER BY a.changed_at DESC, a.id DESC) FILTER (WHERE a.id IS NOT NULL AND ${counted}))[1]`;

/**
 * One row per year: activities that ran, how many of them somebody has checked since the year began, and what came out in
 * money, for all and for those that are not border-regional. What is kept to be compared with others is counted over those
 * that the configuration counts as international.
 */
const recountYears = (tenantId: string | null, { from, to }: YearSpan, counted: Sql): Sql => sql`
  INSERT INTO activity_year_summary (tenant_id, year, activities, checked, strict_activities, strict_checked, twin_towns, memberships,
    with_contact, with_results, grant_expected, grant_entered, grant_received, co_financing, strict_grant_received, strict_co_financing)
  SELECT ${tenantId}::uuid, y.year, ran.activities, ran.checked, ran.strict_activities, ran.strict_checked, ran.twin_towns, ran.memberships,
    ran.with_contact, ran.with_results, ran.grant_expected, ran.grant_entered, money.grant_received, money.co_financing,
    money.strict_grant_received, money.strict_co_financing
  FROM generate_series(${from}::int, ${to}::int) y(year)
  JOIN LATERAL (
    SELECT count(*) AS activities, count(*) FILTER (WHERE a.checked_on >= make_date(y.year, 1, 1)) AS checked,
      count(*) FILTER (WHERE NOT a.border_regional) AS strict_activities,
      count(*) FILTER (WHERE NOT a.border_regional AND a.checked_on >= make_date(y.year, 1, 1)) AS strict_checked,
      ${comparedFigures(counted)}
    FROM activity a
    LEFT JOIN activity_funding m ON m.tenant_id = ${tenantId} AND m.activity_id = a.id AND m.year = y.year
    WHERE a.tenant_id = ${tenantId} AND ${ranInYear(sql`y.year`)} AND coalesce(a.starts_on, a.created_at::date) <= make_date(y.year, 12, 31)
  ) ran ON true
  JOIN LATERAL (
    SELECT sum(f.grant_received) AS grant_received, sum(${coFinancing}) AS co_financing,
      sum(f.grant_received) FILTER (WHERE NOT a.border_regional) AS strict_grant_received,
      sum(${coFinancing}) FILTER (WHERE NOT a.border_regional) AS strict_co_financing
    FROM activity_funding f JOIN activity a ON a.tenant_id = ${tenantId} AND a.id = f.activity_id
    WHERE f.tenant_id = ${tenantId} AND f.year = y.year AND f.nature = 'outcome'
  ) money ON true
  ON CONFLICT (tenant_id, year) DO UPDATE SET activities = excluded.activities, checked = excluded.checked,
    strict_activities = excluded.strict_activities, strict_checked = excluded.strict_checked,
    twin_towns = excluded.twin_towns, memberships = excluded.memberships, with_contact = excluded.with_contact,
    with_results = excluded.with_results, grant_expected = excluded.grant_expected, grant_entered = excluded.grant_entered,
    grant_received = excluded.grant_received, co_financing = excluded.co_financing,
    strict_grant_received = excluded.strict_grant_received, strict_co_financing = excluded.strict_co_financing`;

const comparedFigures = (counted: Sql): Sql => sql`
  count(*) FILTER (WHERE ${counted} AND a.kind = 'twin_town') AS twin_towns,
  count(*) FILTER (WHERE ${counted} AND a.kind = ANY(${[...membershipKinds]}::text[])) AS memberships,
  count(*) FILTER (WHERE ${counted} AND a.contact_person_id IS NOT NULL) AS with_contact,
  count(*) FILTER (WHERE ${counted} AND a.results <> '') AS with_results,
  count(*) FILTER (WHERE ${counted} AND (m.activity_id IS NOT NULL OR a.programme IS NOT NULL OR a.kind = ANY(${[...fundedKinds]}::text[])))
    AS grant_expected,
  count(*) FILTER (WHERE ${counted} AND m.grant_received IS NOT NULL) AS grant_entered`;

/** Both kinds of co-financing of one year; null where neither is entered. */
const coFinancing: Sql = sql`CASE WHEN f.co_financing_cash IS NOT NULL OR f.co_financing_in_kind IS NOT NULL
  THEN coalesce(f.co_financing_cash, 0) + coalesce(f.co_financing_in_kind, 0) END`;
