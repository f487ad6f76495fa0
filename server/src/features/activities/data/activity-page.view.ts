import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { mayWrite, readable } from '../activities.access';
import type { ActivityContent } from '../model/activity-content';
import { fundingTotals } from '../model/funding-totals';
import { trustIn } from '../model/trust';
import { changedByOf, contentOf } from './activity-content.view';
import { pillarsOf } from './pillar-names';
import { withinReach } from './reach';
import { programmeName } from './reference-lists';
import { roundsReporting } from './rounds-reporting';

interface PageRow {
  readonly content: ActivityContent;
  readonly asOf: string | null;
  readonly unitName: string;
  readonly unitPath: readonly string[];
  readonly contactName: string | null;
  readonly checkedOn: string | null;
  readonly changedAt: string;
  readonly changedBy: string | null;
  readonly example: boolean;
  readonly reportedIn: readonly string[];
  readonly history: readonly {
    readonly action: string;
    readonly at: string;
    readonly by: string | null;
    readonly fields: readonly string[];
  }[];
}

/** One activity's page in one statement, or null where there is none that the viewer may read. Reads activity and its parts, unit, person, audit, report, round and snapshot. */
export async function activityPage(context: MemberContext, id: string) {
  const { transaction, viewer, clock } = context;
  const { tenantId } = transaction;
  if (!isId(id)) return null;
  const row = await transaction.row<PageRow>(sql`
    SELECT ${contentOf(tenantId)} AS content, u.name AS "unitName", u.path AS "unitPath", c.name AS "contactName", a.example,
      a.checked_on::text AS "checkedOn", to_char(a.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "changedAt",
      ${changedByOf(tenantId)} AS "changedBy", ${roundsReporting(tenantId)} AS "reportedIn",
      (SELECT max(f.as_of)::text FROM activity_funding f WHERE f.tenant_id = ${tenantId} AND f.activity_id = a.id) AS "asOf",
      coalesce((SELECT json_agg(h) FROM (
        SELECT l.action, l.at, d.actor_name AS "by",
          coalesce((SELECT json_agg(change ->> 'field') FROM jsonb_array_elements(d.detail -> 'changes') change), '[]') AS fields
        FROM audit_log l LEFT JOIN audit_detail d ON d.tenant_id = ${tenantId} AND d.id = l.id
        WHERE l.tenant_id = ${tenantId} AND l.subject_id = a.id AND l.subject_kind = 'activity'
        ORDER BY l.position DESC LIMIT 100) h), '[]') AS history
    FROM activity a
    JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
    LEFT JOIN person c ON c.tenant_id = ${tenantId} AND c.id = a.contact_person_id
    WHERE a.tenant_id = ${tenantId} AND a.id = ${id} AND ${withinReach(readable(viewer))}`);
  if (!row) return null;
  const pillars = await pillarsOf(context);
  const { content, unitPath, ...shown } = row;
  return {
    id,
    ...content,
    ...shown,
    programme: programmeName(content.programme),
    pillars: content.pillars.map(({ pillarKey, commitmentKey }) => ({
      pillarKey,
      name: pillars.nameOf(pillarKey),
      commitment: pillars.commitmentOf(pillarKey, commitmentKey),
    })),
    pillarWord: pillars.word,
    totals: fundingTotals(content.funding),
    freshness: trustIn(content.status, row.checkedOn, clock.today()),
    mayEdit: mayWrite(viewer, { id: content.unitId, path: unitPath }),
  };
}
