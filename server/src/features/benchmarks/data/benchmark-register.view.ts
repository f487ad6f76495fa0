import { type Columns, listOf, type Part, type Selection } from '../../../platform/db/columns';
import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { DatabaseJson } from '../../../platform/graphql/direct-answer';
import { openSharedReading } from '../../../platform/sharing/shared-reading';
import type { BenchmarkRegister } from '../api/benchmark-register.type';
import { type OwnFigures, ownFigures } from './own-figures';

/** Years of themes that come with a year's figures, that year included. */
const THEME_YEARS = 5;

/** Which year of whose register is read, beside what others share. */
interface Place {
  readonly tenantId: string | null;
  readonly year: number;
}

const rowsOf = (columns: Columns<Place>, from: (place: Place) => Sql): Part<Place> => ({
  columns,
  value: (list, place) => sql`coalesce((SELECT json_agg(r) FROM (SELECT ${list} FROM ${from(place)}) r), '[]')`,
});

/** All of it is answered by the database alone. */
export const benchmarkColumns = {
  year: sql`asked.year`,
  municipalities: rowsOf(
    {
      id: sql`t.id`,
      code: sql`t.code`,
      name: sql`t.short_name`,
      activities: sql`f.activities`,
      twinTowns: sql`f.twin_towns`,
      memberships: sql`f.memberships`,
      withContact: sql`f.with_contact`,
      withResults: sql`f.with_results`,
      grantReceived: sql`f.grant_received`,
      coFinancing: sql`f.co_financing`,
      grantExpected: sql`f.grant_expected`,
      grantEntered: sql`f.grant_entered`,
    },
    () => sql`figure f JOIN tenant t ON t.id = f.tenant_id WHERE t.kind = 'municipality' ORDER BY t.id`,
  ),
  themes: rowsOf(
    { year: sql`s.year`, theme: sql`s.theme`, activities: sql`s.activities` },
    ({ tenantId, year }) => sql`activity_theme_summary s
      WHERE s.tenant_id = ${tenantId} AND s.year BETWEEN ${year - THEME_YEARS + 1}::int AND ${year}::int ORDER BY s.year, s.theme`,
  ),
} satisfies Columns<Place>;

/**
 * One year of every municipality that the viewer may compare with, in one statement. Reads `activity_year_summary` and
 * `activity_theme_summary` of the own register, and of the others what the policies of the shared tables let through.
 * @param year the year before this one when null: the last that is complete
 */
export async function benchmarkRegister(context: MemberContext, year: number | null): Promise<BenchmarkRegister> {
  const { place, figures } = await opened(context, year);
  const register = await context.transaction.onlyRow<BenchmarkRegister>(
    sql`${figures} SELECT ${listOf(benchmarkColumns, null, place)} FROM ${asOne(place)}`,
  );
  if (!register) throw new Error('A statement of one row gave none.');
  return register;
}

/** The same as JSON that PostgreSQL writes, with just the fields that are asked for. */
export async function benchmarkRegisterJson(context: MemberContext, year: number | null, asked: Selection): Promise<DatabaseJson> {
  const { place, figures } = await opened(context, year);
  const list = listOf(benchmarkColumns, asked, place);
  const row = await context.transaction.onlyRow<{ json: string }>(
    sql`${figures} SELECT row_to_json(r)::text AS json FROM (SELECT ${list} FROM ${asOne(place)}) r`,
  );
  if (!row) throw new Error('A statement of one row gave none.');
  return new DatabaseJson(row.json);
}

/** The one row that the answer is made from. */
const asOne = ({ year }: Place): Sql => sql`(SELECT ${year}::int AS year) asked`;

/** Opens what others share, and says where the figures come from. */
async function opened(context: MemberContext, year: number | null): Promise<{ place: Place; figures: Sql }> {
  const { transaction, clock } = context;
  const place = { tenantId: transaction.tenantId, year: year ?? Number(clock.today().slice(0, 4)) - 1 };
  const own = await ownFigures(context);
  await openSharedReading(context, ['activities_totals', 'funding_totals']);
  return { place, figures: figuresOf(place, own) };
}

const figuresOf = ({ tenantId, year }: Place, own: OwnFigures): Sql => sql`
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
  )`;
