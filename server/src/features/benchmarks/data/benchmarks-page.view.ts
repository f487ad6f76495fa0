import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { openSharedReading } from '../../../platform/sharing/shared-reading';
import type { BenchmarkGroup, BenchmarkMunicipality, BenchmarksPage } from '../api/benchmarks-page.type';
import { yearsBeside } from '../model/years-beside';
import { type OwnFigures, ownFigures } from './own-figures';

interface PageRow {
  readonly municipalities: BenchmarkMunicipality[];
  readonly groups: BenchmarkGroup[];
  readonly lastWithMoney: number | null;
  readonly exampleData: boolean;
}

/**
 * What every municipality of the installation shows of its figures. The own ones are read from the own totals, the others'
 * from what they share with the viewer's tenant; both are kept when somebody writes, and nothing is added up here.
 */
export async function benchmarksPage(context: MemberContext): Promise<BenchmarksPage> {
  const { transaction, clock } = context;
  const today = clock.today();
  const thisYear = Number(today.slice(0, 4));
  const reading = await openSharedReading(context, ['activities_totals', 'funding_totals']);
  const row = await transaction.row<PageRow>(
    statement(transaction.tenantId, {
      activities: reading.ownersOf('activities_totals'),
      funding: reading.ownersOf('funding_totals'),
      thisYear,
      today,
      own: await ownFigures(context),
    }),
  );
  const { lastWithMoney = null, municipalities = [], groups = [], exampleData = false } = row ?? {};
  const years = yearsBeside(thisYear, lastWithMoney);
  const shown = municipalities.map(({ years: all, ...municipality }) => ({
    ...municipality,
    years: all.filter(({ year }) => years.includes(year)),
  }));
  return { today, years, exampleData, municipalities: shown, groups };
}

interface Wanted {
  /** Tenants that share their activities, and their funding, with the viewer's. */
  readonly activities: readonly string[];
  readonly funding: readonly string[];
  readonly thisYear: number;
  readonly today: string;
  readonly own: OwnFigures;
}

/** The years before this that may be laid side by side. */
const YEARS = 6;

function statement(tenantId: string | null, { activities, funding, thisYear, today, own }: Wanted): Sql {
  const [activityOwners, fundingOwners] = [sql`${[...activities]}::uuid[]`, sql`${[...funding]}::uuid[]`];
  const span = sql`BETWEEN ${thisYear - YEARS}::int AND ${thisYear}::int`;
  return sql`
  WITH figure AS MATERIALIZED (
    SELECT s.tenant_id, s.year, ${own.activities} AS activities, s.twin_towns, s.memberships, s.with_contact, s.with_results,
      ${own.grant} AS grant_received, ${own.coFinancing} AS co_financing, s.grant_expected, s.grant_entered
    FROM activity_year_summary s WHERE s.tenant_id = ${tenantId} AND s.year ${span}
    UNION ALL
    SELECT coalesce(a.tenant_id, f.tenant_id), coalesce(a.year, f.year), a.activities, a.twin_towns, a.memberships, a.with_contact,
      a.with_results, f.grant_received, f.co_financing, f.grant_expected, f.grant_entered
    FROM (SELECT * FROM shared_activity_total WHERE tenant_id = ANY(${activityOwners}) AND year ${span}) a
    FULL JOIN (SELECT * FROM shared_funding_total WHERE tenant_id = ANY(${fundingOwners}) AND year ${span}) f
      ON f.tenant_id = a.tenant_id AND f.year = a.year
  )
  SELECT
    (SELECT max(year) FROM figure WHERE grant_received IS NOT NULL OR co_financing IS NOT NULL) AS "lastWithMoney",
    EXISTS (SELECT FROM tenant t WHERE t.example_data AND (t.id = ${tenantId} OR t.id = ANY(${activityOwners}) OR t.id = ANY(${fundingOwners})))
      AS "exampleData",
    coalesce((SELECT json_agg(r) FROM (
      SELECT t.id, t.short_name AS name, t.id = ${tenantId} AS own,
        t.id = ${tenantId} OR t.id = ANY(${activityOwners}) AS "showsActivities",
        t.id = ${tenantId} OR t.id = ANY(${fundingOwners}) AS "showsFunding",
        coalesce(p.list, '[]') AS populations, coalesce(y.list, '[]') AS years
      FROM tenant t
      LEFT JOIN (SELECT p.tenant_id, json_agg(json_build_object('on', p.on_day, 'inhabitants', p.inhabitants, 'source', p.source)
        ORDER BY p.on_day) AS list FROM tenant_population p GROUP BY p.tenant_id) p ON p.tenant_id = t.id
      LEFT JOIN (SELECT f.tenant_id, json_agg(json_build_object('year', f.year, 'activities', f.activities, 'twinTowns', f.twin_towns,
        'memberships', f.memberships, 'withContact', f.with_contact, 'withResults', f.with_results,
        'grantReceived', f.grant_received, 'coFinancing', f.co_financing, 'grantExpected', f.grant_expected,
        'grantEntered', f.grant_entered) ORDER BY f.year) AS list FROM figure f GROUP BY f.tenant_id) y ON y.tenant_id = t.id
      WHERE t.kind = 'municipality'
      ORDER BY t.id <> ${tenantId}, t.short_name COLLATE "sv-SE-x-icu", t.id) r), '[]') AS municipalities,
    coalesce((SELECT json_agg(r) FROM (
      SELECT b.id, b.short_name AS name, json_agg(DISTINCT t.id) AS "municipalityIds"
      FROM region_member m JOIN tenant b ON b.id = m.tenant_id AND b.kind = 'region'
      JOIN tenant t ON t.code = m.code AND t.kind = 'municipality'
      WHERE (m.valid_from IS NULL OR m.valid_from <= ${today}::date) AND (m.valid_to IS NULL OR m.valid_to >= ${today}::date)
      GROUP BY b.id, b.short_name ORDER BY b.short_name COLLATE "sv-SE-x-icu", b.id) r), '[]') AS groups`;
}
