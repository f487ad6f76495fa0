import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { InstructionEntity } from './instruction.entity';

/** The version of a rule's instruction that rounds opened now are carried out by, or null. */
export async function latestInstruction(
  { transaction }: Pick<MemberContext, 'transaction'>,
  ruleKey: string,
): Promise<InstructionEntity | null> {
  const [latest] = await repositoryOf(transaction, InstructionEntity).find({ ruleKey }, { number: 'DESC' });
  return latest ?? null;
}
