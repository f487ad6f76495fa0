import { type BorderSetting, countsAsInternational } from '@utblick/domain';
import { withinReach } from '../../../platform/auth/within-reach';
import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { readable, readsEverything } from '../activities.access';
import type { ActivityRegister } from '../api/activity-register.type';
import { type NamedPillars, pillarsOf } from './pillar-names';
import { rulesInForce } from './rules-in-force';

/** Which part of the register: how many activities, after how many. */
export interface RegisterPart {
  readonly first: number;
  readonly offset: number;
}

/** The columns of a row are the fields of the answer, but a commitment is its key until it is told by its text. */
interface PillarRow {
  readonly pillarKey: string;
  name: string;
  commitment: string | null;
}

/** What the register holds that the viewer may read, in one statement. Reads activity and its parts, activity_summary and unit. */
export async function activityRegister(context: MemberContext, part: RegisterPart): Promise<ActivityRegister> {
  const { border } = await rulesInForce(context);
  const pillars = await pillarsOf(context);
  const register = await context.transaction.onlyRow<ActivityRegister>(statement(context, part, border?.counts ?? null));
  if (!register) throw new Error('A statement of one row gave none.');
  for (const activity of register.activities) for (const row of activity.pillars) tell(row, pillars);
  for (const row of register.pillarTotals ?? []) row.name = pillars.nameOf(row.pillarKey);
  return register;
}

/** Tens of rows told in place cost nothing; copies of them would. */
function tell(row: PillarRow, pillars: NamedPillars): void {
  row.name = pillars.nameOf(row.pillarKey);
  row.commitment = pillars.commitmentOf(row.pillarKey, row.commitment);
}

function statement({ transaction, viewer }: MemberContext, { first, offset }: RegisterPart, border: BorderSetting): Sql {
  const { tenantId } = transaction;
  return sql`
    SELECT
      coalesce((SELECT json_agg(r) FROM (
        SELECT a.id, a.name, a.kind, a.status, a.starts_on AS "startsOn", a.ends_on AS "endsOn",
          a.border_regional AS "borderRegional",
          json_build_object('id', u.id, 'name', u.name) AS unit,
          coalesce((SELECT json_agg(n) FROM (
            SELECT p.pillar_key AS "pillarKey", p.commitment_key AS commitment FROM activity_pillar p
            WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id ORDER BY p.position) n), '[]') AS pillars,
          coalesce((SELECT json_agg(n) FROM (
            SELECT p.name, p.kind, p.city, p.country FROM activity_partner p
            WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id ORDER BY p.position) n), '[]') AS partners,
          coalesce((SELECT json_agg(n) FROM (
            SELECT f.year, f.nature, f.budget, f.grant_received AS "grantReceived", f.co_financing_cash AS "coFinancingCash",
              f.co_financing_in_kind AS "coFinancingInKind" FROM activity_funding f
            WHERE f.tenant_id = ${tenantId} AND f.activity_id = a.id ORDER BY f.year) n), '[]') AS funding
        FROM activity a JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
        WHERE a.tenant_id = ${tenantId} AND ${withinReach(readable(viewer))}
        ORDER BY a.id LIMIT ${first} ${after(offset)}) r), '[]') AS activities,
      ${readsEverything(viewer) ? keptTotals(tenantId, border) : sql`NULL`} AS "pillarTotals"`;
}

/** All activities of a pillar, or those that count where border-regional work does not. */
const keptTotals = (tenantId: string | null, border: BorderSetting): Sql => sql`coalesce((SELECT json_agg(t) FROM (
  SELECT s.pillar_key AS "pillarKey", ${
    countsAsInternational(border, { borderRegional: true })
      ? sql`s.activities, s.running, s.grant_received AS "grantReceived", s.co_financing AS "coFinancing"`
      : sql`s.strict_activities AS activities, s.strict_running AS running, s.strict_grant_received AS "grantReceived",
          s.strict_co_financing AS "coFinancing"`
  }
  FROM activity_summary s WHERE s.tenant_id = ${tenantId} AND s.commitment_key = '' ORDER BY s.pillar_key) t), '[]')`;

/** PostgreSQL takes an offset it does not know for a tenth of the rows, and then plans anew each time: the first part says that it has none. */
const after = (offset: number): Sql => (offset === 0 ? sql`` : sql`OFFSET ${offset}`);
