import { withinReach } from '../../../platform/auth/within-reach';
import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { readsEverything, writable } from '../activities.access';
import type { ActivityContent } from '../model/activity-content';
import type { ActivityRules } from '../model/activity-rules';
import { activityKinds, activityStatuses, ownRoles, partnerKinds } from '../model/vocabulary';
import { contentOf } from './activity-content.view';
import { type NamedPillars, pillarsOf } from './pillar-names';
import { countries, programmes } from './reference-lists';
import { rulesInForce } from './rules-in-force';

interface FormRow {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly unitNames: readonly string[] }[];
  readonly present: { readonly revision: number; readonly content: ActivityContent } | null;
}

/**
 * What the form to register or change an activity offers, in one statement; null where the viewer may not change the activity.
 * Reads activity and its parts, unit, person and role_assignment.
 */
export async function activityFormPage(context: MemberContext, id: string | null) {
  const { transaction, viewer, clock } = context;
  const { tenantId } = transaction;
  const today = clock.today();
  const reach = withinReach(writable(viewer));
  const row = await transaction.row<FormRow>(sql`
    SELECT
      coalesce((SELECT json_agg(n ORDER BY n.name COLLATE "sv-SE-x-icu") FROM (
        SELECT u.id, u.name FROM unit u
        WHERE u.tenant_id = ${tenantId} AND ${reach} AND (u.valid_to IS NULL OR u.valid_to >= ${today}::date)) n), '[]') AS units,
      coalesce((SELECT json_agg(n ORDER BY n.name COLLATE "sv-SE-x-icu") FROM (
        SELECT p.id, p.name, coalesce((SELECT json_agg(DISTINCT u.name) FROM role_assignment r
            JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
            WHERE r.tenant_id = ${tenantId} AND r.person_id = p.id AND (r.valid_to IS NULL OR r.valid_to >= ${today}::date)), '[]') AS "unitNames"
        FROM person p WHERE p.tenant_id = ${tenantId} AND p.active) n), '[]') AS people,
      (SELECT json_build_object('revision', a.revision, 'content', ${contentOf(tenantId)}) FROM activity a
        JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
        WHERE a.tenant_id = ${tenantId} AND a.id = ${isId(id) ? id : null}::uuid AND ${reach}) AS present`);
  if (!row || (id !== null && !row.present)) return null;
  const pillars = await pillarsOf(context);
  const { present, gone } = asToday(row.present, pillars);
  return {
    ...row,
    present,
    pillars: [
      ...pillars.list.map(({ key, name, commitments }) => ({
        key,
        name,
        commitments: commitments.map(({ key: of, text }) => ({ key: of, text })),
      })),
      ...gone,
    ],
    pillarWord: pillars.word,
    programmes: programmes().map(({ key, name }) => ({ key, name })),
    countries: countries().map(({ code, sv, en, eu_member: eu, nordic }) => ({ code, sv, en, eu, nordic })),
    kinds: [...activityKinds],
    statuses: [...activityStatuses],
    ownRoles: [...ownRoles],
    partnerKinds: [...partnerKinds],
    viewerPersonId: viewer.personId,
    today,
    rules: rulesOfForm(await rulesInForce(context), readsEverything(viewer)),
  };
}

/** The activity with its pillars as they are today, and those of them that have been retired or split: it may keep them. */
function asToday(present: FormRow['present'], { standingOf }: NamedPillars) {
  const stored = present?.content.pillars ?? [];
  const gone = stored.map(({ pillarKey }) => standingOf(pillarKey)).filter(({ state }) => state === 'retired' || state === 'split');
  const pillars = stored.map((pillar) => ({ ...pillar, pillarKey: standingOf(pillar.pillarKey).key }));
  return {
    present: present && { ...present, content: { ...present.content, pillars } },
    gone: gone.map(({ key, name }) => ({ key, name, commitments: [] })),
  };
}

/** What the configuration makes the form ask. */
const rulesOfForm = ({ checks, focus, border, actsAsOne }: ActivityRules, readsEverything: boolean) => ({
  checks: [...checks],
  focusGroups: [...(focus?.groups ?? [])],
  borderArea: border?.area ?? null,
  borderCounts: border?.counts ?? null,
  actsAsOne: actsAsOne !== null && readsEverything,
});
