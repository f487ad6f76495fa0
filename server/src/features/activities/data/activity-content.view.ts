import { type Sql, sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import { Refused } from '../../../platform/errors/refused';
import type { ActivityContent } from '../model/activity-content';

/** An activity's content as it is stored, with where it lies and who changed it last. */
export interface StoredActivity {
  readonly content: ActivityContent;
  /** The unit and its ancestors. */
  readonly unitPath: readonly string[];
  readonly revision: number;
  /** ISO day and instant. */
  readonly createdOn: string;
  readonly changedAt: string;
  /** Null where the name has been erased, or where the activity was loaded and never changed by a person. */
  readonly changedBy: string | null;
}

/** The content of activity `a`, in the shape of {@link ActivityContent}. */
export const contentOf = (tenantId: string | null): Sql => sql`json_build_object(
  'kind', a.kind, 'name', a.name, 'purpose', a.purpose, 'results', a.results, 'status', a.status, 'unitId', a.unit_id,
  'startsOn', a.starts_on, 'endsOn', a.ends_on, 'programme', a.programme, 'ownRole', a.own_role, 'diarienummer', a.diarienummer,
  'contactPersonId', a.contact_person_id,
  'pillars', coalesce((SELECT json_agg(json_build_object('pillarKey', p.pillar_key, 'commitmentKey', p.commitment_key) ORDER BY p.position)
    FROM activity_pillar p WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id), '[]'),
  'partners', coalesce((SELECT json_agg(json_build_object('name', p.name, 'kind', p.kind, 'city', p.city, 'country', p.country) ORDER BY p.position)
    FROM activity_partner p WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id), '[]'),
  'funding', coalesce((SELECT json_agg(json_build_object('year', f.year, 'nature', f.nature, 'budget', f.budget, 'grantReceived', f.grant_received,
      'coFinancingCash', f.co_financing_cash, 'coFinancingInKind', f.co_financing_in_kind) ORDER BY f.year)
    FROM activity_funding f WHERE f.tenant_id = ${tenantId} AND f.activity_id = a.id), '[]'),
  'borderRegional', a.border_regional, 'focusReason', a.focus_reason,
  'checks', coalesce((SELECT json_agg(json_build_object('ruleKey', k.rule_key, 'field', v.key, 'value', v.value) ORDER BY (k.rule_key || ' ' || v.key) COLLATE "C")
    FROM activity_check k, jsonb_each_text(k.answers) v WHERE k.tenant_id = ${tenantId} AND k.activity_id = a.id), '[]'),
  'decisions', coalesce((SELECT json_agg(json_build_object('ruleKey', k.rule_key, 'body', k.decision_body, 'decidedOn', k.decided_on,
      'paragraph', k.decision_paragraph, 'diarienummer', k.decision_diarienummer) ORDER BY k.rule_key COLLATE "C")
    FROM activity_check k WHERE k.tenant_id = ${tenantId} AND k.activity_id = a.id
      AND (k.decided_on IS NOT NULL OR concat(k.decision_body, k.decision_paragraph, k.decision_diarienummer) <> '')), '[]'))`;

/** Who changed activity `a` last. */
export const changedByOf = (tenantId: string | null): Sql => sql`(
  SELECT d.actor_name FROM audit_log l JOIN audit_detail d ON d.tenant_id = ${tenantId} AND d.id = l.id
  WHERE l.tenant_id = ${tenantId} AND l.subject_id = a.id AND l.action IN ('activity.created', 'activity.updated')
  ORDER BY l.position DESC LIMIT 1)`;

/**
 * Reads what an action decides on.
 * @throws Refused NOT_FOUND
 */
export async function storedActivity(transaction: Transaction, id: string): Promise<StoredActivity> {
  const { tenantId } = transaction;
  const row = await transaction.row<StoredActivity>(sql`
    SELECT ${contentOf(tenantId)} AS content, u.path AS "unitPath", a.revision, ${changedByOf(tenantId)} AS "changedBy",
      a.created_at::date::text AS "createdOn", to_char(a.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "changedAt"
    FROM activity a JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
    WHERE a.tenant_id = ${tenantId} AND a.id = ${id}`);
  if (!row) throw new Refused('NOT_FOUND', 'activity');
  return row;
}
