import { type BorderSetting, countsAsInternational } from '@utblick/domain';
import type { Viewer } from '../../../platform/auth/viewer';
import { withinReach } from '../../../platform/auth/within-reach';
import { type Columns, listOf, type Part, type Selection } from '../../../platform/db/columns';
import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { DatabaseJson } from '../../../platform/graphql/direct-answer';
import { readable, readsEverything } from '../activities.access';
import type { ActivityRegister } from '../api/activity-register.type';
import { type NamedPillars, pillarsOf } from './pillar-names';
import { rulesInForce } from './rules-in-force';

/** Which part of the register: how many activities, after how many. */
export interface RegisterPart {
  readonly first: number;
  readonly offset: number;
}

/** What the register is read for. */
interface Place extends RegisterPart {
  readonly tenantId: string | null;
  readonly viewer: Viewer;
  readonly border: BorderSetting;
}

/** Rows of a table that belongs to activity `a`, in order. */
const rowsOf = (columns: Columns<Place>, from: (place: Place) => Sql): Part<Place> => ({
  columns,
  value: (list, place) => sql`coalesce((SELECT json_agg(n) FROM (SELECT ${list} FROM ${from(place)}) n), '[]')`,
});

const unit: Part<Place> = {
  columns: { id: sql`u.id`, name: sql`u.name` },
  value: (list) => sql`(SELECT n FROM (SELECT ${list}) n)`,
};

const pillars = rowsOf(
  { pillarKey: sql`p.pillar_key`, commitmentKey: sql`p.commitment_key` },
  ({ tenantId }) => sql`activity_pillar p WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id ORDER BY p.position`,
);

const partners = rowsOf(
  { name: sql`p.name`, kind: sql`p.kind`, city: sql`p.city`, country: sql`p.country` },
  ({ tenantId }) => sql`activity_partner p WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id ORDER BY p.position`,
);

const funding = rowsOf(
  {
    year: sql`f.year`,
    nature: sql`f.nature`,
    budget: sql`f.budget`,
    grantReceived: sql`f.grant_received`,
    coFinancingCash: sql`f.co_financing_cash`,
    coFinancingInKind: sql`f.co_financing_in_kind`,
  },
  ({ tenantId }) => sql`activity_funding f WHERE f.tenant_id = ${tenantId} AND f.activity_id = a.id ORDER BY f.year`,
);

const activities = rowsOf(
  {
    id: sql`a.id`,
    name: sql`a.name`,
    kind: sql`a.kind`,
    status: sql`a.status`,
    startsOn: sql`a.starts_on`,
    endsOn: sql`a.ends_on`,
    borderRegional: sql`a.border_regional`,
    unit,
    pillars,
    partners,
    funding,
  },
  ({ tenantId, viewer, first, offset }) => sql`activity a JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
    WHERE a.tenant_id = ${tenantId} AND ${withinReach(readable(viewer))} ORDER BY a.id LIMIT ${first} ${after(offset)}`,
);

/** PostgreSQL takes an offset it does not know for a tenth of the rows, and then plans anew each time: the first part says that it has none. */
const after = (offset: number): Sql => (offset === 0 ? sql`` : sql`OFFSET ${offset}`);

/** All activities of a pillar, or those that count where border-regional work does not; nothing for who reads only a part. */
const pillarTotals: Part<Place> = {
  columns: {
    pillarKey: sql`s.pillar_key`,
    activities: sql`s.activities`,
    running: sql`s.running`,
    grantReceived: sql`s.grant_received`,
    coFinancing: sql`s.co_financing`,
  },
  value: (list, { tenantId, viewer, border }) =>
    readsEverything(viewer)
      ? sql`coalesce((SELECT json_agg(t) FROM (SELECT ${list} FROM ${kept(tenantId, border)} s ORDER BY s.pillar_key) t), '[]')`
      : sql`NULL::json`,
};

const kept = (tenantId: string | null, border: BorderSetting): Sql =>
  countsAsInternational(border, { borderRegional: true })
    ? sql`(SELECT pillar_key, activities, running, grant_received, co_financing
        FROM activity_summary WHERE tenant_id = ${tenantId} AND commitment_key = '')`
    : sql`(SELECT pillar_key, strict_activities AS activities, strict_running AS running, strict_grant_received AS grant_received,
        strict_co_financing AS co_financing FROM activity_summary WHERE tenant_id = ${tenantId} AND commitment_key = '')`;

/** What the database alone answers of the register: all but what pillars and commitments are called. */
export const registerColumns = { activities, pillarTotals } satisfies Columns<Place>;

async function placeOf(context: MemberContext, part: RegisterPart): Promise<Place> {
  const { transaction, viewer } = context;
  const { border } = await rulesInForce(context);
  return { ...part, tenantId: transaction.tenantId, viewer, border: border?.counts ?? null };
}

/** What the register holds that the viewer may read, in one statement. Reads activity and its parts, activity_summary and unit. */
export async function activityRegister(context: MemberContext, part: RegisterPart): Promise<ActivityRegister> {
  const place = await placeOf(context, part);
  const names = await pillarsOf(context);
  const register = await context.transaction.onlyRow<Told>(sql`SELECT ${listOf(registerColumns, null, place)}`);
  if (!register) throw new Error('A statement of one row gave none.');
  for (const activity of register.activities) for (const row of activity.pillars) tell(row, names);
  for (const row of register.pillarTotals ?? []) row.name = names.nameOf(row.pillarKey);
  return register;
}

/** The same as JSON that PostgreSQL writes, of fields that {@link registerColumns} cover. */
export async function activityRegisterJson(context: MemberContext, part: RegisterPart, asked: Selection): Promise<DatabaseJson> {
  const list = listOf(registerColumns, asked, await placeOf(context, part));
  const row = await context.transaction.onlyRow<{ json: string }>(sql`SELECT row_to_json(r)::text AS json FROM (SELECT ${list}) r`);
  if (!row) throw new Error('A statement of one row gave none.');
  return new DatabaseJson(row.json);
}

/** The columns of a row are the fields of the answer, but a commitment is its key until it is told by its text. */
type Told = ActivityRegister & {
  readonly activities: readonly { readonly pillars: readonly PillarRow[] }[];
  readonly pillarTotals: readonly { readonly pillarKey: string; name: string }[] | null;
};

interface PillarRow {
  readonly pillarKey: string;
  readonly commitmentKey: string | null;
  name: string;
  commitment: string | null;
  earlier: string | null;
  standing: string;
}

/** Tens of rows told in place cost nothing; copies of them would. */
function tell(row: PillarRow, names: NamedPillars): void {
  const { name, earlier, state } = names.standingOf(row.pillarKey);
  Object.assign(row, { name, earlier, standing: state });
  row.commitment = names.commitmentOf(row.pillarKey, row.commitmentKey);
}
