import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { writeInstruction } from '../actions/write-instruction';
import { instructionPageView } from '../data/instruction-page.view';
import { InstructionPage, WriteInstructionInputType, WriteInstructionResult } from './instruction.type';

@Resolver()
export class InstructionResolver {
  @Allow('report.read')
  @Query(() => InstructionPage)
  instructionPage(@Ctx() context: RequestContext, @Arg('ruleKey', () => ID) ruleKey: string): Promise<InstructionPage> {
    return instructionPageView(memberOf(context), ruleKey);
  }

  @Allow('round.manage')
  @Mutation(() => WriteInstructionResult, { description: 'The next version; rounds that run keep theirs.' })
  writeInstruction(
    @Ctx() context: RequestContext,
    @Arg('input', () => WriteInstructionInputType) input: WriteInstructionInputType,
  ): Promise<typeof WriteInstructionResult> {
    return writeInstruction(memberOf(context), input);
  }
}
