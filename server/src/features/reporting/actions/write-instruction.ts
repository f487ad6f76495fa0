import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { newId } from '../../../platform/db/identifier';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { InstructionEntity } from '../data/instruction.entity';
import { latestInstruction } from '../data/instruction.repository';
import { readInstruction, speaksOfInstruction, type WrittenInstruction } from '../model/instruction-form';
import { requireRoundManager } from '../reporting.access';

export interface WriteInstructionInput extends WrittenInstruction {
  readonly ruleKey: string;
  /** Number of the version that the writer started from; 0 where there was none. */
  readonly after: number;
}

export interface InstructionWritten {
  readonly instructionId: string;
  readonly number: number;
}

/** Somebody else wrote a version in between. Nothing was saved. */
export interface InstructionMoved {
  readonly newest: number;
}

/**
 * Writes the next version of a rule's instruction (HBG-F4). It holds for rounds that are opened from now on; those that
 * run keep the version they were opened under.
 */
export async function writeInstruction(
  context: MemberContext,
  { ruleKey, after, ...written }: WriteInstructionInput,
): Promise<InstructionWritten | InstructionMoved | FormErrors> {
  const { transaction, viewer, clock } = context;
  requireRoundManager(viewer);
  await requireRuleWithInstruction(context, ruleKey);
  const previous = await latestInstruction(context, ruleKey);
  const newest = previous?.number ?? 0;
  if (newest !== after) return { newest };
  const read = readInstruction(written, { today: clock.today(), previous });
  if ('faults' in read) return formErrors(read.faults);
  const id = newId();
  const row = { id, ruleKey, number: after + 1, ...read.instruction, createdAt: clock.now(), createdBy: viewer.personId };
  const insert = () => repositoryOf(transaction, InstructionEntity).insert(row);
  const inserted = await transaction.savepoint(insert).catch((error: { code?: unknown }) => {
    if (error.code === '23505') return null;
    throw error;
  });
  if (inserted === null) return { newest: after + 1 };
  const { number, decidedBy, decidedOn } = row;
  await context.audit({
    action: 'instruction.written',
    subjectKind: 'instruction',
    subjectId: id,
    detail: { ruleKey, number, decidedBy, decidedOn },
  });
  return { instructionId: id, number };
}

async function requireRuleWithInstruction({ transaction, viewer }: MemberContext, ruleKey: string): Promise<void> {
  const version = viewer.versionId === null ? null : await configurationVersion(transaction, viewer.versionId);
  const rule = version?.configuration.rules.find(({ key }) => key === ruleKey);
  if (!rule || !speaksOfInstruction(rule)) throw new Refused('NOT_FOUND', 'a rule with an instruction');
}
