import { canonicalJson } from '@utblick/domain';
import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import type { ActivityContent, StartDecision } from '../model/activity-content';

type Checked = Pick<ActivityContent, 'checks' | 'decisions'>;

/** One rule's row: what was answered and decided under it. */
interface CheckRow extends StartDecision {
  readonly answers: Readonly<Record<string, string>>;
}

/** Stores the checks that changed, each with the day, the person and the configuration version it was asked under. */
export async function storeChecks(context: MemberContext, activityId: string, before: Checked | null, after: Checked): Promise<void> {
  const stored = new Map(before ? rowsOf(before).map((row) => [row.ruleKey, canonicalJson(row)]) : []);
  const rows = rowsOf(after);
  const changed = rows.filter((row) => stored.get(row.ruleKey) !== canonicalJson(row));
  const gone = [...stored.keys()].filter((key) => !rows.some(({ ruleKey }) => ruleKey === key));
  if (gone.length > 0) await removeChecks(context, activityId, gone);
  if (changed.length > 0) await insertChecks(context, activityId, changed);
}

function rowsOf({ checks, decisions }: Checked): CheckRow[] {
  const rules = [...new Set([...checks, ...decisions].map(({ ruleKey }) => ruleKey))];
  return rules.map((ruleKey) => ({
    ...(decisions.find((decision) => decision.ruleKey === ruleKey) ?? { ...undecided, ruleKey }),
    answers: Object.fromEntries(checks.flatMap((answer) => (answer.ruleKey === ruleKey ? [[answer.field, answer.value] as const] : []))),
  }));
}

const undecided = { body: '', decidedOn: null, paragraph: '', diarienummer: '' };

async function removeChecks({ transaction }: MemberContext, activityId: string, keys: readonly string[]): Promise<void> {
  const { tenantId } = transaction;
  await transaction.rows(sql`
    DELETE FROM activity_check WHERE tenant_id = ${tenantId} AND activity_id = ${activityId} AND rule_key = ANY(${[...keys]}::text[])`);
}

async function insertChecks({ transaction, viewer, clock }: MemberContext, activityId: string, rows: readonly CheckRow[]): Promise<void> {
  await transaction.rows(sql`
    INSERT INTO activity_check AS kept (tenant_id, activity_id, rule_key, version_id, answers, checked_on, checked_by,
      decision_body, decided_on, decision_paragraph, decision_diarienummer)
    SELECT ${transaction.tenantId}::uuid, ${activityId}::uuid, "ruleKey", ${viewer.versionId}::uuid, answers, ${clock.today()}::date, ${viewer.personId}::uuid,
      body, "decidedOn", paragraph, diarienummer
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given
      ("ruleKey" text, answers jsonb, body text, "decidedOn" date, paragraph text, diarienummer text)
    ON CONFLICT (tenant_id, activity_id, rule_key) DO UPDATE SET answers = excluded.answers,
      version_id = CASE WHEN kept.answers = excluded.answers THEN kept.version_id ELSE excluded.version_id END,
      checked_on = CASE WHEN kept.answers = excluded.answers THEN kept.checked_on ELSE excluded.checked_on END,
      checked_by = CASE WHEN kept.answers = excluded.answers THEN kept.checked_by ELSE excluded.checked_by END,
      decision_body = excluded.decision_body, decided_on = excluded.decided_on,
      decision_paragraph = excluded.decision_paragraph, decision_diarienummer = excluded.decision_diarienummer`);
}
