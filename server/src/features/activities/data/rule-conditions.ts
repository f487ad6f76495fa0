import { type CountryGroup, checkedStatuses, outsideFocus } from '@utblick/domain';
import { type Sql, sql } from '../../../platform/db/sql';
import type { ActivityRules } from '../model/activity-rules';
import { countries } from './reference-lists';

const either = (conditions: readonly Sql[]): Sql => conditions.reduce((all, one) => sql`${all} OR ${one}`, sql`false`);

/** Whether activity `a` lacks an answer that a check before start cannot do without (HUD-START). */
export function checkMissing(tenantId: string | null, { checks }: ActivityRules): Sql {
  const missing = checks.flatMap(({ key, questions }) => {
    const required = questions.flatMap((question) => (question.required ? question.key : []));
    if (required.length === 0) return [];
    return sql`NOT EXISTS (SELECT FROM activity_check k WHERE k.tenant_id = ${tenantId} AND k.activity_id = a.id
      AND k.rule_key = ${key} AND k.answers ?& ${required}::text[])`;
  });
  return sql`(a.status = ANY(${[...checkedStatuses]}::text[]) AND (${either(missing)}))`;
}

/** Countries of the reference list outside a focus, by their codes. */
const outsideCodes = (groups: readonly CountryGroup[]): string[] => {
  const list = countries().map(({ code, eu_member: eu, nordic }) => ({ code, eu, nordic }));
  return outsideFocus(
    groups,
    list.map(({ code }) => code),
    list,
  );
};

/** Whether activity `a` has a partner outside the focus and nobody has said why (HUD §4.1). One that was called off is not asked. */
export const reasonMissing = (tenantId: string | null, { focus }: ActivityRules): Sql => sql`(
  a.focus_reason = '' AND a.status <> 'cancelled' AND EXISTS (SELECT FROM activity_partner p
    WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id AND p.country = ANY(${outsideCodes(focus?.groups ?? [])}::text[])))`;

/** Whether another unit has contact with a partner of activity `a` (KBA §2.8). */
export const partnerShared = (tenantId: string | null): Sql => sql`(
  a.status <> 'cancelled' AND EXISTS (SELECT FROM activity_partner p
    JOIN activity_partner q ON q.tenant_id = ${tenantId} AND q.folded_name = p.folded_name AND q.country IS NOT DISTINCT FROM p.country
    JOIN activity b ON b.tenant_id = ${tenantId} AND b.id = q.activity_id AND b.unit_id <> a.unit_id AND b.status <> 'cancelled'
    WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id AND p.folded_name <> ''))`;
