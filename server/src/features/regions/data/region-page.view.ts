import { effectiveConfiguration } from '../../../platform/configuration/effective-configuration';
import { type Sql, sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { openSharedReading, type SharedReading } from '../../../platform/sharing/shared-reading';
import type { RegionActivity, RegionMember, RegionPage, RegionShare } from '../api/region-page.type';
import { membersOn, type PresentMember } from '../model/region-members';
import { breakdownOf, leastSharing, type SharedSums, totalsOf } from '../model/region-totals';

/** Partners at home are no foreign country. */
const HOME = 'SE';

/** How many activities the page holds; the rest are only counted. */
const SHOWN = 200;

interface PageRow {
  readonly name: string;
  readonly year: number;
  readonly years: number[] | null;
  readonly members: RegionMember[];
  readonly sums: SharedSums;
  readonly themes: { key: string; members: RegionShare[] }[];
  readonly countries: { key: string; members: RegionShare[] }[];
  readonly activities: RegionActivity[];
  readonly activityCount: number;
}

/**
 * What a regional body sees: exactly its members of today, by the dates of its own configuration, and of them only what
 * each shares with it. One statement over shared rows, tenant and the configured members.
 * @throws Refused NOT_FOUND in a tenant that is no regional body
 */
export async function regionPage(context: MemberContext, asked: number | null): Promise<RegionPage> {
  const { transaction, clock } = context;
  const today = clock.today();
  const version = await effectiveConfiguration(transaction, today);
  if (version?.configuration.tenant.kind !== 'region') throw new Refused('NOT_FOUND', 'no regional body');
  const members = membersOn(version.configuration.tenant.members, today);
  const reading = await openSharedReading(context, ['activities_totals', 'activities_items', 'funding_totals', 'strategy_items']);
  const row = await transaction.row<PageRow>(
    statement(transaction.tenantId, members, reading, { asked, thisYear: Number(today.slice(0, 4)) }),
  );
  if (!row) throw new Refused('NOT_FOUND', 'tenant');
  const { sums, themes, countries, ...page } = row;
  const sharing = page.members.filter(({ sharesActivities }) => sharesActivities).length;
  return {
    ...page,
    years: page.years ?? [page.year],
    leastSharing,
    totals: totalsOf(page.members, sums, countries.length),
    themes: breakdownOf(themes, sharing),
    countries: breakdownOf(countries, sharing),
  };
}

interface AskedYear {
  readonly asked: number | null;
  readonly thisYear: number;
}

function statement(
  tenantId: string | null,
  members: readonly PresentMember[],
  reading: SharedReading,
  { asked, thisYear }: AskedYear,
): Sql {
  const shares = (offer: Parameters<SharedReading['ownersOf']>[0]): Sql =>
    sql`coalesce(t.id = ANY(${[...reading.ownersOf(offer)]}::uuid[]), false)`;
  return sql`
  WITH member AS (
    SELECT m.position, m.code, coalesce(t.short_name, m.name) AS name, m."from", m."to", t.id AS tenant_id,
      ${shares('activities_totals')} AS "sharesActivities", ${shares('activities_items')} AS "sharesItems",
      ${shares('funding_totals')} AS "sharesFunding", ${shares('strategy_items')} AS "sharesStrategy"
    FROM jsonb_to_recordset(${JSON.stringify(members.map((member, position) => ({ position, ...member })))}::jsonb)
      AS m(position int, code text, name text, "from" text, "to" text)
    LEFT JOIN tenant t ON t.code = m.code AND t.kind = 'municipality'
  ), total AS (
    SELECT s.tenant_id, s.year, s.activities, s.twin_towns, s.memberships
    FROM shared_activity_total s JOIN member m ON m.tenant_id = s.tenant_id
  ), money AS (
    SELECT s.tenant_id, s.year, s.grant_received FROM shared_funding_total s JOIN member m ON m.tenant_id = s.tenant_id
  ), told AS (
    SELECT coalesce(${asked}::int, max(year), ${thisYear}::int - 1) AS year
    FROM (SELECT year FROM money WHERE grant_received IS NOT NULL UNION SELECT year FROM total WHERE year < ${thisYear}) y
    WHERE year <= ${thisYear}
  )
  SELECT own.name, told.year,
    (SELECT json_agg(y.year ORDER BY y.year DESC) FROM (
      SELECT year FROM total UNION SELECT year FROM money UNION SELECT told.year) y
      WHERE y.year <= greatest(${thisYear}, told.year)) AS years,
    coalesce((SELECT json_agg(r) FROM (
      SELECT m.code, m.name, m."from", m."to", m.tenant_id AS "tenantId", m."sharesActivities", m."sharesItems", m."sharesFunding",
        m."sharesStrategy", a.activities, f.grant_received::float8 AS "grantReceived"
      FROM member m
      LEFT JOIN total a ON a.tenant_id = m.tenant_id AND a.year = told.year
      LEFT JOIN money f ON f.tenant_id = m.tenant_id AND f.year = told.year
      ORDER BY m.tenant_id IS NULL, m.name COLLATE "sv-SE-x-icu", m.position) r), '[]') AS members,
    (SELECT row_to_json(r) FROM (
      SELECT sum(t.activities)::float8 AS activities, sum(t.twin_towns)::float8 AS "twinTowns", sum(t.memberships)::float8 AS memberships,
        (SELECT sum(f.grant_received)::float8 FROM money f WHERE f.year = told.year) AS "grantReceived"
      FROM total t WHERE t.year = told.year) r) AS sums,
    ${breakdown(sql`theme`, sql`shared_activity_theme`)} AS themes,
    ${breakdown(sql`country`, sql`shared_activity_country`, sql`AND s.country <> ${HOME}`)} AS countries,
    coalesce((SELECT json_agg(r) FROM (
      SELECT s.activity_id AS id, s.name, m.name AS member, s.unit_name AS "unitName", s.kind, s.status, s.starts_on AS "startsOn",
        s.ends_on AS "endsOn", s.partners
      FROM shared_activity s JOIN member m ON m.tenant_id = s.tenant_id
      ORDER BY s.status <> 'running', s.name COLLATE "sv-SE-x-icu", s.activity_id LIMIT ${SHOWN}) r), '[]') AS activities,
    (SELECT count(*)::int FROM shared_activity s JOIN member m ON m.tenant_id = s.tenant_id) AS "activityCount"
  FROM tenant own CROSS JOIN told WHERE own.id = ${tenantId}`;
}

/** Activities of the year by theme or country, member by member. */
const breakdown = (column: Sql, table: Sql, only: Sql = sql``): Sql => sql`
  coalesce((SELECT json_agg(r) FROM (
    SELECT s.${column} AS key, json_agg(json_build_object('name', m.name, 'activities', s.activities)
      ORDER BY s.activities DESC, m.name COLLATE "sv-SE-x-icu") AS members
    FROM ${table} s JOIN member m ON m.tenant_id = s.tenant_id
    WHERE s.year = told.year ${only} GROUP BY s.${column}) r), '[]')`;
