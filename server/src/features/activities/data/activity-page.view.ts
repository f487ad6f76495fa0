import { outsideFocus } from '@utblick/domain';
import { withinReach } from '../../../platform/auth/within-reach';
import { isId } from '../../../platform/db/identifier';
import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { mayWrite, readable, readsEverything } from '../activities.access';
import type { ActivityContent } from '../model/activity-content';
import type { ActivityRules } from '../model/activity-rules';
import { fundingTotals } from '../model/funding-totals';
import { type CheckStamp, shownChecks } from '../model/shown-checks';
import { trustIn } from '../model/trust';
import { changedByOf, contentOf } from './activity-content.view';
import { contactsWith, type PartnerContact } from './partner-contacts.view';
import { pillarsOf } from './pillar-names';
import { countries, programmeName } from './reference-lists';
import { roundsReporting } from './rounds-reporting';
import { rulesInForce } from './rules-in-force';
import { home } from './unit-standing';

interface PageRow {
  readonly content: ActivityContent;
  readonly asOf: string | null;
  readonly unitPath: readonly string[];
  readonly contactName: string | null;
  readonly checkedOn: string | null;
  readonly changedAt: string;
  readonly changedBy: string | null;
  readonly example: boolean;
  readonly homeName: string;
  readonly formerUnit: string | null;
  readonly stamps: readonly CheckStamp[];
  readonly contacts: readonly PartnerContact[];
  readonly reportedIn: readonly string[];
  readonly history: readonly {
    readonly action: string;
    readonly at: string;
    readonly by: string | null;
    readonly token: { readonly id: string; readonly name: string | null } | null;
    readonly fields: readonly string[];
  }[];
}

/**
 * One activity's page in one statement, or null where there is none that the viewer may read. Reads activity and its parts,
 * activity_check, unit, person, audit, report, round and snapshot.
 */
export async function activityPage(context: MemberContext, id: string) {
  const { transaction, viewer, clock } = context;
  if (!isId(id)) return null;
  const rules = await rulesInForce(context);
  const pillars = await pillarsOf(context);
  const row = await transaction.onlyRow<PageRow>(statement(context, id, rules));
  if (!row) return null;
  const { content, unitPath, stamps, homeName, ...shown } = row;
  return {
    id,
    ...content,
    ...shown,
    unitName: homeName,
    programme: programmeName(content.programme),
    pillars: content.pillars.map(({ pillarKey, commitmentKey }) => ({
      pillarKey,
      name: pillars.nameOf(pillarKey),
      earlier: pillars.standingOf(pillarKey).earlier,
      standing: pillars.standingOf(pillarKey).state as string,
      commitment: pillars.commitmentOf(pillarKey, commitmentKey),
    })),
    pillarWord: pillars.word,
    totals: fundingTotals(content.funding),
    freshness: trustIn(content.status, row.checkedOn, clock.today()),
    mayEdit: mayWrite(viewer, { id: content.unitId, path: unitPath }),
    checks: shownChecks(content, rules.checks, stamps),
    border: borderOf(content, rules),
    focus: focusOf(content, rules),
  };
}

/** What the border region means for the activity; null where it does not belong to one, or the configuration names none. */
const borderOf = ({ borderRegional }: ActivityContent, { border }: ActivityRules) =>
  border && borderRegional ? { area: border.area, counts: border.counts } : null;

/** Partners outside the geographic focus and why; null where none lies outside. */
function focusOf({ partners, focusReason }: ActivityContent, { focus }: ActivityRules) {
  const list = countries().map(({ code, eu_member: eu, nordic }) => ({ code, eu, nordic }));
  const codes = partners.map(({ country }) => country);
  const outside = focus ? outsideFocus(focus.groups, codes, list) : [];
  return focus && outside.length > 0 ? { groups: [...focus.groups], outside, reason: focusReason, sources: focus.sources } : null;
}

function statement({ transaction: { tenantId }, viewer, clock }: MemberContext, id: string, rules: ActivityRules): Sql {
  const seesContacts = rules.actsAsOne !== null && readsEverything(viewer);
  const partners = sql`SELECT p.name, p.folded_name AS folded, p.country FROM activity_partner p WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id`;
  return sql`
    SELECT ${contentOf(tenantId)} AS content, u.path AS "unitPath", home.name AS "homeName", home.former AS "formerUnit",
      c.name AS "contactName", a.example,
      coalesce((SELECT json_agg(json_build_object('ruleKey', k.rule_key, 'checkedOn', k.checked_on, 'checkedBy', w.name))
        FROM activity_check k LEFT JOIN person w ON w.tenant_id = ${tenantId} AND w.id = k.checked_by
        WHERE k.tenant_id = ${tenantId} AND k.activity_id = a.id), '[]') AS stamps,
      ${seesContacts ? sql`coalesce((SELECT json_agg(o) FROM (${contactsWith(tenantId, partners, sql`a.unit_id`)}) o), '[]')` : sql`'[]'::json`} AS contacts,
      a.checked_on::text AS "checkedOn", to_char(a.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "changedAt",
      ${changedByOf(tenantId)} AS "changedBy", ${roundsReporting(tenantId)} AS "reportedIn",
      (SELECT max(f.as_of)::text FROM activity_funding f WHERE f.tenant_id = ${tenantId} AND f.activity_id = a.id) AS "asOf",
      coalesce((SELECT json_agg(h) FROM (
        SELECT l.action, l.at, d.actor_name AS "by",
          CASE WHEN d.api_token_id IS NOT NULL THEN json_build_object('id', d.api_token_id, 'name', d.api_token_name) END AS token,
          coalesce((SELECT json_agg(change ->> 'field') FROM jsonb_array_elements(d.detail -> 'changes') change), '[]') AS fields
        FROM audit_log l LEFT JOIN audit_detail d ON d.tenant_id = ${tenantId} AND d.id = l.id
        WHERE l.tenant_id = ${tenantId} AND l.subject_id = a.id AND l.subject_kind = 'activity'
        ORDER BY l.position DESC LIMIT 100) h), '[]') AS history
    FROM activity a
    JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
    ${home(tenantId, { ...rules, today: clock.today() })}
    LEFT JOIN person c ON c.tenant_id = ${tenantId} AND c.id = a.contact_person_id
    WHERE a.tenant_id = ${tenantId} AND a.id = ${id} AND ${withinReach(readable(viewer))}`;
}
