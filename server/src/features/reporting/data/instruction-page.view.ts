import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { speaksOfInstruction } from '../model/instruction-form';
import { partView } from '../model/rule-parts';
import { mayManageRounds } from '../reporting.access';
import type { InstructionRow } from './round-instruction';

interface VersionRow extends InstructionRow {
  readonly reason: string;
  readonly createdAt: string;
  readonly createdBy: string;
  /** The rounds that are carried out by it. */
  readonly rounds: { id: string; name: string; endedAt: string | null }[];
}

/** A rule's instruction: every version, newest first, and the rounds under each (HBG-F4). */
export async function instructionPageView(context: MemberContext, ruleKey: string) {
  const { transaction, viewer } = context;
  const inForce = viewer.versionId === null ? null : await configurationVersion(transaction, viewer.versionId);
  const rule = inForce?.configuration.rules.find(({ key }) => key === ruleKey);
  if (!rule || !speaksOfInstruction(rule)) throw new Refused('NOT_FOUND', 'a rule with an instruction');
  const { sources, note } = partView('instruction', rule.instruction);
  return {
    ruleKey,
    ruleName: rule.name,
    summary: rule.summary ?? null,
    says: rule.instruction.value,
    note,
    sources,
    versions: await versionRows(context, ruleKey),
    mayWrite: mayManageRounds(viewer),
  };
}

/** One statement. Reads instruction, person and round. */
async function versionRows({ transaction }: MemberContext, ruleKey: string): Promise<VersionRow[]> {
  const { tenantId } = transaction;
  const found = await transaction.row<{ versions: VersionRow[] }>(sql`
    SELECT coalesce(json_agg(v ORDER BY v.number DESC), '[]') AS versions
    FROM (
      SELECT i.number, i.title, i.body, i.decided_by AS "decidedBy", i.decided_on AS "decidedOn", i.reference, i.reason,
        i.created_at AS "createdAt", p.name AS "createdBy",
        coalesce((SELECT json_agg(r ORDER BY r."periodTo" DESC) FROM (
          SELECT o.id, o.name, o.ended_at AS "endedAt", o.period_to AS "periodTo"
          FROM round o WHERE o.tenant_id = ${tenantId} AND o.instruction_id = i.id) r), '[]') AS rounds
      FROM instruction i JOIN person p ON p.tenant_id = ${tenantId} AND p.id = i.created_by
      WHERE i.tenant_id = ${tenantId} AND i.rule_key = ${ruleKey}
    ) v`);
  return found?.versions ?? [];
}
