import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { openSharedReading } from '../../../platform/sharing/shared-reading';
import type { BenchmarkRegister } from '../api/benchmark-register.type';
import { type OwnFigures, ownFigures } from './own-figures';

/** Years of themes that come with a year's figures, that year included. */
const THEME_YEARS = 5;

/**
 * One year of every municipality that the viewer may compare with, in one statement. Reads `activity_year_summary` and
 * `activity_theme_summary` of the own register, and of the others what the policies of the shared tables let through.
 * @param year the year before this one when null: the last that is complete
 */
export async function benchmarkRegister(context: MemberContext, year: number | null): Promise<BenchmarkRegister> {
  const { transaction, clock } = context;
  const wanted = year ?? Number(clock.today().slice(0, 4)) - 1;
  await openSharedReading(context, ['activities_totals', 'funding_totals']);
  const register = await transaction.row<BenchmarkRegister>(statement(transaction.tenantId, wanted, await ownFigures(context)));
  if (!register) throw new Error('A statement of one row gave none.');
  return register;
}

const statement = (tenantId: string | null, year: number, own: OwnFigures): Sql => sql`
  WITH figure AS (
    SELECT s.tenant_id, ${own.activities} AS activities, s.twin_towns, s.memberships, s.with_contact, s.with_results,
      ${own.grant} AS grant_received, ${own.coFinancing} AS co_financing, s.grant_expected, s.grant_entered
    FROM activity_year_summary s WHERE s.tenant_id = ${tenantId} AND s.year = ${year}::int
    UNION ALL
    SELECT coalesce(a.tenant_id, f.tenant_id), a.activities, a.twin_towns, a.memberships, a.with_contact, a.with_results,
      f.grant_received, f.co_financing, f.grant_expected, f.grant_entered
    FROM (SELECT * FROM shared_activity_total WHERE year = ${year}::int) a
    FULL JOIN (SELECT * FROM shared_funding_total WHERE year = ${year}::int) f ON f.tenant_id = a.tenant_id
    WHERE coalesce(a.tenant_id, f.tenant_id) <> ${tenantId}
  )
  SELECT ${year}::int AS year,
    coalesce((SELECT json_agg(r) FROM (
      SELECT t.id, t.code, t.short_name AS name, f.activities, f.twin_towns AS "twinTowns", f.memberships, f.with_contact AS "withContact",
        f.with_results AS "withResults", f.grant_received AS "grantReceived", f.co_financing AS "coFinancing",
        f.grant_expected AS "grantExpected", f.grant_entered AS "grantEntered"
      FROM figure f JOIN tenant t ON t.id = f.tenant_id WHERE t.kind = 'municipality' ORDER BY t.id) r), '[]') AS municipalities,
    coalesce((SELECT json_agg(r) FROM (
      SELECT s.year, s.theme, s.activities FROM activity_theme_summary s
      WHERE s.tenant_id = ${tenantId} AND s.year BETWEEN ${year - THEME_YEARS + 1}::int AND ${year}::int ORDER BY s.year, s.theme) r), '[]') AS themes`;
