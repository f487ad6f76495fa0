import { withinReach } from '../../../platform/auth/within-reach';
import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { writable } from '../activities.access';
import { mostChoices } from '../model/pillar-standing';
import { pillarsOf } from './pillar-names';
import { rulesInForce } from './rules-in-force';
import { home } from './unit-standing';

interface WaitingRow {
  readonly pillarKey: string;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly unitName: string;
}

interface PageRow {
  readonly activities: readonly WaitingRow[];
  readonly totals: readonly { readonly pillarKey: string; readonly count: number }[];
}

/**
 * Activities that the viewer may change and whose pillar was split: for each such pillar the first of them by name, how many they
 * are, and what can be chosen. One statement. Reads activity, activity_pillar and unit.
 */
export async function pillarChoicePage(context: MemberContext) {
  const { transaction, viewer, clock } = context;
  const { tenantId } = transaction;
  const { split } = await pillarsOf(context);
  const succession = { ...(await rulesInForce(context)), today: clock.today() };
  const row = await transaction.onlyRow<PageRow>(sql`
    WITH waiting AS (
      SELECT p.pillar_key, a.id, a.name, a.kind, a.status, home.name AS unit_name,
        row_number() OVER (PARTITION BY p.pillar_key ORDER BY a.name COLLATE "sv-SE-x-icu", a.id) AS place
      FROM activity_pillar p
      JOIN activity a ON a.tenant_id = ${tenantId} AND a.id = p.activity_id
      JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
      ${home(tenantId, succession)}
      WHERE p.tenant_id = ${tenantId} AND p.pillar_key = ANY(${split.map(({ key }) => key)}::text[]) AND ${withinReach(writable(viewer))})
    SELECT
      coalesce((SELECT json_agg(json_build_object('pillarKey', w.pillar_key, 'id', w.id, 'name', w.name, 'kind', w.kind, 'status', w.status,
        'unitName', w.unit_name) ORDER BY w.place) FROM waiting w WHERE w.place <= ${mostChoices}), '[]') AS activities,
      coalesce((SELECT json_agg(t) FROM (
        SELECT w.pillar_key AS "pillarKey", count(*)::int AS count FROM waiting w GROUP BY 1) t), '[]') AS totals`);
  const { activities, totals } = row ?? { activities: [], totals: [] };
  const splits = split.map(({ key, name, into }) => ({
    key,
    name,
    into: into.map((part) => ({ key: part.key, name: part.name })),
    total: totals.find(({ pillarKey }) => pillarKey === key)?.count ?? 0,
    activities: activities.filter(({ pillarKey }) => pillarKey === key),
  }));
  return { splits: splits.filter(({ total }) => total > 0) };
}
