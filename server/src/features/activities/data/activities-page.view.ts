import { type BorderSetting, isMarkedBorderRegional } from '@utblick/domain';
import { withinReach } from '../../../platform/auth/within-reach';
import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { mayWriteAnywhere, readable, readsEverything } from '../activities.access';
import type { ActivityRules } from '../model/activity-rules';
import { trustIn } from '../model/trust';
import { type ActivityStatus, fundedKinds } from '../model/vocabulary';
import { type ActivityFilter, countedBy, wantedBy } from './activity-filter';
import { pillarsOf } from './pillar-names';
import { checkMissing, reasonMissing } from './rule-conditions';
import { rulesInForce } from './rules-in-force';
import { home } from './unit-standing';

export type { ActivityFilter } from './activity-filter';
export type ActivitySort = 'name' | 'period' | 'grant' | 'checked' | 'unit';

export interface ActivitiesWanted {
  readonly filter: ActivityFilter;
  readonly sort: ActivitySort;
  readonly descending: boolean;
  readonly offset: number;
  readonly first: number;
}

interface PageRow {
  readonly total: number;
  readonly all: number;
  readonly grantTotal: number | null;
  readonly withoutGrant: number;
  readonly borderRegional: number;
  readonly leftOut: number;
  readonly rows: readonly ListedActivity[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly kinds: readonly string[];
}

interface ListedActivity {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly status: ActivityStatus;
  readonly unitName: string;
  readonly formerUnit: string | null;
  readonly pillars: readonly string[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly grantReceived: number | null;
  readonly grantExpected: boolean;
  readonly partners: number;
  readonly contactName: string | null;
  readonly checkedOn: string | null;
  readonly borderRegional: boolean;
  readonly checkMissing: boolean;
  readonly reasonMissing: boolean;
}

/** The list's page in one statement. Reads activity and its parts, activity_check, unit and person. */
export async function activitiesPage(context: MemberContext, wanted: ActivitiesWanted) {
  const { transaction, viewer, clock } = context;
  const rules = await rulesInForce(context);
  const pillars = await pillarsOf(context);
  const setting = rules.border?.counts ?? null;
  const filter = { ...wanted.filter, pillarKeys: pillars.storedKeys(wanted.filter.pillarKeys) };
  const row = await transaction.onlyRow<PageRow>(statement(context, { ...wanted, filter }, rules));
  if (!row) throw new Error('A statement of totals gave no row.');
  return {
    ...row,
    rows: row.rows.map((activity) => ({
      ...activity,
      borderRegional: isMarkedBorderRegional(setting, activity),
      pillars: [...new Set(activity.pillars.map((key) => pillars.nameOf(key)))],
      freshness: trustIn(activity.status, activity.checkedOn, clock.today()),
    })),
    pillars: pillars.list.map(({ key, name }) => ({ key, name })),
    pillarWord: pillars.word,
    mayCreate: mayWriteAnywhere(viewer),
    rules: rulesOfList(rules, setting, readsEverything(viewer)),
  };
}

/** What the list can be narrowed by because the configuration asks for it. */
const rulesOfList = (rules: ActivityRules, setting: BorderSetting, readsEverything: boolean) => ({
  checks: rules.checks.some(({ questions }) => questions.some(({ required }) => required)),
  focus: rules.focus !== null,
  borderArea: rules.border?.area ?? null,
  borderCounts: setting,
  actsAsOne: rules.actsAsOne !== null && readsEverything,
  similar: rules.use !== null && readsEverything,
});

function statement(context: MemberContext, wanted: ActivitiesWanted, rules: ActivityRules): Sql {
  const { tenantId } = context.transaction;
  const { filter, sort, descending, offset, first } = wanted;
  const setting = rules.border?.counts ?? null;
  return sql`
    WITH known AS (
      SELECT a.id, a.name, a.kind, a.starts_on, a.ends_on, a.checked_on, a.unit_id, u.name AS own_name, home.id AS home_id,
        home.name AS unit_name, home.former, a.border_regional, m.grant_received,
        (m.activity_id IS NOT NULL OR a.programme IS NOT NULL OR a.kind = ANY(${[...fundedKinds]}::text[]))
          AND a.status IN ('running', 'ended') AS grant_expected,
        ${wantedBy(context, filter, rules)} AS wanted
      FROM activity a
      JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
      ${home(tenantId, { ...rules, today: context.clock.today() })}
      LEFT JOIN (SELECT f.activity_id, sum(f.grant_received) AS grant_received FROM activity_funding f
        WHERE f.tenant_id = ${tenantId} GROUP BY f.activity_id) m ON m.activity_id = a.id
      WHERE a.tenant_id = ${tenantId} AND ${withinReach(readable(context.viewer))}
    ), matching AS (
      SELECT *, ${countedBy(filter, setting)} AS counted FROM known WHERE wanted AND ${grantWanted(filter.grant)}
    ), found AS (
      SELECT *, row_number() OVER (ORDER BY ${orders[sort][descending ? 'descending' : 'ascending']}, name COLLATE "sv-SE-x-icu", id) AS place
      FROM matching WHERE counted
    )
    SELECT (SELECT count(*)::int FROM found) AS total, (SELECT count(*)::int FROM known) AS "all",
      (SELECT sum(grant_received)::float8 FROM found) AS "grantTotal",
      (SELECT count(*)::int FROM found WHERE grant_expected AND grant_received IS NULL) AS "withoutGrant",
      (SELECT count(*)::int FROM found WHERE border_regional) AS "borderRegional",
      (SELECT count(*)::int FROM matching WHERE NOT counted AND ${filter.border !== 'without'}::boolean) AS "leftOut",
      coalesce((SELECT json_agg(r ORDER BY r.place) FROM (${listed(tenantId, offset, first, rules)}) r), '[]') AS rows,
      coalesce((SELECT json_agg(n ORDER BY n.name COLLATE "sv-SE-x-icu") FROM (
        SELECT DISTINCT v.id, v.name FROM known k, LATERAL (VALUES (k.unit_id, k.own_name), (k.home_id, k.unit_name)) v(id, name)) n), '[]') AS units,
      coalesce((SELECT json_agg(DISTINCT kind) FROM known), '[]') AS kinds`;
}

const listed = (tenantId: string | null, offset: number, first: number, rules: ActivityRules): Sql => sql`
  SELECT f.place, f.id, f.name, f.kind, a.status, f.unit_name AS "unitName", f.former AS "formerUnit", f.starts_on AS "startsOn", f.ends_on AS "endsOn",
    f.grant_received AS "grantReceived", f.grant_expected AS "grantExpected", f.checked_on AS "checkedOn", c.name AS "contactName",
    f.border_regional AS "borderRegional", ${checkMissing(tenantId, rules)} AS "checkMissing", ${reasonMissing(tenantId, rules)} AS "reasonMissing",
    (SELECT count(*) FROM activity_partner p WHERE p.tenant_id = ${tenantId} AND p.activity_id = f.id) AS partners,
    coalesce((SELECT json_agg(p.pillar_key ORDER BY p.position) FROM activity_pillar p
      WHERE p.tenant_id = ${tenantId} AND p.activity_id = f.id), '[]') AS pillars
  FROM found f
  JOIN activity a ON a.tenant_id = ${tenantId} AND a.id = f.id
  LEFT JOIN person c ON c.tenant_id = ${tenantId} AND c.id = a.contact_person_id
  WHERE f.place > ${offset} AND f.place <= ${offset + first}`;

const swedish = (order: Sql): Sql => sql`${order} COLLATE "sv-SE-x-icu"`;
const both = (order: Sql): { ascending: Sql; descending: Sql } => ({
  ascending: sql`${order} ASC NULLS LAST`,
  descending: sql`${order} DESC NULLS LAST`,
});
const orders: Readonly<Record<ActivitySort, { ascending: Sql; descending: Sql }>> = {
  name: both(swedish(sql`name`)),
  unit: both(swedish(sql`unit_name`)),
  period: both(sql`starts_on`),
  grant: both(sql`grant_received`),
  checked: both(sql`checked_on`),
};

function grantWanted(grant: ActivityFilter['grant']): Sql {
  if (grant === 'with') return sql`grant_received > 0`;
  if (grant === 'missing') return sql`(grant_expected AND grant_received IS NULL)`;
  return sql`true`;
}
