import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { readsEverything, writesEverything } from '../activities.access';
import { type Initiative, type Pair, similarGroups, type WordPair } from '../model/similar-groups';
import { pillarsOf } from './pillar-names';
import { programmeName } from './reference-lists';
import { rulesInForce } from './rules-in-force';
import { home, type UnitSuccession } from './unit-standing';

interface ListedInitiative extends Initiative {
  readonly name: string;
  readonly status: string;
  readonly unitName: string;
  readonly contactName: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

interface PageRow {
  readonly initiatives: readonly ListedInitiative[];
  readonly words: readonly WordPair[];
  readonly unlike: readonly Pair[];
}

/** How like name and purpose must be, as shares of three letters in common. */
const LIKE = 0.3;
const most = 60;

/**
 * Initiatives of different units that look alike, for those who read every unit's and whose configuration says that somebody
 * uses what is reported (STH-F2); null for others. One statement. Reads activity and its parts, activity_unlike, unit, person.
 */
export async function similarActivitiesPage(context: MemberContext) {
  const { transaction, viewer, clock } = context;
  const rules = await rulesInForce(context);
  const pillars = await pillarsOf(context);
  if (!rules.use || !readsEverything(viewer)) return null;
  const row = await transaction.onlyRow<PageRow>(statement(transaction.tenantId, { ...rules, today: clock.today() }));
  if (!row) throw new Error('A statement of lists gave no row.');
  const known = new Map(row.initiatives.map((initiative) => [initiative.id, initiative]));
  const groups = similarGroups(row.initiatives, row.words, row.unlike).slice(0, most);
  return {
    readers: rules.use.readers,
    sources: rules.use.sources,
    origin: rules.use.origin,
    note: rules.use.note,
    living: row.initiatives.length,
    mayJudge: writesEverything(viewer),
    groups: groups.map(({ ids, reasons }) => ({
      key: ids.join(),
      activities: ids.flatMap((id) => known.get(id) ?? []),
      reasons: reasons.map((reason) => ({
        kind: reason.kind,
        name: 'partner' in reason ? reason.partner : 'programme' in reason ? programmeName(reason.programme) : null,
        pillar: 'pillarKey' in reason ? pillars.nameOf(reason.pillarKey) : null,
        country: 'country' in reason ? reason.country : null,
        activityKind: 'activityKind' in reason ? reason.activityKind : null,
      })),
    })),
  };
}

const statement = (tenantId: string | null, succession: UnitSuccession): Sql => sql`
  WITH living AS (
    SELECT a.id, a.kind, a.name, a.status, a.programme, a.starts_on, a.ends_on, home.id AS unit_id, home.name AS unit_name, c.name AS contact_name,
      lower(a.name || ' ' || a.purpose) AS words,
      ARRAY(SELECT p.pillar_key FROM activity_pillar p WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id ORDER BY p.position) AS pillars
    FROM activity a
    JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
    ${home(tenantId, succession)}
    LEFT JOIN person c ON c.tenant_id = ${tenantId} AND c.id = a.contact_person_id
    WHERE a.tenant_id = ${tenantId} AND a.status IN ('idea', 'planned', 'running')
  )
  SELECT coalesce((SELECT json_agg(i ORDER BY i.name COLLATE "sv-SE-x-icu") FROM (
      SELECT l.id, l.kind, l.name, l.status, l.programme, l.starts_on AS "startsOn", l.ends_on AS "endsOn", l.unit_id AS "unitId",
        l.unit_name AS "unitName", l.contact_name AS "contactName",
        coalesce((SELECT json_agg(json_build_object('name', p.name, 'folded', p.folded_name, 'country', p.country) ORDER BY p.position)
          FROM activity_partner p WHERE p.tenant_id = ${tenantId} AND p.activity_id = l.id), '[]') AS partners
      FROM living l) i), '[]') AS initiatives,
    coalesce((SELECT json_agg(w) FROM (
      SELECT one.id AS "one", other.id AS "other",
        (SELECT k FROM unnest(one.pillars) WITH ORDINALITY shared(k, n) WHERE k = ANY(other.pillars) ORDER BY n LIMIT 1) AS "pillarKey"
      FROM living one
      JOIN living other ON other.id > one.id AND other.unit_id <> one.unit_id AND other.pillars && one.pillars
      WHERE similarity(one.words, other.words) >= ${LIKE}) w), '[]') AS words,
    coalesce((SELECT json_agg(json_build_object('one', n.one_id, 'other', n.other_id))
      FROM activity_unlike n WHERE n.tenant_id = ${tenantId}), '[]') AS unlike`;
