import { type Sql, sql } from '../../platform/db/sql';
import type { Transaction } from '../../platform/db/transaction';

/**
 * Deletes every invented row of the transaction's tenant and whatever hangs on one: a round that asks an invented unit, an
 * activity of such a unit. The audit chain stays as it is; only the names and values beside it go. Needs the owner's rights.
 */
export async function removeExampleRows(transaction: Transaction): Promise<void> {
  for (const statement of statements(transaction.tenantId)) await transaction.rows(statement);
}

const statements = (tenantId: string | null): readonly Sql[] => {
  const units = sql`(SELECT id FROM unit WHERE tenant_id = ${tenantId} AND example)`;
  const people = sql`(SELECT id FROM person WHERE tenant_id = ${tenantId} AND example)`;
  const rounds = sql`(SELECT r.id FROM round r WHERE r.tenant_id = ${tenantId} AND (r.example
    OR EXISTS (SELECT FROM report p WHERE p.tenant_id = ${tenantId} AND p.round_id = r.id AND p.unit_id IN ${units})))`;
  const reports = sql`(SELECT id FROM report WHERE tenant_id = ${tenantId} AND round_id IN ${rounds})`;
  return [
    ...reporting(tenantId, { rounds, reports }),
    ...instructions(tenantId, people),
    sql`DELETE FROM share_grant WHERE tenant_id = ${tenantId} AND example`,
    sql`DELETE FROM activity WHERE tenant_id = ${tenantId} AND (example OR unit_id IN ${units})`,
    sql`UPDATE activity SET contact_person_id = NULL WHERE tenant_id = ${tenantId} AND contact_person_id IN ${people}`,
    sql`UPDATE activity_check SET checked_by = NULL WHERE tenant_id = ${tenantId} AND checked_by IN ${people}`,
    sql`UPDATE activity_unlike SET judged_by = NULL WHERE tenant_id = ${tenantId} AND judged_by IN ${people}`,
    sql`DELETE FROM activity_summary WHERE tenant_id = ${tenantId}`,
    sql`DELETE FROM activity_year_summary WHERE tenant_id = ${tenantId}`,
    sql`DELETE FROM notification WHERE tenant_id = ${tenantId} AND (person_id IN ${people} OR unit_id IN ${units})`,
    sql`DELETE FROM notification_preference WHERE tenant_id = ${tenantId} AND person_id IN ${people}`,
    sql`DELETE FROM mail WHERE tenant_id = ${tenantId} AND person_id IN ${people}`,
    sql`UPDATE audit_detail SET actor_name = NULL, detail = NULL WHERE tenant_id = ${tenantId} AND actor_person_id IN ${people}`,
    ...takenOverBy(tenantId, people),
    sql`UPDATE role_assignment SET substitutes_id = NULL WHERE tenant_id = ${tenantId} AND substitutes_id IN (
      SELECT id FROM role_assignment WHERE tenant_id = ${tenantId} AND (person_id IN ${people} OR unit_id IN ${units}))`,
    sql`DELETE FROM role_assignment WHERE tenant_id = ${tenantId} AND (person_id IN ${people} OR unit_id IN ${units})`,
    sql`DELETE FROM membership WHERE tenant_id = ${tenantId} AND person_id IN ${people}`,
    sql`DELETE FROM person WHERE tenant_id = ${tenantId} AND example`,
    sql`DELETE FROM unit WHERE tenant_id = ${tenantId} AND example`,
  ];
};

/** Invitations and operations that invented people are part of. What they changed for others stays; it can no longer be taken back. */
function takenOverBy(tenantId: string | null, people: Sql): readonly Sql[] {
  return [
    sql`DELETE FROM invitation WHERE tenant_id = ${tenantId} AND person_id IN ${people}`,
    sql`UPDATE invitation SET invited_by = NULL WHERE tenant_id = ${tenantId} AND invited_by IN ${people}`,
    sql`DELETE FROM people_operation WHERE tenant_id = ${tenantId}
      AND (person_id IN ${people} OR applied_by IN ${people} OR undone_by IN ${people})`,
  ];
}

/** Versions that invented people have written; a round that stays is then carried out by none. */
function instructions(tenantId: string | null, people: Sql): readonly Sql[] {
  return [
    sql`UPDATE round SET instruction_id = NULL WHERE tenant_id = ${tenantId}
      AND instruction_id IN (SELECT id FROM instruction WHERE tenant_id = ${tenantId} AND created_by IN ${people})`,
    sql`DELETE FROM instruction WHERE tenant_id = ${tenantId} AND created_by IN ${people}`,
  ];
}

/** From the outermost to what everything points at. The frozen copies are told by their subjects before those are gone. */
function reporting(tenantId: string | null, { rounds, reports }: { rounds: Sql; reports: Sql }): readonly Sql[] {
  const frozen = sql`
    SELECT s.id FROM snapshot s WHERE s.tenant_id = ${tenantId} AND (s.subject_id IN ${reports}
      OR s.subject_id IN (SELECT id FROM compilation WHERE tenant_id = ${tenantId} AND round_id IN ${rounds})
      OR s.subject_id IN (SELECT id FROM decision WHERE tenant_id = ${tenantId} AND round_id IN ${rounds}))`;
  return [
    sql`CREATE TEMPORARY TABLE example_snapshot ON COMMIT DROP AS ${frozen}`,
    sql`CREATE TEMPORARY TABLE example_round ON COMMIT DROP AS SELECT id FROM ${rounds} r`,
    sql`DELETE FROM decision WHERE tenant_id = ${tenantId} AND round_id IN (SELECT id FROM example_round)`,
    sql`DELETE FROM compilation WHERE tenant_id = ${tenantId} AND round_id IN (SELECT id FROM example_round)`,
    sql`DELETE FROM report_entry WHERE tenant_id = ${tenantId} AND round_id IN (SELECT id FROM example_round)`,
    sql`DELETE FROM report_comment WHERE tenant_id = ${tenantId} AND report_id IN ${reports}`,
    sql`DELETE FROM report_draft WHERE tenant_id = ${tenantId} AND report_id IN ${reports}`,
    sql`DELETE FROM report WHERE tenant_id = ${tenantId} AND round_id IN (SELECT id FROM example_round)`,
    sql`DELETE FROM round_step WHERE tenant_id = ${tenantId} AND round_id IN (SELECT id FROM example_round)`,
    sql`DELETE FROM round WHERE tenant_id = ${tenantId} AND id IN (SELECT id FROM example_round)`,
    sql`DELETE FROM snapshot WHERE tenant_id = ${tenantId} AND id IN (SELECT id FROM example_snapshot)`,
  ];
}
