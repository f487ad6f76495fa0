import { isId } from '../../../platform/db/identifier';
import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { mayWriteAnywhere, readable } from '../activities.access';
import { livingStatuses, trustIn } from '../model/trust';
import { type ActivityStatus, fundedKinds } from '../model/vocabulary';
import { pillarsOf } from './pillar-names';
import { withinReach } from './reach';

export type ActivitySort = 'name' | 'period' | 'grant' | 'checked' | 'unit';

/** Which activities are wanted. An empty list means any. */
export interface ActivityFilter {
  readonly search: string;
  readonly statuses: readonly string[];
  readonly kinds: readonly string[];
  readonly unitIds: readonly string[];
  readonly pillarKeys: readonly string[];
  /** `with`: a grant is entered; `missing`: one is expected and not entered. */
  readonly grant: 'with' | 'missing' | null;
  /** Only those that nobody has checked for half a year. */
  readonly toCheck: boolean;
  /** Only those where the viewer is the contact person. */
  readonly mine: boolean;
}

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
  readonly pillars: readonly string[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly grantReceived: number | null;
  readonly grantExpected: boolean;
  readonly partners: number;
  readonly contactName: string | null;
  readonly checkedOn: string | null;
}

/** The list's page in one statement. Reads activity and its parts, unit and person. */
export async function activitiesPage(context: MemberContext, wanted: ActivitiesWanted) {
  const { transaction, viewer, clock } = context;
  const row = await transaction.row<PageRow>(statement(context, wanted));
  if (!row) throw new Error('A statement of totals gave no row.');
  const pillars = await pillarsOf(context);
  return {
    ...row,
    rows: row.rows.map((activity) => ({
      ...activity,
      pillars: [...new Set(activity.pillars.map((key) => pillars.nameOf(key)))],
      freshness: trustIn(activity.status, activity.checkedOn, clock.today()),
    })),
    pillars: pillars.list.map(({ key, name }) => ({ key, name })),
    pillarWord: pillars.word,
    mayCreate: mayWriteAnywhere(viewer),
  };
}

function statement(context: MemberContext, { filter, sort, descending, offset, first }: ActivitiesWanted): Sql {
  const { tenantId } = context.transaction;
  return sql`
    WITH known AS (
      SELECT a.id, a.name, a.kind, a.starts_on, a.ends_on, a.checked_on, a.unit_id, u.name AS unit_name, m.grant_received,
        (m.activity_id IS NOT NULL OR a.programme IS NOT NULL OR a.kind = ANY(${[...fundedKinds]}::text[]))
          AND a.status IN ('running', 'ended') AS grant_expected,
        ${wantedBy(context, filter)} AS wanted
      FROM activity a
      JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
      LEFT JOIN (SELECT f.activity_id, sum(f.grant_received) AS grant_received FROM activity_funding f
        WHERE f.tenant_id = ${tenantId} GROUP BY f.activity_id) m ON m.activity_id = a.id
      WHERE a.tenant_id = ${tenantId} AND ${withinReach(readable(context.viewer))}
    ), found AS (
      SELECT *, row_number() OVER (ORDER BY ${orders[sort][descending ? 'descending' : 'ascending']}, name COLLATE "sv-SE-x-icu", id) AS place
      FROM known WHERE wanted AND ${grantWanted(filter.grant)}
    )
    SELECT (SELECT count(*)::int FROM found) AS total, (SELECT count(*)::int FROM known) AS "all",
      (SELECT sum(grant_received)::float8 FROM found) AS "grantTotal",
      (SELECT count(*)::int FROM found WHERE grant_expected AND grant_received IS NULL) AS "withoutGrant",
      coalesce((SELECT json_agg(r ORDER BY r.place) FROM (${listed(tenantId, offset, first)}) r), '[]') AS rows,
      coalesce((SELECT json_agg(n ORDER BY n.name COLLATE "sv-SE-x-icu") FROM (
        SELECT DISTINCT unit_id AS id, unit_name AS name FROM known) n), '[]') AS units,
      coalesce((SELECT json_agg(DISTINCT kind) FROM known), '[]') AS kinds`;
}

const listed = (tenantId: string | null, offset: number, first: number): Sql => sql`
  SELECT f.place, f.id, f.name, f.kind, a.status, f.unit_name AS "unitName", f.starts_on AS "startsOn", f.ends_on AS "endsOn",
    f.grant_received AS "grantReceived", f.grant_expected AS "grantExpected", f.checked_on AS "checkedOn", c.name AS "contactName",
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

/** Whether activity `a` of unit `u` is one of those wanted. Every word of the search must be found somewhere in it. */
function wantedBy({ transaction, viewer, clock }: MemberContext, filter: ActivityFilter): Sql {
  const { tenantId } = transaction;
  const oneOf = (column: Sql, keys: readonly string[]): Sql => (keys.length === 0 ? sql`true` : sql`${column} = ANY(${[...keys]}::text[])`);
  const patterns = searchPatterns(filter.search);
  const found = sql`NOT EXISTS (
    SELECT FROM unnest(${patterns}::text[]) word(pattern)
    WHERE NOT (lower((a.name || ' ' || a.purpose || ' ' || coalesce(a.diarienummer, '')) COLLATE "sv-SE-x-icu") LIKE word.pattern
      OR EXISTS (SELECT FROM activity_partner p WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id
        AND lower((p.name || ' ' || coalesce(p.city, '')) COLLATE "sv-SE-x-icu") LIKE word.pattern)))`;
  const served = sql`EXISTS (SELECT FROM activity_pillar p
    WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id AND p.pillar_key = ANY(${[...filter.pillarKeys]}::text[]))`;
  const unchecked = sql`(a.status = ANY(${[...livingStatuses]}::text[])
    AND (a.checked_on IS NULL OR a.checked_on + interval '6 months' <= ${clock.today()}::date))`;
  return sql`(${oneOf(sql`a.status`, filter.statuses)} AND ${oneOf(sql`a.kind`, filter.kinds)}
    AND ${filter.unitIds.length === 0 ? sql`true` : sql`a.unit_id = ANY(${filter.unitIds.filter(isId)}::uuid[])`}
    AND ${filter.pillarKeys.length === 0 ? sql`true` : served}
    AND ${filter.toCheck ? unchecked : sql`true`}
    AND ${filter.mine ? sql`a.contact_person_id = ${viewer.personId}` : sql`true`}
    AND ${patterns.length === 0 ? sql`true` : found})`;
}

/** The words of a search as LIKE patterns in lower case; signs that mean something to LIKE are taken as they are. */
function searchPatterns(search: string): string[] {
  const words = search.slice(0, 200).replaceAll('\u0000', '').toLocaleLowerCase('sv').split(/\s+/);
  return words
    .filter((word) => word !== '')
    .slice(0, 8)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
