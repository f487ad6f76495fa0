import type { Rule } from '@utblick/configuration';
import { type Sql, sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import type { MemberContext } from '../../../platform/graphql/context';
import { speaksOfInstruction } from '../model/instruction-form';
import { mayManageRounds } from '../reporting.access';

/** A version of an instruction as pages show it. */
export interface InstructionRow {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly reference: string;
}

/** The version that a round `o` is carried out by, as JSON; part of a statement. */
export const instructionOfRound = ({ tenantId }: Pick<Transaction, 'tenantId'>): Sql => sql`(
  SELECT row_to_json(i) FROM (
    SELECT n.number, n.title, n.body, n.decided_by AS "decidedBy", n.decided_on AS "decidedOn", n.reference
    FROM instruction n WHERE n.tenant_id = ${tenantId} AND n.id = o.instruction_id) i)`;

/** What a page says of the instruction; null where the rule speaks of none and none was in force. `version` null: nobody has entered it. */
export function instructionView({ viewer }: Pick<MemberContext, 'viewer'>, rule: Rule, version: InstructionRow | null) {
  if (version === null && !speaksOfInstruction(rule)) return null;
  return { ruleKey: rule.key, version, mayEnter: mayManageRounds(viewer) };
}
